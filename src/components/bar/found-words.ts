import { MEASURE, groupOf } from '../../domain/measure';
import type { Figure } from '../../find/figure';
import type { Finding } from '../../find/finder';
import { fill, fillCount } from '../../i18n/fill';
import { formatDay, formatPeriod, formatPersons } from '../../i18n/format';
import { intervalOn } from '../../law/standing';
import { styleOf } from '../../lens/coverage-style';
import { besideWords, corridorName, leadOf } from '../../lens/figure-words';
import { firstWay, ownTotal } from '../../people/flows';
import type { Session } from '../../state/session.svelte';
import { wordsOf } from '../words/standing-words';

/** A finding as a row tells it. */
export interface Row {
  readonly kind: string;
  readonly name: string;
  /** What opens: “2019 · 7,097 people registered”. */
  readonly opens: string;
}

/** Returns the words of a finding in the reader's language. */
export function rowOf(finding: Finding, session: Session): Row {
  const { t, view } = session;
  const kind =
    finding.kind === 'instrument'
      ? t.form[session.atlas.instrument.get(finding.instrument)?.form ?? 'agreement']
      : t.finder.kinds[finding.kind];
  return { kind, name: nameOf(finding, session), opens: opensOf(finding, session, finding.day ?? view.day) };
}

function nameOf(finding: Finding, session: Session): string {
  const { t } = session;
  switch (finding.kind) {
    case 'country':
      return session.name(finding.country).name;
    case 'corridor':
      return corridorName(session, finding.corridor);
    case 'instrument':
      return session.atlas.instrument.get(finding.instrument)?.short[session.lang] ?? finding.instrument;
    case 'topic': {
      const { corridor, country } = finding;
      const states = corridor ? [corridor.origin, corridor.destination] : country ? [country] : [];
      const names = states.map((code) => session.name(code).name).join('\u00a0– ');
      return [t.topic[finding.topic], names].filter(Boolean).join(': ');
    }
    case 'transit':
      return finding.country ? fill(t.finder.transit, session.name(finding.country).name) : t.list.routes;
    case 'route':
      return finding.route.name[session.lang];
    case 'measure':
      return t.measure[finding.measure];
    case 'day':
      return formatDay(finding.day, session.lang);
  }
}

function opensOf(finding: Finding, session: Session, day: Session['view']['day']): string {
  const { t, view, law } = session;
  const dated = (words: string): string => `${formatDay(day, session.lang, 'short')} · ${words}`;
  switch (finding.kind) {
    case 'country':
      return totalOf(finding, session) ?? t.finder.country;
    case 'corridor':
      return finding.figure
        ? figureOf(finding.figure, session)
        : dated(t.coverage[styleOf(law.coverage(finding.corridor, day, view.topic))]);
    case 'instrument': {
      const instrument = session.atlas.instrument.get(finding.instrument);
      const life = instrument && law.generalLife(instrument);
      return life ? dated(wordsOf(intervalOn(life.intervals, day), t)) : '';
    }
    case 'topic':
      return fillCount(finding.documents, t.finder.documents, session.lang);
    case 'transit':
      return fillCount(finding.routes, t.finder.routes, session.lang);
    case 'route':
      return t.evidence[finding.route.evidence];
    case 'measure':
      return t.measures[groupOf(finding.measure)];
    case 'day':
      return t.finder.day;
  }
}

/** “2019 · 7,097 people registered”, with what stands beside the figure. */
function figureOf({ measure, flow }: Figure, session: Session): string {
  const { t } = session;
  const { words } = MEASURE[measure];
  const counted =
    words === 'further' || words === 'counts'
      ? `${t.measure[measure]}: ${leadOf(flow, measure, session.lang)}`
      : fillCount(flow.persons, t.finder[words], session.lang);
  const beside = besideWords(flow, measure, session).join(', ');
  const period = formatPeriod(flow.start, flow.end, session.lang);
  return `${period} · ${[counted, beside].filter(Boolean).join(', ')}`;
}

/** “2019 · moves to Kazakhstan: 13,456”; null where the table is not here, has no figure, or compares methods. */
function totalOf(finding: Finding & { kind: 'country' }, session: Session): string | null {
  const { t, view } = session;
  const measure = finding.measure ?? view.measure;
  const table = session.library.figuresOf(measure);
  const period = table.state === 'here' && table.contents.periodOn(finding.day ?? view.day);
  if (table.state !== 'here' || !period || MEASURE[measure].hasRange) return null;
  const way = firstWay(measure, view.reporter);
  const flows = table.contents.flows(period, view.reporter);
  const total = ownTotal(flows, finding.country, way, measure);
  if (total === null || MEASURE[measure].unit !== 'persons') return null;
  const words = fill(t.ways[measure][way], session.name(finding.country));
  return `${formatPeriod(period.start, period.end, session.lang)} · ${words}: ${formatPersons(total, session.lang)}`;
}
