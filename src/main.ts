import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { decodeCore } from './domain/decode/core';
import { isDay } from './domain/day';
import { fill } from './i18n/fill';
import { MESSAGES } from './i18n/messages';
import { loadData, loadFonts } from './load';
import { parseView } from './state/view';

/** The reader's day, read once: the one place where the clock is asked. */
function readToday(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const target = document.getElementById('app') ?? document.body;

/** The poster has its day until the atlas has drawn the same picture behind it; one that is not shown goes at once. */
function takeOver(): void {
  const { dataset } = document.documentElement;
  const leave = (): void => {
    document.getElementById('poster')?.remove();
    delete dataset.poster;
  };
  if (dataset.poster === 'none') {
    leave();
    return;
  }
  const drawn = new MutationObserver(() => {
    if (!target.querySelector('.still > svg, [data-ready="true"], .complaint')) return;
    drawn.disconnect();
    leave();
  });
  drawn.observe(target, { childList: true, subtree: true, attributes: true });
}

/** Reads the atlas's data and shows it; one build is one classic script, which may not wait at its top level. */
async function start(): Promise<void> {
  const today = readToday();
  if (!isDay(today)) throw new Error(`the clock says "${today}", which is not a possible day`);
  const atlas = decodeCore(await loadData('core'));
  // A slow phone may answer a press on the poster before the atlas is drawn.
  await new Promise((rested) => setTimeout(rested));
  mount(App, { target, props: { atlas, today } });
}

loadFonts();
takeOver();
start().catch(complain);

/** Says in the reader's language that there is nothing to show, and offers to try again. */
function complain(error: unknown): void {
  const { lang } = parseView(location.search, navigator.languages).view;
  const { problem, actions } = MESSAGES[lang];
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.textContent = fill(
    problem.core,
    error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'core',
  );
  const again = document.createElement('button');
  again.textContent = actions.reload;
  again.onclick = () => location.reload();
  target.replaceChildren(said, again);
  target.className = 'complaint';
  document.documentElement.lang = lang;
}
