/** A picture on the graphics card, as large as the canvas that it is copied onto. */
export class Picture {
  readonly #gl: WebGL2RenderingContext;
  readonly #frame: WebGLFramebuffer;
  #pixels: WebGLTexture | null = null;
  #size: readonly [number, number] = [0, 0];

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#frame = gl.createFramebuffer();
  }

  /** Takes on the canvas's size, is wiped, and takes what is drawn next. */
  begin(): void {
    const gl = this.#gl;
    const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#frame);
    if (this.#size[0] !== width || this.#size[1] !== height) this.#resize(width, height);
    gl.viewport(0, 0, width, height);
    gl.clear(gl.COLOR_BUFFER_BIT);
  }

  /** Copies it onto the canvas, which takes what is drawn next. */
  show(): void {
    const gl = this.#gl;
    const [width, height] = this.#size;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    // Chromium shows a canvas anew only after a clear or a drawing.
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, this.#frame);
    gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, width, height);
  }

  /** Lets the shaders read it. */
  bind(): void {
    this.#gl.activeTexture(this.#gl.TEXTURE0);
    this.#gl.bindTexture(this.#gl.TEXTURE_2D, this.#pixels);
  }

  #resize(width: number, height: number): void {
    const gl = this.#gl;
    this.#size = [width, height];
    gl.deleteTexture(this.#pixels);
    this.#pixels = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#pixels);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, width, height);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.#pixels, 0);
    gl.bindTexture(gl.TEXTURE_2D, null);
  }
}
