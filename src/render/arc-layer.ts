import type { CustomLayerInterface } from 'maplibre-gl';
import type { Arc } from './arc';
import fragment from './arc.frag.glsl?raw';
import vertex from './arc.vert.glsl?raw';
import curve from './curve.glsl?raw';
import { setCamera, setColor, Strip } from './gl';
import type { Palette } from './palette';
import type { Camera } from './perspective';

export const VERSION = '#version 300 es\n';
/** Rows of the strip: BODY and HEAD of `arc.vert.glsl`. */
const ROWS = 35;

/** Draws every arc in one instanced call, inside the map's own picture: only when that is drawn anyway. */
export class ArcLayer implements CustomLayerInterface {
  readonly id = 'arcs';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly #camera: () => Camera;
  #arcs: readonly Arc[] = [];
  #palette: Palette;
  #strip: Strip | null = null;
  #stale = true;

  constructor(camera: () => Camera, palette: Palette) {
    this.#camera = camera;
    this.#palette = palette;
  }

  /** The caller asks the map to repaint. */
  set(arcs: readonly Arc[], palette: Palette): void {
    this.#arcs = arcs;
    this.#palette = palette;
    this.#stale = true;
  }

  onAdd(_: unknown, gl: WebGL2RenderingContext): void {
    this.#strip = new Strip(gl, { vertex: VERSION + curve + vertex, fragment, each: 1 });
    this.#stale = true;
  }

  render(gl: WebGL2RenderingContext): void {
    const strip = this.#strip;
    if (!strip || this.#arcs.length === 0) return;
    if (this.#stale) strip.upload(this.#arcs);
    this.#stale = false;
    const camera = this.#camera();
    strip.draw(ROWS, 1, (at) => {
      setCamera(gl, at, camera);
      gl.uniform1f(at('u_ratio'), gl.drawingBufferWidth / camera.width);
      setColor(gl, at('u_land'), this.#palette.land);
      setColor(gl, at('u_handle'), this.#palette.handle);
    });
  }

  onRemove(): void {
    this.#strip?.free();
    this.#strip = null;
  }
}
