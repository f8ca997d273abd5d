import { channelsOf } from '../colour';
import type { Arc } from '../arc/arc';
import { type Camera, distanceOf, radiusOf } from '../camera/perspective';
import { type ArcMark, MARKS, type Palette } from '../palette';
import type { Box } from '../plane';

export const VERSION = '#version 300 es\n';

/** Begins to compile and link: the driver goes on with it beside us until something of the program is asked for. */
export function begin(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  const parts = [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const;
  for (const [type, source] of parts) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('the WebGL context is lost');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return program;
}

/**
 * Returns what tells whether programs that were begun can be had without waiting: they are compiled, and the driver has
 * done what it was given before. False when it is first asked, true for good once it was.
 */
export function readiness(gl: WebGL2RenderingContext, programs: readonly WebGLProgram[]): () => boolean {
  const beside = gl.getExtension('KHR_parallel_shader_compile');
  let fence: WebGLSync | null = null;
  let ready = false;
  const isReady = (): boolean =>
    fence !== null &&
    gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED &&
    programs.every((one) => !beside || gl.getProgramParameter(one, beside.COMPLETION_STATUS_KHR) === true);
  return () => {
    if (ready) return true;
    ready = isReady();
    if (fence === null) {
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
    }
    if (ready) gl.deleteSync(fence);
    return ready;
  };
}

/** Waits for a program that was begun. Throws with the driver's own words where it did not become one. */
export function finish(gl: WebGL2RenderingContext, program: WebGLProgram): WebGLProgram {
  if (gl.getProgramParameter(program, gl.LINK_STATUS)) return program;
  const shaders = gl.getAttachedShaders(program) ?? [];
  const said = [...shaders.map((shader) => gl.getShaderInfoLog(shader)), gl.getProgramInfoLog(program)];
  throw new Error(said.filter(Boolean).join(' ') || 'the program does not link');
}

/** Floats an arc, in the order of the locations in `curve.glsl`: ends, bend, shape, colour, dash, the tail's colour. */
export const LAYOUT = [4, 2, 4, 4, 4, 3] as const;
export const STRIDE = 21;

/** Arcs as the shaders read them, {@link STRIDE} floats each. */
export function arcBuffer(arcs: readonly Arc[]): Float32Array {
  const buffer = new Float32Array(arcs.length * STRIDE);
  arcs.forEach((arc, i) => pack(arc, buffer, i * STRIDE));
  return buffer;
}

/** The bits of what an arc is drawn with, by the names of `arc.vert.glsl`; its own marks follow in the order of `MARKS`, then the chevrons. */
const BIT = { hollow: 1, changed: 2, quiet: 4 } as const;
const FIRST_MARK = 8;
const QUOTED = FIRST_MARK << MARKS.length;

const bitOf = (mark: ArcMark): number => FIRST_MARK << MARKS.indexOf(mark);

function marksOf({ hollow, changed, emphasised, marks, quoted }: Arc): number {
  let bits = (hollow ? BIT.hollow : 0) | (changed ? BIT.changed : 0) | (emphasised ? 0 : BIT.quiet);
  if (quoted) bits |= QUOTED;
  for (const mark of marks) bits |= bitOf(mark);
  return bits;
}

/** Writes without an array in between: a hundred thousand arcs are packed while one frame is drawn. */
function pack(arc: Arc, buffer: Float32Array, at: number): void {
  const [r, g, b] = channelsOf(arc.color);
  buffer.set(arc.from, at);
  buffer.set(arc.to, at + 2);
  buffer.set(arc.bend, at + 4);
  buffer[at + 6] = arc.width;
  buffer.set(arc.gap, at + 7);
  buffer[at + 9] = marksOf(arc);
  buffer[at + 10] = r / 255;
  buffer[at + 11] = g / 255;
  buffer[at + 12] = b / 255;
  buffer[at + 13] = arc.opacity;
  if (arc.dash) buffer.set(arc.dash, at + 14);
  if (arc.tail === undefined) buffer.copyWithin(at + 18, at + 10, at + 13);
  else channelsOf(arc.tail).forEach((channel, i) => (buffer[at + 18 + i] = channel / 255));
}

/** A vertex array whose attributes read a buffer of floats; `layout`: floats of each, in the order of their locations. */
export function bound(
  gl: WebGL2RenderingContext,
  buffer: WebGLBuffer,
  layout: readonly number[],
  each: 'instance' | 'vertex',
): WebGLVertexArrayObject {
  const shape = gl.createVertexArray();
  gl.bindVertexArray(shape);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  let offset = 0;
  const stride = layout.reduce((sum, size) => sum + size, 0);
  layout.forEach((size, location) => {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride * 4, offset * 4);
    if (each === 'instance') gl.vertexAttribDivisor(location, 1);
    offset += size;
  });
  gl.bindVertexArray(null);
  return shape;
}

