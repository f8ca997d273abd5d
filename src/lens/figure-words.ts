/** A measure's figures in words: as they stand in lists, in tables and beside an arc. */
import type { Corridor } from '../domain/corridor';
import { type Measure, MEASURE, wayOf } from '../domain/measure';
import { fill } from '../i18n/fill';
import { formatFigure, formatPersons } from '../i18n/format';
import type { Language } from '../i18n/language';
import { preliminaryOf } from '../people/breaks';
import type { Flow } from '../people/flows';
import { endOf, spreadOf } from '../people/spread';
import type { Seen } from './seen';

/** “Uzbekistan → Kazakhstan” in the reader's language. */
export const corridorName = (seen: Pick<Seen, 'name'>, { origin, destination }: Corridor): string =>
  `${seen.name(origin).name} → ${seen.name(destination).name}`;

/** “Russia → Tajikistan”: the way a measure's figures go along a corridor of people; money goes the other way. */
export const wayName = (seen: Pick<Seen, 'name'>, corridor: Corridor, measure: Measure): string =>
  corridorName(seen, wayOf(measure, corridor));

/** A figure as it leads: the range of the methods where there are several, else the one number. */
export function leadOf(flow: Pick<Flow, 'persons' | 'beside'>, measure: Measure, lang: Language): string {
  const spread = spreadOf(flow);
  if (!spread || spread.low === spread.high) return formatFigure(flow.persons, measure, lang);
  return `${formatPersons(spread.low, lang)}\u2013${formatPersons(spread.high, lang)}`;
}

/** What the method shown gives, with a warning where it is an end of the range. */
export function shownWords(flow: Pick<Flow, 'persons' | 'beside'>, seen: Seen): string {
  const { t, lang } = seen;
  const spread = spreadOf(flow);
  if (!spread || spread.low === spread.high) return '';
  const end = endOf(spread);
  const shown = fill(t.breaks.shown, formatPersons(spread.point, lang));
  return end ? `${WARNING} ${shown}, ${t.breaks[end]}` : shown;
}
/** Stands before words that say why a figure must be read with care. */
const WARNING = '\u25b2';

/** That a figure is not final; empty where it is. */
export const preliminaryWords = (flow: Flow, measure: Measure, { atlas, t }: Seen): string =>
  preliminaryOf(atlas.breaks, measure, flow) ? t.breaks.preliminary : '';

/** Whose figure stands in, or what does; empty where the figure is the one that was asked for. */
export function standInWords({ standIn, reporter }: Flow, measure: Measure, seen: Seen): string {
  const { t } = seen;
  if (!standIn) return '';
  return MEASURE[measure].standIn === 'other end' && reporter !== null
    ? fill(t.list.standIn, seen.name(reporter))
    : t.beside.applications;
}

/** What stands beside a figure and is never added to it, and what it is made of: one phrase each. */
export const besideWords = (flow: Flow, measure: Measure, seen: Seen): readonly string[] =>
  [
    standInWords(flow, measure, seen),
    shownWords(flow, seen),
    isModelled(measure) ? seen.t.beside.model : '',
    ...asylumWords(flow, measure, seen),
    preliminaryWords(flow, measure, seen),
  ].filter(Boolean);

/** The same beside the lead of a table, which gives the range itself: {@link leadOf}. */
export const tableNotes = (flow: Flow, measure: Measure, seen: Seen): readonly string[] =>
  MEASURE[measure].hasRange ? [shownWords(flow, seen)].filter(Boolean) : besideWords(flow, measure, seen);

/** Whether a figure is one model's; where methods are compared their range says so. */
const isModelled = (measure: Measure): boolean =>
  MEASURE[measure].countedBy === 'model' && !MEASURE[measure].hasRange;

/** What arrivals are made of, and asylum-seekers or applications apart. */
function asylumWords({ beside }: Flow, measure: Measure, { t, lang }: Seen): readonly string[] {
  const { asylum, made = [0, 0] } = beside ?? {};
  const apart = MEASURE[measure].asylum;
  const told = (words: string, count: number): string => fill(words, formatPersons(count, lang));
  return [
    made[0] > 0 ? told(t.beside.recognised, made[0]) : '',
    made[1] > 0 ? told(t.beside.like, made[1]) : '',
    asylum === undefined || apart === null ? '' : told(t.beside[apart], asylum),
  ];
}
