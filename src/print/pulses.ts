/**
 * Pulses on the poster's arcs, before the atlas is there: a canvas between its arcs and its names. The styles hide it
 * where nothing may move, and then, as off the screen and in a hidden tab, nothing is drawn.
 */
import { drawDrops, type DropWay } from '../map/drops-pen';
import type { Point } from '../map/plane';
import { radiusOf, WIDE } from '../map/pulse';

/** Device px a CSS px, at most, as on the atlas's own canvas; ms between two drawings, less a frame. */
const FINEST = 2;
const PACE_MS = 22;
/** Px around a way that its drops reach. */
const MARGIN = 6;

/**
 * Moves pulses along the arcs of the poster's picture until its canvas is taken away.
 * @param print holds the sheets and the canvas
 */
export function movePulses(print: Element): void {
  const canvas = print.querySelector('canvas');
  // Drawn by the processor: a few dozen short lines, which software graphics would draw for twice the cost.
  const pen = canvas?.getContext('2d', { willReadFrequently: true });
  if (!canvas || !pen) return;
  let ways: readonly DropWay[] = [];
  let [frame, drawn] = [0, 0];
  const tick = (): void => {
    frame = requestAnimationFrame(tick);
    const now = performance.now();
    if (now - drawn < PACE_MS) return;
    drawn = now;
    draw(pen, ways, now);
  };
  new ResizeObserver(() => {
    if (!print.isConnected) return;
    ways = waysIn(print);
    fit(pen, ways);
  }).observe(print);
  new IntersectionObserver((seen) => {
    cancelAnimationFrame(frame);
    if (seen.at(-1)?.isIntersecting) tick();
  }).observe(canvas);
}

/** The ways that were printed for the sheet that is shown. */
function waysIn(print: Element): readonly DropWay[] {
  const sheet = [...print.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
  const matrix = sheet?.getScreenCTM();
  const ways = document.getElementById(`ways-${sheet?.classList[1] ?? ''}`);
  if (!matrix || !ways) return [];
  const { left, top } = print.getBoundingClientRect();
  const pulse = getComputedStyle(ways).color;
  // Of what is not displayed each style is found by itself: one for each of the two colours is enough.
  const colors = new Map<string, string>();
  const colorOf = (way: Element): string => {
    const written = way.getAttribute('stroke') ?? '';
    const color = colors.get(written) ?? getComputedStyle(way).stroke;
    colors.set(written, color);
    return color;
  };
  return [...ways.children].map((way): DropWay => {
    const numbers = (way.getAttribute('d')?.match(/-?[\d.]+/g) ?? []).map(Number);
    const at = (i: number): Point => [
      (numbers[i] ?? 0) * matrix.a + matrix.e - left,
      (numbers[i + 1] ?? 0) * matrix.d + matrix.f - top,
    ];
    const width = Number(way.getAttribute('stroke-width')) * matrix.a;
    const halo = colorOf(way);
    return {
      curve: { from: at(0), bend: at(2), to: at(4) },
      phase: Number(way.getAttribute('data-phase')),
      radius: radiusOf(width),
      core: width < WIDE ? halo : pulse,
      halo,
    };
  });
}

/** Makes the canvas no larger than the ways need: each px of it costs in every frame. */
function fit(pen: CanvasRenderingContext2D, ways: readonly DropWay[]): void {
  const { canvas } = pen;
  const points = ways.flatMap(({ curve }) => [curve.from, curve.bend, curve.to]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.floor(Math.min(...xs)) - MARGIN, Math.floor(Math.min(...ys)) - MARGIN];
  const [width, height] = [
    Math.ceil(Math.max(...xs)) + MARGIN - left,
    Math.ceil(Math.max(...ys)) + MARGIN - top,
  ];
  const ratio = Math.min(FINEST, devicePixelRatio);
  Object.assign(canvas, { width: width * ratio, height: height * ratio });
  Object.assign(canvas.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  pen.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
}

/** Draws every drop where it is at `ms`, on an empty canvas. */
function draw(pen: CanvasRenderingContext2D, ways: readonly DropWay[], ms: number): void {
  pen.save();
  pen.resetTransform();
  pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.restore();
  drawDrops(pen, ways, ms);
}
