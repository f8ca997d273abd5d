import type { Arc } from '../arc/arc';
import fragment from './arc.frag.glsl?raw';
import vertex from './arc.vert.glsl?raw';
import curve from './curve.glsl?raw';
import { arcBuffer, setCamera, setColor, STRIDE, Strip } from './gl';
import type { Palette } from '../palette';
import { Pane } from './pane';
import type { Camera } from '../camera/perspective';

export const VERSION = '#version 300 es\n';
/** For shaders of arcs of which any is dashed, hollow or chosen; solid ones do not pay for what they have not. */
const MARKED = '#define MARKED\n';
/** HEAD of `arc.vert.glsl`. */
const HEAD = 4;
/** Rows of the strip along the shaft: a bend is smooth to a tenth of a px; among very many arcs to half a px. */
const BODY = 31;
const BODY_AMONG_MANY = 10;
/** Px of land around an arc, which parts it from those it crosses; among very many it would only hide them. */
const HALO = 1.5;
const MANY = 2000;

/**
 * Every arc in one instanced call, on a canvas of its own: drawn when the arcs change or the map moves. So neither the
 * map is redrawn for the arcs of another year, nor the arcs for pulses.
 */
export class ArcPane {
  readonly #camera: () => Camera;
  readonly #pane = new Pane('kosh-arcs', {
    onlose: () => (this.#strip = null),
    onregain: () => this.follow(),
  });
  /** The arcs as they are drawn; the arcs themselves are not kept. */
  #packed: Float32Array = new Float32Array();
  #marked = false;
  #palette: Palette;
  #strip: Strip | null = null;
  /** Whether the strip's shaders are those for marked arcs. */
  #stripMarked = false;
  framesDrawn = 0;

  constructor(camera: () => Camera, palette: Palette) {
    this.#camera = camera;
    this.#palette = palette;
  }

  get canvas(): HTMLCanvasElement {
    return this.#pane.canvas;
  }

  /** Draws them at once. */
  set(arcs: readonly Arc[], palette: Palette): void {
    this.#packed = arcBuffer(arcs);
    this.#marked = arcs.some((arc) => arc.dash !== null || arc.hollow || arc.selected);
    this.#palette = palette;
    const { gl } = this.#pane;
    if (gl && this.#packed.length > 0) this.#stripFor(gl).upload(this.#packed);
    this.follow();
  }

  /** Draws at once, so that arcs keep to the ground while the map is moved. */
  follow(): void {
    const { gl } = this.#pane;
    if (!gl) return;
    const camera = this.#camera();
    const ratio = this.#pane.wipe(gl, camera);
    const count = this.#packed.length / STRIDE;
    const body = count > MANY ? BODY_AMONG_MANY : BODY;
    if (count > 0)
      this.#stripFor(gl).draw(2 * (body + HEAD), (at) => {
        setCamera(gl, at, camera);
        gl.uniform1f(at('u_body'), body);
        gl.uniform1f(at('u_ratio'), ratio);
        gl.uniform1f(at('u_halo'), count > MANY ? 0 : HALO);
        setColor(gl, at('u_land'), this.#palette.land);
        setColor(gl, at('u_handle'), this.#palette.handle);
      });
    this.framesDrawn++;
  }

  remove(): void {
    this.#strip?.free();
    this.canvas.remove();
  }

  /** The strip whose shaders fit the arcs; a new one holds them already. */
  #stripFor(gl: WebGL2RenderingContext): Strip {
    if (this.#strip && this.#marked === this.#stripMarked) return this.#strip;
    this.#strip?.free();
    const head = VERSION + (this.#marked ? MARKED : '');
    this.#stripMarked = this.#marked;
    this.#strip = new Strip(gl, head + curve + vertex, head + fragment);
    this.#strip.upload(this.#packed);
    return this.#strip;
  }
}
