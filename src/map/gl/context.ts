import type { Camera } from '../camera/perspective';

/** Device px a CSS px, at most: more is not seen and costs much. */
const FINEST = 2;

interface Calls {
  readonly onlost: () => void;
  readonly onrestored: () => void;
}

/** A transparent canvas with a WebGL 2 context of its own, which can be lost, come back, and be given back. */
export class Context {
  readonly canvas: HTMLCanvasElement = document.createElement('canvas');
  readonly #made: WebGL2RenderingContext;
  readonly #calls: Calls;

  /** @throws Error where the browser gives no WebGL 2 */
  constructor(calls: Calls) {
    this.#calls = calls;
    const made = this.canvas.getContext('webgl2', { antialias: false, depth: false, stencil: false });
    if (!made) throw new Error('the browser gives no WebGL 2 context');
    this.#made = made;
    this.canvas.addEventListener('webglcontextlost', this.#lose);
    this.canvas.addEventListener('webglcontextrestored', calls.onrestored);
  }

  /** Null while the context is lost. */
  get gl(): WebGL2RenderingContext | null {
    return this.#made.isContextLost() ? null : this.#made;
  }

  /** Takes on the camera's size; device px a CSS px. */
  fit({ width, height }: Camera): number {
    const ratio = Math.min(FINEST, devicePixelRatio);
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== w || this.canvas.height !== h) [this.canvas.width, this.canvas.height] = [w, h];
    return this.#made.drawingBufferWidth / width;
  }

  /** Gives the context back, since a page has only some sixteen, and takes the canvas away. */
  release(): void {
    this.canvas.removeEventListener('webglcontextlost', this.#lose);
    this.canvas.removeEventListener('webglcontextrestored', this.#calls.onrestored);
    this.#made.getExtension('WEBGL_lose_context')?.loseContext();
    this.canvas.remove();
  }

  readonly #lose = (event: Event): void => {
    // Without this the browser never restores the context.
    event.preventDefault();
    this.#calls.onlost();
  };
}
