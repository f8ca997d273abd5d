/** The flow benchmark's page: the atlas's own arcs and pulses (`src/map`), with made-up flows: `arcs.html?n=10000`. */
import type { Arc } from '../../../src/map/arc/arc';
import { type LngLat, mercator, type Point } from '../../../src/map/plane';
import { ArcCanvas } from '../../../src/map/gl/arc-canvas';
import { LIGHT } from '../../../src/map/palette';
import { type Camera, USUAL_FOV } from '../../../src/map/camera/perspective';
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
  const look = { gap: [0, 0], marks: [], dash: null, opacity: 0.9, color: COLORS[hue]! } as const;
  const state = {
    hollow: false,
    emphasised: true,
    selected: false,
    changed: false,
    moving: true,
    quoted: false,
  };
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
const camera: Camera = { ...CAMERA, shift: [0, 0], fov: USUAL_FOV };
const canvas = new ArcCanvas(map.getCanvasContainer(), () => undefined);
canvas.look(camera);
await rest(800);
finishGl(map.getCanvas().getContext('webgl2')!);

hook.frames = () => canvas.drawn.pulses;
hook.setAnimating = (on) => canvas.setMotion(on);
hook.marks.dataReady = performance.now();
// The shaders are made when there are arcs, so that time counts.
const arcs = flows.map((flow, i) => arcOf(flow, i, max));
canvas.set(arcs, LIGHT);
canvas.setMotion(true);
Object.assign(hook.info, { flows: arcs.length, moving: canvas.moving });
const gl = canvas.canvas!.getContext('webgl2')!;
const look = (): void => {
  if (canvas.drawn.pulses > 0) drawn(() => finishGl(gl));
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
