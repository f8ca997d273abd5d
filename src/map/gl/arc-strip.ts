import type { Arc } from '../arc/arc';
import fragment from './arc.frag.glsl?raw';
import vertex from './arc.vert.glsl?raw';
import curve from './curve.glsl?raw';
import { arcBuffer, setCamera, setColor, STRIDE, Strip, VERSION, type View } from './gl';

/** What the shaders of arcs draw: a plain line, marks, a fade from one colour to another or chevrons too. Those that have none of a picture's arcs do not pay for it. */
const MARKED = '#define MARKED\n';
const DEFINED = {
  plain: '',
  marked: MARKED,
  faded: `${MARKED}#define FADED\n`,
  quoted: `${MARKED}#define QUOTED\n`,
} as const;
type Form = keyof typeof DEFINED;
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

const formOf = (arcs: readonly Arc[]): Form => {
  if (arcs.some(({ quoted }) => quoted)) return 'quoted';
  if (arcs.some(({ tail }) => tail !== undefined)) return 'faded';
  return arcs.some(isMarked) ? 'marked' : 'plain';
};

/** Draws every arc in one instanced call. */
export class ArcStrip {
  #packed: Float32Array = new Float32Array();
  #form: Form = 'plain';
  /** The programs, each made when arcs first need it. */
  readonly #strips = new Map<Form, Strip>();

  set(arcs: readonly Arc[]): void {
    this.#packed = arcBuffer(arcs);
    this.#form = formOf(arcs);
    this.#strips.get(this.#form)?.upload(this.#packed);
  }

  /** Begins the program that its arcs need. */
  prepare(gl: WebGL2RenderingContext): void {
    if (this.#packed.length > 0) this.#strip(gl);
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
    const known = this.#strips.get(this.#form);
    if (known) return known;
    const head = VERSION + DEFINED[this.#form];
    const strip = new Strip(gl, head + curve + vertex, head + fragment);
    this.#strips.set(this.#form, strip);
    strip.upload(this.#packed);
    return strip;
  }
}