type Uniforms = (name: string) => WebGLUniformLocation | null;

/** What a drawing is seen by. */
export interface View {
  readonly camera: Camera;
  /** The part of the camera's picture that the canvas covers, CSS px. */
  readonly cover: Box;
  /** Device px a CSS px. */
  readonly ratio: number;
  readonly palette: Palette;
}

/** Sets what `curve.glsl` needs of the camera and the canvas. */
export function setCamera(gl: WebGL2RenderingContext, at: Uniforms, { camera, cover }: View): void {
  const [d, lat] = [distanceOf(camera), (camera.lat * Math.PI) / 180];
  gl.uniform4f(at('u_camera'), (camera.lng * Math.PI) / 180, Math.sin(lat), Math.cos(lat), d);
  const [x, y] = [camera.width / 2 + camera.shift[0], camera.height / 2 + camera.shift[1]];
  gl.uniform3f(at('u_screen'), x - cover[0], y - cover[1], radiusOf(camera) * (d - 1));
  gl.uniform2f(at('u_size'), cover[2] - cover[0], cover[3] - cover[1]);
}

export function setColor(gl: WebGL2RenderingContext, at: WebGLUniformLocation | null, color: string): void {
  const [r, g, b] = channelsOf(color);
  gl.uniform3f(at, r / 255, g / 255, b / 255);
}

/** What one drawing needs on the graphics card; made anew after a context is lost. */
export class Strip {
  readonly #program: WebGLProgram;
  readonly #buffer: WebGLBuffer;
  readonly #shape: WebGLVertexArrayObject;
  readonly #known = new Map<string, WebGLUniformLocation | null>();
  readonly #gl: WebGL2RenderingContext;
  #isFinished = false;
  #count = 0;

  /** Begins its program, which is waited for when it first draws. */
  constructor(gl: WebGL2RenderingContext, vertex: string, fragment: string) {
    this.#gl = gl;
    this.#program = begin(gl, vertex, fragment);
    this.#buffer = gl.createBuffer();
    this.#shape = bound(gl, this.#buffer, LAYOUT, 'instance');
  }

  readonly at: Uniforms = (name) => {
    if (!this.#known.has(name)) this.#known.set(name, this.#gl.getUniformLocation(this.#program, name));
    return this.#known.get(name) ?? null;
  };

  /** Takes what {@link arcBuffer} gives. */
  upload(packed: Float32Array): void {
    this.#count = packed.length / STRIDE;
    this.#gl.bindBuffer(this.#gl.ARRAY_BUFFER, this.#buffer);
    this.#gl.bufferData(this.#gl.ARRAY_BUFFER, packed, this.#gl.DYNAMIC_DRAW);
  }

  /** Draws with premultiplied colours, `vertices` of a strip an arc; `set` gives the uniforms. */
  draw(vertices: number, set: (at: Uniforms) => void): void {
    const gl = this.#gl;
    if (!this.#isFinished) finish(gl, this.#program);
    this.#isFinished = true;
    gl.useProgram(this.#program);
    set(this.at);
    gl.bindVertexArray(this.#shape);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, vertices, this.#count);
    gl.bindVertexArray(null);
  }
}
