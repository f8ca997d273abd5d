/** The flow benchmark's page: the atlas's own arcs and pulses (`src/render`), with made-up flows: `arcs.html?n=10000`. */
import { type Arc, type LngLat, mercator, type Point } from '../../../src/render/arc';
import { ArcLayer } from '../../../src/render/arc-layer';
import { LIGHT } from '../../../src/render/palette';
import type { Camera } from '../../../src/render/perspective';
import { Pulses } from '../../../src/render/pulses';
import { type BenchFlow, CAMERA, CURVATURE, locations, makeFlows, PALETTE, widthOf } from '../flows';
import { restingMap } from '../ground';
import { askedFor, finishGl, rest, startBench } from '../hook';

const hex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
const COLORS = PALETTE.map(hex);

const placeOf = (i: number): LngLat => [locations[i]!.lon, locations[i]!.lat];

/** Beside the middle of the chord, to its left as one travels. */
const bendOf = ([x0, y0]: Point, [x1, y1]: Point): Point => [
  (x0 + x1) / 2 + (y1 - y0) * CURVATURE,
  (y0 + y1) / 2 - (x1 - x0) * CURVATURE,
];

function arcOf({ o, d, hue, count }: BenchFlow, i: number, max: number): Arc {
  const [from, to] = [mercator(placeOf(o)), mercator(placeOf(d))];
  const look = { gap: [0, 0], dash: null, opacity: 0.9, color: COLORS[hue]! } as const;
  const state = { hollow: false, emphasised: false, selected: false, moving: true };
  return { id: `${i}`, from, bend: bendOf(from, to), to, width: widthOf(count, max), ...look, ...state };
}

const flows = makeFlows(askedFor());
const max = flows.at(-1)?.count ?? 1;
const { hook, drawn } = startBench();
const map = await restingMap('vertical-perspective');
Object.assign(hook.info, {
  antialiasing: 'in the shader: cover of each pixel',
  curved: true,
  arrowheads: true,
});
const camera = (): Camera => ({ ...CAMERA, shift: [0, 0] });
const layer = new ArcLayer(camera, LIGHT);
const pulses = new Pulses(camera, LIGHT);
map.getCanvasContainer().append(pulses.canvas);
// Still without arcs: its shaders are made when there are some, so that time counts. The map redraws for it now.
map.addLayer(layer);
await new Promise<void>((done) => void map.once('idle', () => done()));
await rest(800);
finishGl(map.getCanvas().getContext('webgl2')!);

hook.frames = () => pulses.framesDrawn;
hook.setAnimating = (on) => pulses.setMotion(on);
hook.marks.dataReady = performance.now();
const arcs = flows.map((flow, i) => arcOf(flow, i, max));
layer.set(arcs, LIGHT);
pulses.set(arcs, LIGHT);
pulses.setMotion(true);
Object.assign(hook.info, { flows: arcs.length, moving: pulses.moving });
map.triggerRepaint();
const gls = [map.getCanvas(), pulses.canvas].map((canvas) => canvas.getContext('webgl2')!);
let mapDrawn = false;
const look = (): void => {
  if (mapDrawn && pulses.framesDrawn > 0) drawn(() => gls.forEach(finishGl));
  else requestAnimationFrame(look);
};
map.once('render', () => {
  mapDrawn = true;
  look();
});
