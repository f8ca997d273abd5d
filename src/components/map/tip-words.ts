import { type Corridor, parseCorridor } from '../../domain/corridor';
import { hi, yearOf } from '../../domain/day';
import { isQuoted, MEASURE } from '../../domain/measure';
import { fill, fillCount } from '../../i18n/fill';
import { formatPeriod, formatPersons, formatSince } from '../../i18n/format';
import { type Bond, coverageBasis, ownBonds } from '../../law/coverage';
import { factsOf } from '../../law/facts';
import { intervalOn, type State } from '../../law/standing';
import { styleOf } from '../../lens/coverage-style';
import { besideWords, leadOf } from '../../lens/figure-words';
import type { Flow } from '../../people/flows';
import type { Session } from '../../state/session.svelte';
import type { ArcInput } from './flow-map';
import { nameOnCorridor } from '../../speech/instrument-name';
import { wordsOf } from '../words/standing-words';

/**
 * Returns what a tip says below an arc's name, a line each: “6,519 people registered by Kazakhstan, 2023”, “Conditions of
 * mutual travel (2000), in force since 26 June 2003 · and 2 more”; of a route its name.
 */
export function tipLines({ id, detail }: ArcInput, session: Session): readonly string[] {
  const corridor = session.lens.showsFigures ? parseCorridor(id) : null;
  if (corridor === null) return detail === undefined ? [] : [detail];
  const people = isQuoted(session.view.measure)
    ? countLines(corridor, session)
    : [peopleLine(corridor, session)];
  return [...people, lawLine(corridor, session)].filter(Boolean);
}

/** How many counts a tip quotes; how many others there are is said. */
const MOST_QUOTED = 3;

/** “1,450,000 entries for work, 2022 (Border Service)”: the counts that stand for the day, a line each. */
function countLines(corridor: Corridor, session: Session): readonly string[] {
  const { t, view, work } = session;
  if (work.state !== 'here') return [];
  const near = work.contents.all.near(corridor, view.day, view.kind);
  if (!near) return [fill(view.kind === null ? t.work.empty : t.work.emptyOfKind, String(yearOf(view.day)))];
  const { words } = work.contents;
  const quoted = near.figures
    .slice(0, MOST_QUOTED)
    .map(
      ({ count }) =>
        `${words.quoted(count, (code) => session.name(code))} (${count.authority.names[session.lang].name})`,
    );
  const others = near.figures.length - quoted.length;
  return others > 0 ? [...quoted, fill(t.tip.more, formatPersons(others, session.lang))] : quoted;
}

function peopleLine(corridor: Corridor, session: Session): string {
  const { t, view, figures } = session;
  if (figures.state !== 'here') return '';
  const { table, period } = figures.contents;
  const flow = period && table.flowOf(corridor, period, view.reporter);
  return flow ? figureLine(flow, session) : t.list.noFigures;
}

function figureLine(flow: Flow, session: Session): string {
  const { t, view, lang } = session;
  const { measure } = view;
  const { words, countedBy } = MEASURE[measure];
  const period = formatPeriod(flow.start, flow.end, lang);
  if (countedBy === 'either end' && flow.reporter !== null) {
    const by = fill(t.panel.registeredBy, session.name(flow.reporter));
    return `${fillCount(flow.persons, t.tip.moves, lang, by)}, ${period}`;
  }
  const counted =
    words === 'living'
      ? fillCount(flow.persons, t.finder.living, lang)
      : `${t.measure[measure]}: ${leadOf(flow, measure, lang)}`;
  return [counted, ...besideWords(flow, measure, session), period].join(', ');
}

/** In force, or applied without that. */
const APPLIED: readonly State[] = ['in-force', 'operating', 'provisional'];

/** The oldest instrument of those that the arc's colour rests on, and how many others are in force or applied. */
function lawLine(corridor: Corridor, session: Session): string {
  const { t, view, law, lang } = session;
  const { day, topic } = view;
  const style = styleOf(session.coverage(corridor));
  if (session.supposed) return `${t.supposed.title}: ${t.coverage[style]}`;
  const bonds = ownBonds(law.of(corridor).bonds, topic);
  const basis = coverageBasis(bonds, day, topic).bonds;
  const from = ({ intervals }: Bond): string => intervalOn(intervals, day).from ?? '';
  const [first] = basis.toSorted((a, b) => (from(a) < from(b) ? -1 : Number(from(a) > from(b))));
  if (!first) return `${t.axis.law}: ${t.coverage[style]}`;
  const others = bonds.filter(
    (bond) => bond !== first && APPLIED.includes(intervalOn(bond.intervals, day).state),
  );
  const more = others.length > 0 ? ` · ${fill(t.tip.more, formatPersons(others.length, lang))}` : '';
  return `${nameOnCorridor(first.instrument, lang)}, ${standingWords(first, corridor, session)}${more}`;
}

/** “in force since 26 June 2003”; other states without the day, which may be that of a signature. */
function standingWords(
  { instrument, intervals }: Bond,
  corridor: Corridor,
  { t, view, lang }: Session,
): string {
  const interval = intervalOn(intervals, view.day);
  const state = wordsOf(interval, t);
  const plain = state.charAt(0).toLowerCase() + state.slice(1);
  if (interval.state !== 'in-force' || interval.from === null) return plain;
  const entry = factsOf(instrument, corridor).find(
    ({ kind, date }) => kind === 'entry' && date !== null && hi(date) === interval.from,
  );
  return fill(t.tip.since, plain, formatSince(entry?.date ?? interval.from, lang));
}
