import type { Camera } from '../camera/perspective';

/** Device px a CSS px, at most: more is not seen and costs much. */
const FINEST = 2;

/**
 * A transparent canvas above the map with a WebGL 2 context of its own, so that the map is not redrawn for what is on
 * it. Where a context was lost, `onregain` is called when there is one again; until then, and where the browser gives
 * none, `gl` is null.
 */
export class Pane {
  readonly canvas: HTMLCanvasElement = document.createElement('canvas');
  readonly #made: WebGL2RenderingContext | null;

  constructor(name: string, { onlose, onregain }: { onlose: () => void; onregain: () => void }) {
    this.canvas.className = name;
    this.canvas.setAttribute('aria-hidden', 'true');
    this.#made = this.canvas.getContext('webgl2', { antialias: false, depth: false, stencil: false });
    this.canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      onlose();
    });
    this.canvas.addEventListener('webglcontextrestored', onregain);
  }

  get gl(): WebGL2RenderingContext | null {
    return this.#made?.isContextLost() ? null : this.#made;
  }

  /** Takes on the camera's size and wipes what was drawn; device px a CSS px. */
  wipe(gl: WebGL2RenderingContext, { width, height }: Camera): number {
    const ratio = Math.min(FINEST, devicePixelRatio);
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== w || this.canvas.height !== h) [this.canvas.width, this.canvas.height] = [w, h];
    gl.viewport(0, 0, w, h);
    gl.clear(gl.COLOR_BUFFER_BIT);
    return gl.drawingBufferWidth / width;
  }
}
