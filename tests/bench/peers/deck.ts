/** deck.gl's ArcLayer, laid flat by a tilt of 90° and with the others' bend; it has neither motion nor arrowheads of its own. */
import { ArcLayer } from '@deck.gl/layers';
import { type BenchFlow, CURVATURE, locations, makeFlows, PALETTE, widthOf } from '../flows';
import { askedFor } from '../hook';
import { deckOverlay } from './overlay';

const SEGMENTS = 34;

const flows = makeFlows(askedFor());
const max = flows.at(-1)?.count ?? 1;
const placeOf = (i: number): [number, number] => [locations[i]!.lon, locations[i]!.lat];
const colorOf =
  (alpha: number) =>
  ({ hue }: BenchFlow): number[] => [...PALETTE[hue]!, alpha];

const { hook, show } = await deckOverlay((layers) => layers.some(({ id }) => id === 'arcs'));
Object.assign(hook.info, { flows: flows.length, moving: 0, curved: true, arrowheads: false });
show(() => [
  new ArcLayer({
    id: 'arcs',
    data: flows,
    numSegments: SEGMENTS,
    widthUnits: 'pixels',
    getSourcePosition: ({ o }: BenchFlow) => placeOf(o),
    getTargetPosition: ({ d }: BenchFlow) => placeOf(d),
    getWidth: ({ count }: BenchFlow) => widthOf(count, max),
    getSourceColor: colorOf(90),
    getTargetColor: colorOf(220),
    getTilt: 90,
    getHeight: CURVATURE,
    parameters: { depthCompare: 'always' },
  }),
]);
