import type { Curve } from './arc/arc';
import { lengthTo, parameterAt, pointAt } from './arc/bezier';
import { frontsOf, LENGTH, strengthOf } from './pulse';

/** An arc from its tail to its head's shoulders, px of the picture, with what its drops are drawn by. */
export interface DropWay {
  readonly curve: Curve;
  readonly phase: number;
  readonly radius: number;
  /** CSS colours of the drop and of what surrounds it, `rgb(…)` or `#rrggbb`. */
  readonly core: string;
  readonly halo: string;
}

const faint = (color: string): string =>
  color.startsWith('#') ? `${color}99` : color.replace(')', ', 0.6)');

/** Draws every drop where it is at `ms`: a capsule that fades towards its tail, in a halo of the arc's colour. */
export function drawDrops(
  pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  ways: readonly DropWay[],
  ms: number,
): void {
  pen.lineCap = 'round';
  for (const { curve, phase, radius, core, halo } of ways) {
    const span = lengthTo(curve, 1);
    for (const front of frontsOf(phase, span, ms)) {
      const head = pointAt(curve, parameterAt(curve, front));
      const tail = pointAt(curve, parameterAt(curve, front - LENGTH));
      const strength = strengthOf(front, span);
      const line = (color: string, half: number, alpha: number): void => {
        const fade = pen.createLinearGradient(...head, ...tail);
        fade.addColorStop(0, color);
        fade.addColorStop(1, faint(color));
        pen.strokeStyle = fade;
        pen.lineWidth = 2 * half;
        pen.globalAlpha = alpha * strength;
        pen.beginPath();
        pen.moveTo(...head);
        pen.lineTo(...tail);
        pen.stroke();
      };
      line(halo, radius + 1, 0.5);
      line(core, radius, 0.95);
    }
  }
  pen.globalAlpha = 1;
}
