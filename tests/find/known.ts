import { formatCorridor } from '../../src/domain/corridor';
import { day } from '../../src/domain/day';
import type { Measure } from '../../src/domain/measure';
import type { Finding, Known, Present } from '../../src/find/finder';
import { Law } from '../../src/law/coverage';
import { FlowTable } from '../../src/people/flows';
import { realAtlas } from '../static-data';

const atlas = realAtlas();
const tables = new Map<Measure, FlowTable>();

function tableOf(measure: Measure): FlowTable {
  const found = tables.get(measure) ?? new FlowTable(measure, atlas.observations[measure] ?? []);
  tables.set(measure, found);
  return found;
}

/** The opening view on 28 November 2026. */
export const OPENING: Present = {
  day: day('2023-12-31'),
  today: day('2026-11-28'),
  measure: 'registered',
  reporter: 'destination',
};

const registered = tableOf('registered');
/** All that the finder searches, every table of it here. */
export const KNOWN: Known = {
  atlas,
  law: new Law(atlas),
  tables: tableOf,
  flows: registered.flows(registered.periodOn(OPENING.day)!, 'destination'),
  routes: atlas.routes,
  dossiers: null,
};

function partsOf(f: Finding): readonly (string | null)[] {
  switch (f.kind) {
    case 'country':
      return [f.country, f.measure];
    case 'corridor':
      return [formatCorridor(f.corridor), f.figure && `${f.figure.measure} ${String(f.figure.flow.persons)}`];
    case 'instrument':
      return [f.instrument];
    case 'topic':
      return [f.topic, f.corridor && formatCorridor(f.corridor), f.country, String(f.documents)];
    case 'transit':
      return ['transit', f.country, String(f.routes)];
    case 'route':
      return [f.route.id];
    case 'measure':
      return [f.measure];
    case 'day':
      return [];
  }
}

/** A finding on one line: what it is, the figure that it opens, and its day. */
export const lineOf = (finding: Finding): string =>
  [...partsOf(finding), finding.day].filter((part) => part !== null).join(' ');
