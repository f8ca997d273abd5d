import type { Atlas } from '../../src/domain/atlas';
import { type Country, REGION } from '../../src/domain/country';
import type { Day } from '../../src/domain/day';
import type { Flow, FlowTable } from '../../src/people/flows';
import type { LngLat } from '../../src/map/plane';
import { type ArcInput, arcsOf } from '../../src/map/arc/arcs';
import { foremost } from '../../src/map/placing/basis';
import { rising } from '../../src/map/arc/bezier';
import { isInPicture } from '../../src/map/figure';
import { NODE_GAP } from '../../src/map/arc/gaps';
import { BASE, BESIDE_LEGEND, homeCamera, markScale, typeScale } from '../../src/map/camera/home';
import { type Metrics, metricsOf } from '../../src/map/placing/metrics';
import { LIGHT } from '../../src/map/palette';
import { projector, radiusOf } from '../../src/map/camera/perspective';
import { onEarth, type Placement } from '../../src/map/arc/placements';
import { shapesOf } from '../../src/map/arc/shape';
import { dotRadius, spotsOf, stage, typeSize } from '../../src/map/names/stage';

export type Picture = Metrics;

/** The opening picture of the page at 1440 × 900. */
const FRAME = { width: 1070, height: 690, inset: BESIDE_LEGEND };
const CAMERA = homeCamera(FRAME);
const SCALE = markScale(FRAME);
const MARKS = (SCALE * radiusOf(BASE)) / radiusOf(CAMERA);
/** How far every plain curve rises over its chord. */
const RISE = 0.18;

interface Drawing {
  readonly flows: readonly Flow[];
  readonly countries: readonly Country[];
  readonly max: number;
}

/** The 40 largest corridors of the day, as the page would draw them. */
export const drawnWith = (table: FlowTable, atlas: Atlas, on: Day): Drawing => ({
  flows: foremost(table, atlas, on),
  countries: [...atlas.countries.values()].filter(isInPicture),
  max: table.largest(),
});

/** Where places were found for them. */
export const ours = (drawing: Drawing, places: ReadonlyMap<string, Placement>): Picture =>
  measured(drawing, places, false);

/** Plain curves in their stead: all of one bulge, to one side of travel, no end standing off. */
export function plain(drawing: Drawing): Picture {
  const toBase = projector(BASE);
  const at = new Map(drawing.countries.map((c) => [c.code, toBase(c.anchor as LngLat)]));
  const places = drawing.flows.map(({ origin, destination }) => {
    const curve = rising(at.get(origin)!, at.get(destination)!, RISE);
    return [`${origin}-${destination}`, onEarth(curve)] as const;
  });
  return measured(drawing, new Map(places), true);
}

function measured(
  { flows, countries, max }: Drawing,
  places: ReadonlyMap<string, Placement>,
  bare: boolean,
): Picture {
  const found = arcsOf(flows.map(inputOf), places, { palette: LIGHT, max, scale: SCALE, marks: MARKS });
  const gap = [NODE_GAP * SCALE, NODE_GAP * SCALE] as const;
  const shapes = shapesOf(bare ? found.map((arc) => ({ ...arc, gap })) : found, CAMERA);
  const spots = spotsOf(countries.map(nodeOf), new Set(flows.flatMap((f) => [f.origin, f.destination])));
  const type = typeScale(SCALE, false);
  const labels = stage({
    ...{ spots, shapes, camera: CAMERA, frame: FRAME, scale: SCALE, type },
    measure: (s) => s.name.length * 0.58 * typeSize(s.quiet, type),
  });
  const project = projector(CAMERA);
  const dots = spots
    .filter((s) => s.dot)
    .map((s) => ({ code: s.code, at: project(s.place), radius: dotRadius(s.quiet, SCALE) }));
  const arcs = shapes.map((shape) => {
    const [origin = '', destination = ''] = shape.arc.id.split('-');
    return { origin, destination, shape };
  });
  return metricsOf(arcs, dots, labels);
}

const inputOf = ({ origin, destination, persons }: Flow, nth: number): ArcInput => ({
  ...{ id: `${origin}-${destination}`, origin, destination, persons },
  ...{ style: 'bilateral', emphasised: nth < 12, selected: false, hollow: false, moving: false, label: '' },
});

const nodeOf = ({ code, anchor, names }: Country) => ({
  ...{ code, lng: anchor?.[0] ?? 0, lat: anchor?.[1] ?? 0, name: names.en.name },
  rank: REGION.includes(code) ? ('region' as const) : ('neighbour' as const),
});

/** What breaks the rule: no third node, and of the rest at most half of the plain curves', or 0 where those have 1. */
export function brokenBy(found: Picture, bare: Picture): string[] {
  const half = (many: number): number => (many <= 1 ? 0 : many / 2);
  return [
    ...found.thirdNodes.map((name) => `third node ${name}`),
    ...(found.heads.length > half(bare.heads.length) ? [`heads ${found.heads.join('; ')}`] : []),
    ...(found.acute.length > half(bare.acute.length) ? [`acute ${found.acute.join('; ')}`] : []),
    ...(found.detour > half(bare.detour) ? [`detour ${found.detour.toFixed(0)} px`] : []),
  ];
}
