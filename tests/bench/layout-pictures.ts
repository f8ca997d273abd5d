import type { Atlas } from '../../src/domain/atlas';
import { type Country, REGION } from '../../src/domain/country';
import type { Day } from '../../src/domain/day';
import type { Flow, FlowTable } from '../../src/people/flows';
import type { LngLat } from '../../src/map/plane';
import type { ArcInput } from '../../src/map/arc/arcs';
import { foremost } from '../../src/map/placing/basis';
import { rising } from '../../src/map/arc/bezier';
import { isInPicture } from '../../src/map/figure';
import { ringOf } from '../../src/map/arc/gaps';
import { BASE, NO_INSET } from '../../src/map/camera/home';
import { type Metrics, metricsOf } from '../../src/map/placing/metrics';
import { LIGHT } from '../../src/map/palette';
import { projector } from '../../src/map/camera/perspective';
import { onEarth, type Placement } from '../../src/map/arc/placements';
import { shapeOf, shapesOf } from '../../src/map/arc/shape';
import { wholeFigure } from '../../src/map/arc/width';
import { estimatedBreadth } from '../../src/map/names/lettering';
import { compose } from '../../src/map/scene';

export type Picture = Metrics;

/** The opening picture of the page at 1440 × 900. */
const FRAME = { width: 1088, height: 612, inset: NO_INSET };
/** How far every plain curve rises over its chord. */
const RISE = 0.18;

interface Drawing {
  readonly flows: readonly Flow[];
  readonly countries: readonly Country[];
  readonly max: number;
}

/** The largest corridors of the day, as many as the page draws. */
export const drawnWith = (table: FlowTable, atlas: Atlas, on: Day): Drawing => ({
  flows: foremost(table, atlas, on),
  countries: [...atlas.countries.values()].filter(isInPicture),
  max: table.largest(),
});

/** As they were placed. */
export const ours = (drawing: Drawing, placements: ReadonlyMap<string, Placement>): Picture =>
  measured(drawing, placements, false);

/** Plain curves in their stead: all of one bulge, to one side of travel, ending beside the dot. */
export function plain(drawing: Drawing): Picture {
  const toBase = projector(BASE);
  const at = new Map(drawing.countries.map((c) => [c.code, toBase(c.anchor as LngLat)]));
  const placements = drawing.flows.map(({ origin, destination }) => {
    const curve = rising(at.get(origin)!, at.get(destination)!, RISE);
    return [`${origin}-${destination}`, onEarth(curve)] as const;
  });
  return measured(drawing, new Map(placements), true);
}

function measured(
  { flows, countries, max }: Drawing,
  placements: ReadonlyMap<string, Placement>,
  bare: boolean,
): Picture {
  const arcs = flows.map((flow) => inputOf(flow));
  const input = { arcs, placements, max: wholeFigure(max), nodes: countries.map(nodeOf) };
  const scene = compose({ ...input, palette: LIGHT, breadthOf: estimatedBreadth }, FRAME);
  const ring = ringOf([], scene.scale) * scene.scale;
  const gap = [ring, ring] as const;
  const shapes = bare
    ? shapesOf(
        scene.arcs.map((arc) => ({ ...arc, gap })),
        scene.camera,
      )
    : scene.shapes;
  const dots = scene.marks.flatMap((mark) => (mark.kind === 'dot' ? [mark] : []));
  const drawn = shapes.map(({ arc, curve }) => {
    const [origin = '', destination = ''] = arc.id.split('-');
    return { origin, destination, shape: shapeOf(arc, curve) };
  });
  return metricsOf(drawn, dots, scene.labels);
}

export const inputOf = ({ origin, destination, persons }: Flow): ArcInput => ({
  ...{ id: `${origin}-${destination}`, origin, destination, persons },
  ...{
    style: 'bilateral',
    selected: false,
    hollow: false,
    moving: false,
    label: '',
  },
});

export const nodeOf = ({ code, anchor, names }: Country) => ({
  ...{ code, lng: anchor?.[0] ?? 0, lat: anchor?.[1] ?? 0, name: names.en.name },
  rank: REGION.includes(code) ? ('region' as const) : ('neighbour' as const),
});

/** What a picture may have at most. */
const MOST_HEADS = 2;
const MOST_ACUTE = 4;
/** Of the plain curves' way around: what two directions that part cost. */
const MOST_DETOUR = 0.6;

/** What breaks the rule: no third node, at most so many heads and crossings and so long a way around. */
export function brokenBy(found: Picture, bare: Picture): string[] {
  return [
    ...found.thirdNodes.map((name) => `third node ${name}`),
    ...(found.heads.length > MOST_HEADS ? [`heads ${found.heads.join('; ')}`] : []),
    ...(found.acute.length > MOST_ACUTE ? [`acute ${found.acute.join('; ')}`] : []),
    ...(found.detour > bare.detour * MOST_DETOUR ? [`detour ${found.detour.toFixed(0)} px`] : []),
  ];
}
