import type { Box } from '../plane';

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
    // Pulses are drawn and wiped in place, so what was drawn must stay.
    const kept = { preserveDrawingBuffer: true };
    const made = this.canvas.getContext('webgl2', {
      antialias: false,
      depth: false,
      stencil: false,
      ...kept,
    });
    if (!made) throw new Error('the browser gives no WebGL 2 context');
    this.#made = made;
    this.canvas.addEventListener('webglcontextlost', this.#lose);
    this.canvas.addEventListener('webglcontextrestored', calls.onrestored);
  }

  /** Null while the context is lost. */
  get gl(): WebGL2RenderingContext | null {
    return this.#made.isContextLost() ? null : this.#made;
  }

  /** Takes its place in the map's container, CSS px; device px a CSS px. */
  cover([left, top, right, bottom]: Box): number {
    const ratio = Math.min(FINEST, devicePixelRatio);
    const [width, height] = [right - left, bottom - top];
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== w || this.canvas.height !== h) [this.canvas.width, this.canvas.height] = [w, h];
    const place = { left, top, width, height };
    for (const [side, px] of Object.entries(place)) this.canvas.style.setProperty(side, `${px}px`);
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
