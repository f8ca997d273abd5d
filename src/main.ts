import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { atlasOf, unpackCore, wholeCore } from './domain/decode/core';
import { isDay } from './domain/day';
import { fill } from './i18n/fill';
import { LOSS_WORDS } from './i18n/loss-words';
import { LoadError, loadTable } from './load';
import { learn } from './speech/tongues';
import { removeNotice, showLoss } from './print/notice';
import { loadFonts } from './state/fonts';
import { pause } from './state/pause';
import { parseView, type View } from './state/view';

/** The reader's day, read once: the one place where the clock is asked. */
function readToday(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The view that the link asks for. */
const linkedView = (): View => parseView(location.search, navigator.languages).view;

const target = document.getElementById('app') ?? document.body;

/** How long the poster may stand over a page that is there, ms: longer, and what the reader presses would do nothing. */
const POSTER_MS = 4000;

/** The poster has its day until the atlas has drawn the same picture behind it; one that is not shown goes at once. */
function takeOver(): void {
  const { dataset } = document.documentElement;
  const isOver = (): boolean =>
    dataset.poster === 'none' ||
    target.querySelector('.still > svg, [data-ready="true"], .complaint') !== null;
  const leave = (): void => {
    drawn.disconnect();
    document.getElementById('poster')?.remove();
    delete dataset.poster;
  };
  const drawn = new MutationObserver(() => {
    if (isOver()) leave();
  });
  drawn.observe(target, { childList: true, subtree: true, attributes: true });
  if (isOver()) leave();
  else setTimeout(leave, POSTER_MS);
}

/** Reads the atlas's data and shows it; one build is one classic script, which may not wait at its top level. */
async function start(): Promise<void> {
  try {
    const today = readToday();
    if (!isDay(today)) throw new Error(`the clock says "${today}", which is not a possible day`);
    // A slow phone may answer a press on the poster between any two steps.
    const [atlas] = await Promise.all([
      loadTable('core', async (contents) => {
        const file = wholeCore(contents);
        await pause();
        const core = unpackCore(file);
        await pause();
        return atlasOf(core);
      }),
      learn(linkedView().lang),
    ]);
    await pause();
    mount(App, { target, props: { atlas, today, onbroken: complain } });
    takeOver();
    removeNotice();
  } catch (error) {
    complain(error);
  }
}

/** Says in the reader's language that there is nothing to show, and offers to try again; the cause goes to the console. */
function complain(error: unknown): void {
  reportError(error);
  const { lang } = linkedView();
  const words = LOSS_WORDS[lang];
  const said = error instanceof LoadError ? fill(words.core, error.path) : words.start;
  target.replaceChildren();
  document.documentElement.lang = lang;
  showLoss(said, { loading: words.atlas, retry: words.retry }, () => void start());
}

void pause()
  .then(() => loadFonts(linkedView().lang))
  .catch(() => undefined);
void start();
// Tells the first script that this one has run.
document.documentElement.dataset.atlas = '';
