import type { CustomLayerInterface } from 'maplibre-gl';
import type { Arc } from './arc';
import fragment from './arc.frag.glsl?raw';
import vertex from './arc.vert.glsl?raw';
import curve from './curve.glsl?raw';
import { arcBuffer, setCamera, setColor, STRIDE, Strip } from './gl';
import type { Palette } from './palette';
import type { Camera } from './perspective';

export const VERSION = '#version 300 es\n';
/** For shaders of arcs of which any is dashed, hollow or chosen; solid ones do not pay for what they have not. */
const MARKED = '#define MARKED\n';
/** HEAD of `arc.vert.glsl`. */
const HEAD = 4;
/** Rows of the strip along the shaft: a bend is smooth to a tenth of a px; among very many arcs to half a px. */
const BODY = 31;
const BODY_AMONG_MANY = 10;
const MANY = 2000;

/** Draws every arc in one instanced call, inside the map's own picture: only when that is drawn anyway. */
export class ArcLayer implements CustomLayerInterface {
  readonly id = 'arcs';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly #camera: () => Camera;
  /** The arcs as they are drawn; the arcs themselves are not kept. */
  #packed: Float32Array = new Float32Array();
  #marked = false;
  #palette: Palette;
  #strip: Strip | null = null;
  /** Whether the strip's shaders are those for marked arcs. */
  #stripMarked = false;
  #stale = true;

  constructor(camera: () => Camera, palette: Palette) {
    this.#camera = camera;
    this.#palette = palette;
  }

  /** The caller asks the map to repaint. */
  set(arcs: readonly Arc[], palette: Palette): void {
    this.#packed = arcBuffer(arcs);
    this.#marked = arcs.some((arc) => arc.dash !== null || arc.hollow || arc.selected);
    this.#palette = palette;
    this.#stale = true;
  }

  render(gl: WebGL2RenderingContext): void {
    const count = this.#packed.length / STRIDE;
    if (count === 0) return;
    if (this.#stale) this.#prepare(gl).upload(this.#packed);
    this.#stale = false;
    const camera = this.#camera();
    const body = count > MANY ? BODY_AMONG_MANY : BODY;
    this.#strip?.draw(2 * (body + HEAD), (at) => {
      setCamera(gl, at, camera);
      gl.uniform1f(at('u_body'), body);
      gl.uniform1f(at('u_ratio'), gl.drawingBufferWidth / camera.width);
      setColor(gl, at('u_land'), this.#palette.land);
      setColor(gl, at('u_handle'), this.#palette.handle);
    });
  }

  #prepare(gl: WebGL2RenderingContext): Strip {
    if (this.#strip && this.#marked === this.#stripMarked) return this.#strip;
    this.#strip?.free();
    const head = VERSION + (this.#marked ? MARKED : '');
    this.#stripMarked = this.#marked;
    return (this.#strip = new Strip(gl, head + curve + vertex, head + fragment));
  }

  onRemove(): void {
    this.#strip?.free();
    this.#strip = null;
    this.#stale = true;
  }
}
