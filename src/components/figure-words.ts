import type { Corridor } from '../domain/corridor';
import { type Beside, COUNTED_BY, type Measure, wayOf } from '../domain/observation';
import { fill } from '../i18n/fill';
import { formatFigure, formatPeriod, formatPersons } from '../i18n/format';
import type { Flow } from '../model/flows';
import type { ArcStyle } from '../render/palette';
import type { Session } from '../state/session.svelte';
import { absenceText } from './absence-words';

/** “Russia → Tajikistan”: the way a measure's figures go along a corridor of people; money goes the other way. */
export function wayName(session: Session, corridor: Corridor, measure: Measure): string {
  const { origin, destination } = wayOf(measure, corridor);
  return `${session.name(origin).name} → ${session.name(destination).name}`;
}

/** What an arc's colour says in the Flows lens: towards or away from the chosen country; money has its own. */
export function flowStyleOf({ view }: Session, corridor: Corridor): ArcStyle {
  const { origin } = wayOf(view.measure, corridor);
  const out = view.country !== null && origin === view.country;
  if (view.measure === 'remittances') return out ? 'money-out' : 'money-in';
  return out ? 'flow-out' : 'flow-in';
}

/** Whose figure stands in, or what does; empty where the figure is the one that was asked for. */
export function standInWords({ standIn, reporter }: Flow, measure: Measure, session: Session): string {
  const { t } = session;
  if (!standIn) return '';
  return COUNTED_BY[measure] === 'either end' && reporter !== null
    ? fill(t.list.standIn, session.name(reporter))
    : t.beside.applications;
}

/** What stands beside a figure and is never added to it, and what it is made of: one phrase each. */
export function besideWords(flow: Flow, measure: Measure, session: Session): readonly string[] {
  const { t } = session;
  const told = figuresBeside(flow.beside ?? {}, measure, session);
  return measure === 'remittances'
    ? [t.beside.model]
    : [standInWords(flow, measure, session), ...told].filter(Boolean);
}

function figuresBeside(
  { range, asylum, made = [0, 0] }: Beside,
  measure: Measure,
  session: Session,
): readonly string[] {
  const { beside } = session.t;
  const told = (words: string, ...counts: readonly number[]): string =>
    fill(words, ...counts.map((count) => formatPersons(count, session.view.lang)));
  const apart = measure === 'refugees' ? beside.refugees : beside['refugee-arrivals'];
  return [
    range ? told(beside.range, ...range) : '',
    made[0] > 0 ? told(beside.recognised, made[0]) : '',
    made[1] > 0 ? told(beside.like, made[1]) : '',
    asylum === undefined ? '' : told(apart, asylum),
  ];
}

/** “6,519 (2023, as registered by Russia)”: a stand-in is always named, and so is what stands beside. */
export function figureText(flow: Flow | null, measure: Measure, session: Session): string {
  const { t, view } = session;
  if (flow === null)
    return session.figuresAbsent ? absenceText(session, session.figuresAbsent) : t.list.noFigures;
  const words = [formatPeriod(flow.start, flow.end, view.lang), ...besideWords(flow, measure, session)];
  return `${formatFigure(flow.persons, measure, view.lang)} (${words.join(measure === 'registered' ? ', ' : '; ')})`;
}
