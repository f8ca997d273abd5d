import type { Arc } from '../arc/arc';
import fragment from './arc.frag.glsl?raw';
import vertex from './arc.vert.glsl?raw';
import curve from './curve.glsl?raw';
import { arcBuffer, setCamera, setColor, STRIDE, Strip, VERSION, type View } from './gl';

/** For shaders of arcs of which any is more than a plain line; plain ones do not pay for what they have not. */
const MARKED = '#define MARKED\n';
/** HEAD of `arc.vert.glsl`. */
const HEAD = 4;
/** Rows of the strip along the shaft: a bend is smooth to a tenth of a px; among very many arcs to half a px. */
const BODY = 31;
const BODY_AMONG_MANY = 10;
/** Px of land around a strong arc, which parts it from those it crosses; among very many it would only hide them. */
const EDGE = 1.6;
const MANY = 2000;

const isMarked = ({ dash, marks, hollow, changed }: Arc): boolean =>
  dash !== null || marks.length > 0 || hollow || changed;

/** Draws every arc in one instanced call. */
export class ArcStrip {
  #packed: Float32Array = new Float32Array();
  #marked = false;
  /** The two programs, each made when arcs first need it. */
  readonly #strips = new Map<boolean, Strip>();

  set(arcs: readonly Arc[]): void {
    this.#packed = arcBuffer(arcs);
    this.#marked = arcs.some(isMarked);
    this.#strips.get(this.#marked)?.upload(this.#packed);
  }

  draw(gl: WebGL2RenderingContext, view: View): void {
    const count = this.#packed.length / STRIDE;
    if (count === 0) return;
    const body = count > MANY ? BODY_AMONG_MANY : BODY;
    this.#strip(gl).draw(2 * (body + HEAD), (at) => {
      setCamera(gl, at, view);
      gl.uniform1f(at('u_body'), body);
      gl.uniform1f(at('u_ratio'), view.ratio);
      gl.uniform1f(at('u_edge'), count > MANY ? 0 : EDGE);
      setColor(gl, at('u_land'), view.palette.land);
      setColor(gl, at('u_outline'), view.palette.ink);
    });
  }

  /** Forgets what a lost context held; the arcs stay. */
  forget(): void {
    this.#strips.clear();
  }

  #strip(gl: WebGL2RenderingContext): Strip {
    const known = this.#strips.get(this.#marked);
    if (known) return known;
    const head = VERSION + (this.#marked ? MARKED : '');
    const strip = new Strip(gl, head + curve + vertex, head + fragment);
    this.#strips.set(this.#marked, strip);
    strip.upload(this.#packed);
    return strip;
  }
}
