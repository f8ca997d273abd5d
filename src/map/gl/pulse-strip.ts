import type { Arc } from '../arc/arc';
import type { Camera } from '../camera/perspective';
import type { Palette } from '../palette';
import { offsetAt, PER, phaseOf } from '../pulse';
import curve from './curve.glsl?raw';
import { arcBuffer, setCamera, setColor, STRIDE, Strip, VERSION } from './gl';
import fragment from './pulse.frag.glsl?raw';
import vertex from './pulse.vert.glsl?raw';

/** CORNERS of `pulse.vert.glsl`. */
const CORNERS = 6;
/** Only the most weighty arcs carry pulses: more would be a shimmer that shows no direction. */
const MOST = 300;

const weight = (arc: Arc): number => (arc.selected ? 2000 : arc.emphasised ? 1000 : 0) + arc.width;

/** The {@link MOST} most weighty, first the weightiest. Sorting bare numbers first spares sorting a hundred thousand arcs. */
function mostWeighty(arcs: readonly Arc[]): readonly Arc[] {
  const least = Float64Array.from(arcs, weight).sort().at(-MOST) ?? 0;
  const enough = arcs.filter((arc) => weight(arc) >= least);
  return enough.sort((a, b) => weight(b) - weight(a)).slice(0, MOST);
}

/** Pulses need no dash: in its place the shader finds by how many px the arc's own are ahead. */
const inPhase = (arc: Arc): Arc => ({ ...arc, dash: [phaseOf(arc.id), 0, 0, 0] });

/** Draws pulses of light along the arcs that move, from the origin to the destination. */
export class PulseStrip {
  #packed: Float32Array = new Float32Array();
  #strip: Strip | null = null;

  /** How many arcs carry pulses. */
  get count(): number {
    return this.#packed.length / STRIDE;
  }

  set(arcs: readonly Arc[]): void {
    this.#packed = arcBuffer(mostWeighty(arcs.filter((arc) => arc.moving)).map(inPhase));
    this.#strip?.upload(this.#packed);
  }

  /**
   * @param ratio device px a CSS px
   * @param now ms of the page's clock, `performance.now()`
   */
  draw(
    gl: WebGL2RenderingContext,
    { camera, ratio, palette, now }: { camera: Camera; ratio: number; palette: Palette; now: number },
  ): void {
    if (this.count === 0) return;
    this.#strip ??= this.#made(gl);
    this.#strip.draw(CORNERS * PER, (at) => {
      setCamera(gl, at, camera);
      gl.uniform1f(at('u_ratio'), ratio);
      gl.uniform1f(at('u_offset'), offsetAt(now));
      setColor(gl, at('u_pulse'), palette.pulse);
    });
  }

  /** Forgets what a lost context held; the arcs stay. */
  forget(): void {
    this.#strip = null;
  }

  #made(gl: WebGL2RenderingContext): Strip {
    const strip = new Strip(gl, VERSION + curve + vertex, VERSION + fragment);
    strip.upload(this.#packed);
    return strip;
  }
}
