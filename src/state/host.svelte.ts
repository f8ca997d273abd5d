import type { Day } from '../domain/day';
import { type Command, isPymBreadth, moveOf, readCommand, textOf, viewAsked } from './command';
import { pymName, tellHeight, tellHeightAnew } from './height';
import { openOutside } from './outside';
import type { Session } from './session.svelte';
import { AXIS_START, settle } from './settle';
import type { View } from './view';

/** Ms between two answers to messages: of a thousand that came since the last one, each kind's newest counts. */
const CALM_MS = 16;

/** Steps that can be taken back. */
const LONGEST_TRAIL = 50;

/** Whether a step went to another view, and not to the same one in other words or colours. */
const isElsewhere = (from: View, to: View): boolean => {
  const { lang, theme, motion } = to;
  return textOf({ ...from, lang, theme, motion }) !== textOf(to);
};

interface Doors {
  /** Writes a view that the reader did not choose by a press into the frame's address. */
  readonly write: (view: View) => void;
}

/**
 * The page around a frame: it may move the figure, is told how readers move it, and keeps its place and its history. What a
 * reader pressed can be taken back within the figure, since the browser's button leaves the article. See docs/embedding.md.
 */
export class Host {
  readonly #session: Session;
  readonly #doors: Doors;
  readonly #childId = pymName(location.search);
  /** Of each kind the last, in the order in which they came. */
  #waiting: readonly Command[] = [];
  #told: View;
  #hasWarned = false;
  /** What the reader or the page around showed last, and the views that the reader's steps left, the last one last. */
  #now: View;
  #trail: readonly View[] = $state.raw([]);
  /** The address that the frame's sandbox forbade to open. */
  refused: string | null = $state(null);

  constructor(session: Session, doors: Doors) {
    this.#session = session;
    this.#doors = doors;
    this.#told = session.view;
    this.#now = session.view;
    addEventListener('message', this.#hear);
    this.#greet();
  }

  /** Tells of a view that differs from the one that was told last. */
  tell(view: View): void {
    const before = this.#told;
    if (textOf(before) === textOf(view)) return;
    this.#told = view;
    this.#post(moveOf(before, view));
  }

  /** Notes what the reader shows; what is glided over on the way is no step. */
  note(view: View, step: boolean): void {
    if (step && isElsewhere(this.#now, view)) this.#trail = [...this.#trail, this.#now].slice(-LONGEST_TRAIL);
    this.#now = view;
  }

  get canGoBack(): boolean {
    return this.#trail.length > 0;
  }

  /** Takes the reader's last step back; the figure's language and colours stay. */
  goBack(): void {
    const last = this.#trail.at(-1);
    if (!last) return;
    const { lang, theme, motion } = this.#session.view;
    this.#trail = this.#trail.slice(0, -1);
    this.#now = { ...last, lang, theme, motion };
    this.#session.recall(this.#now);
    this.#doors.write(this.#now);
  }

  /** Opens beside the figure what a press would put in its place. To be told of every press. */
  keepFigure(event: MouseEvent): void {
    this.refused = openOutside(event) ?? this.refused;
  }

  /** Tells the height of the figure that it is attached to; see {@link tellHeight}. */
  readonly tellsHeight = tellHeight;

  #greet(): void {
    this.#post('ready');
    tellHeightAnew();
  }

  #post(type: 'ready' | 'step' | 'select'): void {
    const view = textOf(this.#told);
    window.parent.postMessage({ source: 'kosh', v: 1, type, id: window.name, view }, '*');
  }

  /** Only the page around is heard: no other frame of it, and no page that opened one. */
  readonly #hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== window.parent) return;
    if (this.#childId !== null && isPymBreadth(data, this.#childId)) tellHeightAnew();
    const command = readCommand(data);
    if (command === 'wrong') this.#warn();
    if (typeof command === 'string') return;
    if (this.#waiting.length === 0) setTimeout(this.#answer, CALM_MS);
    this.#waiting = [...this.#waiting.filter(({ type }) => type !== command.type), command];
  };

  readonly #answer = (): void => {
    const commands = this.#waiting;
    this.#waiting = [];
    for (const command of commands) this.#carryOut(command);
  };

  #carryOut(command: Command): void {
    const session = this.#session;
    switch (command.type) {
      case 'goto':
        this.#goTo(command.view);
        break;
      case 'setTime':
        this.#setTime(command.day);
        break;
      case 'play':
        if (!session.playback.playing) session.playback.start();
        break;
      case 'pause':
        session.playback.stop();
        break;
      case 'setLang':
        session.look({ lang: command.lang });
        break;
      case 'setTheme':
        session.glide({ theme: command.theme });
        break;
      case 'hello':
        this.#greet();
    }
  }

  #setTime(day: Day): void {
    if (day < AXIS_START || day > this.#session.today) this.#warn();
    else this.#session.glide({ day });
  }

  #goTo(search: string): void {
    const session = this.#session;
    const asked = viewAsked(search, session.view);
    const { view, unread } = settle(asked.view, session.atlas, session.today);
    session.recall(view, () => {
      session.unread = [...asked.unread, ...unread];
      this.#now = session.view;
      this.#doors.write(session.view);
    });
  }

  /** One line in the console, however often: it is the article's author who reads it. */
  #warn(): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    // eslint-disable-next-line no-console -- meant for the author of the page around
    console.warn('Kosh: a message of the page around could not be read. See docs/embedding.md.');
  }
}
