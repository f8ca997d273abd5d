import type { Day } from '../../src/domain/day';
import { formatCorridor } from '../../src/domain/corridor';
import { REGION } from '../../src/domain/country';
import { type Measure, MEASURES } from '../../src/domain/measure';
import { FlowTable } from '../../src/people/flows';
import { withoutFigures } from '../../src/people/corridors';
import type { Arc } from '../../src/map/arc/arc';
import type { ArcInput } from '../../src/map/arc/arcs';
import { wholeFigure } from '../../src/map/arc/width';
import { decodePlacements } from '../../src/map/arc/placements';
import { type Frame, NO_INSET } from '../../src/map/camera/home';
import { areBoth, drawingOf, isInPicture } from '../../src/map/figure';
import type { Label } from '../../src/map/names/labels';
import { LIGHT } from '../../src/map/palette';
import { compose, type Scene } from '../../src/map/scene';
import { built, realAtlas } from '../static-data';
import { input, sixTenths } from './region';

/** The map's own size on a page of 1440 × 900 px, its legend open, and on a telephone of 390 × 844 px. */
export const SIZES = {
  page: { width: 1088, height: 612, inset: NO_INSET },
  phone: { width: 390, height: 420, inset: NO_INSET },
} as const satisfies Record<string, Frame>;

const atlas = realAtlas();
const tables = Object.fromEntries(
  MEASURES.map((measure) => [measure, new FlowTable(measure, atlas.observations[measure] ?? [])]),
) as Record<Measure, FlowTable>;
/** Those that come with the first picture, as they were built. */
const rows = built('places') as Partial<Record<Measure, unknown>>;

/** What the reader asked for, as far as arcs and names depend on it. */
export interface Asked {
  readonly measure?: Measure;
  readonly lang?: 'en' | 'ru' | 'kk';
}

/** The arcs of a day with the real figures, as the page draws them when nothing is chosen. */
function inputsOn(day: string, measure: Measure): readonly ArcInput[] {
  const table = tables[measure];
  const period = table.nearestPeriod(day as Day)!;
  const all = table.flows(period, 'destination');
  const { flows } = drawingOf(all, atlas.countries, null);
  const thin = measure === 'registered' ? withoutFigures(table.largestOfAll().slice(0, 30), all, null) : [];
  return [
    ...flows.map((f) => input(f, { id: formatCorridor(f), hollow: f.standIn, figure: String(f.persons) })),
    ...thin
      .filter((c) => areBoth(c, atlas.countries, isInPicture))
      .map((c) => ({ ...input({ ...c, persons: 0 }), persons: null })),
  ];
}

/** The opening picture of a day. */
export function openingOn(
  day: string,
  frame: Frame,
  { measure = 'registered', lang = 'en', stood = [] }: Asked & { stood?: readonly Label[] } = {},
): Scene {
  const nodes = [...atlas.countries.values()]
    .filter((c) => c.anchor !== null && isInPicture(c))
    .map(({ code, anchor, names }) => ({
      ...{ code, lng: anchor![0], lat: anchor![1], name: names[lang].name },
      rank: REGION.includes(code) ? ('region' as const) : ('neighbour' as const),
    }));
  const arcs = inputsOn(day, measure);
  const [placements, max] = [decodePlacements(rows[measure]), wholeFigure(tables[measure].largest())];
  return compose({ arcs, placements, max, nodes, palette: LIGHT, breadthOf: sixTenths, stood }, frame);
}

/** Its arcs. */
export const arcsOn = (day: string, frame: Frame, asked: Asked = {}): readonly Arc[] =>
  openingOn(day, frame, asked).arcs;
