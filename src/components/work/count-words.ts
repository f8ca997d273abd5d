import { WORK_MEASURE, type WorkCount, type Years } from '../../domain/work';
import { formatPersons } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { LAW_WORDS } from '../../i18n/law-words';
import type { WorkRow } from '../../people/work-rows';
import type { Session } from '../../state/session.svelte';
import { capitalised } from '../../speech/parts';
import type { WorkContext } from '../../speech/work';
import type { WorkWords } from '../../speech/work-words';

/** What telling a count asks for, from the reader's session and the words that came with the counts. */
export const contextOf = (session: Session, words: WorkWords): WorkContext => ({
  words,
  lang: session.lang,
  name: (code) => session.name(code),
});

/** `Tajikistan → all countries`: whose citizens a count is of, and where they work. */
export function wayOf(
  session: Session,
  { origin, destination }: Pick<WorkCount, 'origin' | 'destination'>,
): string {
  const w = LAW_WORDS[session.lang].work;
  const from = origin === null ? w.allCitizens : session.name(origin).name;
  return capitalised(`${from} → ${destination === null ? w.allCountries : session.name(destination).name}`);
}

/** “≈ 1,450,000”: a count's number where its row says what it is. */
export const numberText = ({ exact, quantity }: WorkCount, lang: Language): string =>
  (exact ? '' : '≈\u00a0') + quantity.told((n) => formatPersons(n, lang));

/** What a row counts; where its kind is not that of its measure, with the kind. */
export const rowTitle = ({ measure, kind }: Pick<WorkRow, 'measure' | 'kind'>, words: WorkWords): string =>
  kind === WORK_MEASURE[measure].kind
    ? words.measures[measure].title
    : `${words.measures[measure].title} · ${words.kinds[kind].title}`;

/** `2015–2018, 2020` */
export const yearsText = (years: readonly Years[]): string =>
  years
    .map(([first, last]) => (first === last ? String(first) : `${String(first)}–${String(last)}`))
    .join(', ');

/** The note of whoever read the page, as a sentence. */
export const noteText = ({ note }: Pick<WorkCount, 'note'>): string =>
  capitalised(note.replace(/^TRAP: /, ''));
