import type { Corridor } from '../../domain/corridor';
import { COUNTED_BY, type Measure, wayOf } from '../../domain/observation';
import { fill } from '../../i18n/fill';
import { formatFigure, formatPeriod, formatPersons } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { preliminaryOf } from '../../people/breaks';
import type { Flow } from '../../people/flows';
import { endOf, spreadOf } from '../../people/spread';
import type { ArcStyle } from '../../map/palette';
import type { Session } from '../../state/session.svelte';

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

/** A figure as it leads: the range of the methods where there are several, else the one number. */
export function leadOf(flow: Pick<Flow, 'persons' | 'beside'>, measure: Measure, lang: Language): string {
  const spread = spreadOf(flow);
  if (!spread || spread.low === spread.high) return formatFigure(flow.persons, measure, lang);
  return `${formatPersons(spread.low, lang)}\u2013${formatPersons(spread.high, lang)}`;
}

/** What the method shown gives, with a warning where it is an end of the range. */
export function shownWords(flow: Pick<Flow, 'persons' | 'beside'>, session: Session): string {
  const { t, view } = session;
  const spread = spreadOf(flow);
  if (!spread || spread.low === spread.high) return '';
  const end = endOf(spread);
  const shown = fill(t.breaks.shown, formatPersons(spread.point, view.lang));
  return end ? `${WARNING} ${shown}, ${t.breaks[end]}` : shown;
}
/** Stands before words that say why a figure must be read with care. */
const WARNING = '\u25b2';

/** That a figure is not final; empty where it is. */
export const preliminaryWords = (flow: Flow, measure: Measure, { atlas, t }: Session): string =>
  preliminaryOf(atlas.breaks, measure, flow) ? t.breaks.preliminary : '';

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
  const told = figuresBeside(flow, measure, session);
  return measure === 'remittances'
    ? [t.beside.model]
    : [standInWords(flow, measure, session), ...told, preliminaryWords(flow, measure, session)].filter(
        Boolean,
      );
}

function figuresBeside(flow: Flow, measure: Measure, session: Session): readonly string[] {
  const { beside } = session.t;
  const { asylum, made = [0, 0] } = flow.beside ?? {};
  const told = (words: string, ...counts: readonly number[]): string =>
    fill(words, ...counts.map((count) => formatPersons(count, session.view.lang)));
  const apart = measure === 'refugees' ? beside.refugees : beside['refugee-arrivals'];
  return [
    shownWords(flow, session),
    made[0] > 0 ? told(beside.recognised, made[0]) : '',
    made[1] > 0 ? told(beside.like, made[1]) : '',
    asylum === undefined ? '' : told(apart, asylum),
  ];
}

/**
 * “6,519 (2023, as registered by Russia)”: a stand-in is always named, and so is what stands beside. Empty while the
 * table is not here: the page says so in its own place.
 */
export function figureText(flow: Flow | null, measure: Measure, session: Session): string {
  const { t, view } = session;
  if (flow === null) return session.figuresAbsent ? '' : t.list.noFigures;
  const words = [formatPeriod(flow.start, flow.end, view.lang), ...besideWords(flow, measure, session)];
  return `${leadOf(flow, measure, view.lang)} (${words.join(measure === 'registered' ? ', ' : '; ')})`;
}
