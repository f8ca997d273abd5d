/** d3 on a canvas: a path a flow, stroked twice, the second time dashed and moving; with arrowheads. */
import { geoMercator, geoPath } from 'd3-geo';
import type { Point } from '../../../src/map/plane';
import { type BenchFlow, CAMERA, CURVATURE, locations, makeFlows, PALETTE, widthOf } from '../flows';
import { askedFor, rest, startBench } from '../hook';
import { borders, shapes } from '../world';

const { width, height, lng, lat, zoom } = CAMERA;
const PERIOD = 70;
/** Px a second. */
const SPEED = 63;

const project = geoMercator()
  .center([lng, lat])
  .scale((512 * 2 ** zoom) / (2 * Math.PI))
  .translate([width / 2, height / 2]);

const placeOf = (i: number): Point => project([locations[i]!.lon, locations[i]!.lat]) ?? [0, 0];

function newCanvas(): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  document.querySelector('#map')!.append(canvas);
  return canvas.getContext('2d')!;
}

function drawGround(): void {
  const context = newCanvas();
  const path = geoPath(project, context);
  context.fillStyle = '#dfe8ee';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#f6f3ec';
  context.beginPath();
  path({ type: 'FeatureCollection', features: [...shapes] });
  context.fill();
  context.strokeStyle = '#b9b2a3';
  context.lineWidth = 0.8;
  context.beginPath();
  path(borders);
  context.stroke();
  context.font = '11px sans-serif';
  context.fillStyle = '#555';
  locations.slice(0, 90).forEach(({ name }, i) => context.fillText(name, ...placeOf(i)));
}

interface Stroke {
  readonly line: Path2D;
  readonly head: Path2D;
  readonly width: number;
  readonly pale: string;
  readonly full: string;
  readonly lead: number;
}

function strokeOf({ o, d, hue, count, phase }: BenchFlow, max: number): Stroke {
  const [a, b] = [placeOf(o), placeOf(d)];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const bend: Point = [(a[0] + b[0]) / 2 + dy * CURVATURE, (a[1] + b[1]) / 2 - dx * CURVATURE];
  const px = widthOf(count, max);
  const rgb = PALETTE[hue]!.join();
  return {
    line: new Path2D(`M${a.join()}Q${bend.join()} ${b.join()}`),
    head: headAt(bend, b, px),
    width: px,
    pale: `rgba(${rgb},.38)`,
    full: `rgba(${rgb},.85)`,
    lead: phase * PERIOD,
  };
}

function headAt(bend: Point, tip: Point, px: number): Path2D {
  const [dx, dy] = [tip[0] - bend[0], tip[1] - bend[1]];
  const far = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / far, dy / far];
  const [long, half] = [Math.max(5, px * 1.6), Math.max(2.2, px * 1.05)];
  const [x, y] = [tip[0] - ux * long, tip[1] - uy * long];
  return new Path2D(`M${x - uy * half},${y + ux * half}L${tip.join()}L${x + uy * half},${y - ux * half}Z`);
}

const flows = makeFlows(askedFor());
const max = flows.at(-1)?.count ?? 1;
const { hook, drawn } = startBench();
drawGround();
await rest(800);
Object.assign(hook.info, { flows: flows.length, moving: flows.length, curved: true, arrowheads: true });
hook.info.antialiasing = 'of the canvas';
hook.marks.dataReady = performance.now();
const strokes = flows.map((flow) => strokeOf(flow, max));
const context = newCanvas();
let on = true;

function draw(): void {
  const moved = (performance.now() / 1000) * SPEED;
  context.clearRect(0, 0, width, height);
  for (const stroke of strokes) {
    context.lineWidth = stroke.width;
    context.setLineDash([]);
    context.strokeStyle = stroke.pale;
    context.stroke(stroke.line);
    context.setLineDash([28, 42]);
    context.lineDashOffset = stroke.lead - moved;
    context.strokeStyle = stroke.full;
    context.stroke(stroke.line);
    context.fillStyle = stroke.full;
    context.fill(stroke.head);
  }
  drawn(() => void context.getImageData(0, 0, 1, 1));
}

function tick(): void {
  draw();
  if (on) requestAnimationFrame(tick);
}
hook.setAnimating = (now) => {
  if (now && !on) requestAnimationFrame(tick);
  on = now;
};
requestAnimationFrame(tick);
