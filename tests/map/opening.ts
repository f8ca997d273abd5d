import type { Day } from '../../src/domain/day';
import { formatCorridor } from '../../src/domain/corridor';
import { REGION } from '../../src/domain/country';
import { type Measure, MEASURES } from '../../src/domain/measure';
import { FlowTable } from '../../src/people/flows';
import { withoutFigures } from '../../src/people/corridors';
import { type Arc } from '../../src/map/arc/arc';
import { arcsOf } from '../../src/map/arc/arcs';
import { areBoth, drawingOf, isInPicture, MOST_EMPHASISED } from '../../src/map/figure';
import {
  BESIDE_LEGEND,
  type Frame,
  homeCamera,
  markScale,
  NO_INSET,
  typeScale,
} from '../../src/map/camera/home';
import type { Label } from '../../src/map/names/labels';
import { LIGHT } from '../../src/map/palette';
import { type Camera, projector } from '../../src/map/camera/perspective';
import { decodePlaces, type Place } from '../../src/map/arc/places';
import { picker, type Targets } from '../../src/map/pick';
import { type Shape, shapesOf } from '../../src/map/arc/shape';
import { type Spot, spotsOf, stage, typeSize } from '../../src/map/names/stage';
import { built, realAtlas } from '../static-data';
import { input } from './region';

/** The map's own size on a page of 1440 × 900 px, its legend open, and on a telephone of 390 × 844 px. */
export const SIZES = {
  page: { width: 1066, height: 690, inset: BESIDE_LEGEND },
  phone: { width: 390, height: 420, inset: NO_INSET },
} as const satisfies Record<string, Frame>;

const atlas = realAtlas();
const tables = Object.fromEntries(
  MEASURES.map((measure) => [measure, new FlowTable(measure, atlas.observations[measure] ?? [])]),
) as Record<Measure, FlowTable>;
/** Those that come with the first picture, as they were built. */
const rows = built('places') as Partial<Record<Measure, unknown>>;

const placesFor = (measure: Measure): ReadonlyMap<string, Place> => decodePlaces(rows[measure]);

/** What the reader asked for, as far as arcs and names depend on it. */
export interface Asked {
  readonly measure?: Measure;
  readonly lang?: 'en' | 'ru' | 'kk';
}

/** The arcs of a day with the real figures, as the page draws them when nothing is chosen. */
export function arcsOn(day: string, frame: Frame, { measure = 'registered' }: Asked = {}): readonly Arc[] {
  const table = tables[measure];
  const period = table.nearestPeriod(day as Day)!;
  const all = table.flows(period, 'destination');
  const { flows } = drawingOf(all, atlas.countries, null);
  const thin = measure === 'registered' ? withoutFigures(table.largestOfAll().slice(0, 30), all, null) : [];
  const inputs = [
    ...flows.map((f, i) =>
      input(f, { id: formatCorridor(f), emphasised: i < MOST_EMPHASISED, hollow: f.standIn }),
    ),
    ...thin
      .filter((c) => areBoth(c, atlas.countries, isInPicture))
      .map((c) => ({ ...input({ ...c, persons: 0 }), persons: null })),
  ];
  const look = { palette: LIGHT, max: table.largest(), scale: markScale(frame) };
  return arcsOf(inputs, placesFor(measure), look);
}

export interface Opening {
  readonly camera: Camera;
  readonly shapes: readonly Shape[];
  readonly labels: readonly Label[];
  readonly targets: Targets;
}

/** The opening picture of a day, with names as broad as six tenths of their type a letter. */
export function openingOn(
  day: string,
  frame: Frame,
  asked: Asked & { stood?: readonly Label[] } = {},
): Opening {
  const camera = homeCamera(frame);
  const [scale, lang] = [markScale(frame), asked.lang ?? 'en'];
  const type = typeScale(scale, false);
  const arcs = arcsOn(day, frame, asked);
  const shapes = shapesOf(arcs, camera);
  const nodes = [...atlas.countries.values()]
    .filter((c) => c.anchor !== null && isInPicture(c))
    .map(({ code, anchor, names }) => ({
      ...{ code, lng: anchor![0], lat: anchor![1], name: names[lang].name },
      rank: REGION.includes(code) ? ('region' as const) : ('neighbour' as const),
    }));
  const spots = spotsOf(nodes, new Set(arcs.flatMap((a) => a.id.split('-'))));
  const measure = (s: Spot): number => s.name.length * typeSize(s.quiet, type) * 0.6;
  const labels = stage({ spots, shapes, camera, frame, scale, measure, type, stood: asked.stood ?? [] });
  const project = projector(camera);
  const dots = spots.filter((s) => s.dot).map((s) => ({ code: s.code, at: project(s.place) }));
  return { camera, shapes, labels, targets: { pick: picker(shapes), dots, labels } };
}
