/** A picture on the graphics card, as large as the canvas that it is copied onto. */
export class Picture {
  readonly #gl: WebGL2RenderingContext;
  readonly #frame: WebGLFramebuffer;
  readonly #pixels: WebGLRenderbuffer;
  #size: readonly [number, number] = [0, 0];

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#frame = gl.createFramebuffer();
    this.#pixels = gl.createRenderbuffer();
  }

  /** Takes on the canvas's size, is wiped, and takes what is drawn next. */
  begin(): void {
    const gl = this.#gl;
    const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#frame);
    if (this.#size[0] !== width || this.#size[1] !== height) {
      this.#size = [width, height];
      gl.bindRenderbuffer(gl.RENDERBUFFER, this.#pixels);
      gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, width, height);
      gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, this.#pixels);
    }
    gl.viewport(0, 0, width, height);
    gl.clear(gl.COLOR_BUFFER_BIT);
  }

  /** Copies it onto the canvas, which takes what is drawn next. */
  show(): void {
    const gl = this.#gl;
    const [width, height] = this.#size;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    // Chromium shows a canvas anew, and does not wipe it before the next drawing, only after a clear or a drawing.
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, this.#frame);
    gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, width, height);
  }
}
