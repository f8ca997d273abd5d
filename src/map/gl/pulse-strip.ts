import type { Arc } from '../arc/arc';
import { shapesOf, wayOf } from '../arc/shape';
import type { Camera } from '../camera/perspective';
import type { Palette } from '../palette';
import { PER } from '../pulse';
import { CORNER, DROP, roomFor, type Run, runOf, writeDrops } from './drops';
import { begin, bound, finish, readiness, VERSION, type View } from './gl';
import type { Picture } from './picture';
import fragment from './pulse.frag.glsl?raw';
import vertex from './pulse.vert.glsl?raw';
import wipe from './wipe.frag.glsl?raw';

/** Only the most weighty arcs carry pulses: more would be a shimmer that shows no direction. */
const MOST = 300;
/** Corners of a drop's two triangles. */
const TRIANGLES = [0, 1, 2, 2, 1, 3] as const;

const weight = (arc: Arc): number => (arc.selected ? 2000 : arc.emphasised ? 1000 : 0) + arc.width;

/** The {@link MOST} most weighty, first the weightiest. Sorting bare numbers first spares sorting a hundred thousand arcs. */
function mostWeighty(arcs: readonly Arc[]): readonly Arc[] {
  const least = Float64Array.from(arcs, weight).sort().at(-MOST) ?? 0;
  const enough = arcs.filter((arc) => weight(arc) >= least);
  return enough.sort((a, b) => weight(b) - weight(a)).slice(0, MOST);
}

interface Program {
  readonly program: WebGLProgram;
  readonly cover: WebGLUniformLocation | null;
  readonly ratio: WebGLUniformLocation | null;
}

/** What the drops need on the graphics card. */
interface Made {
  /** Whether its programs can be had without waiting. */
  readonly isReady: () => boolean;
  readonly drawing: () => Program;
  readonly wiping: () => Program;
  readonly shape: WebGLVertexArrayObject;
  readonly corners: WebGLBuffer;
}

/**
 * Draws pulses of light along the arcs that move, from the origin to the destination. All drops are placed here and
 * drawn in one call without instances: software graphics pay for each instance more than for its pixels.
 */
export class PulseStrip {
  #arcs: readonly Arc[] = [];
  #runs: readonly Run[] = [];
  #room = roomFor(0);
  /** Drops that are on the canvas. */
  #shown = 0;
  #made: Made | null = null;

  /** How many arcs carry pulses. */
  get count(): number {
    return this.#arcs.length;
  }

  set(arcs: readonly Arc[]): void {
    this.#arcs = mostWeighty(arcs.filter((arc) => arc.moving));
  }

  /** Finds the ways of the arcs anew: they stay the same until the camera moves. */
  look(camera: Camera, palette: Palette): void {
    this.#runs = shapesOf(this.#arcs, camera).map((shape) => runOf(wayOf(shape), palette));
    this.#room = roomFor(this.#runs.length);
  }

  /** Takes it that the canvas holds no pulses any more. */
  clear(): void {
    this.#shown = 0;
  }

  /** Has the shaders compiled, so that the first drawing need not wait for all of it. */
  prepare(gl: WebGL2RenderingContext): void {
    this.#made ??= make(gl);
  }

  /** Whether a drawing need not wait for the shaders, which are begun where they were not. */
  isReady(gl: WebGL2RenderingContext): boolean {
    this.#made ??= make(gl);
    return this.#made.isReady();
  }

  /** @param ms of the page's clock, `performance.now()` */
  draw(gl: WebGL2RenderingContext, view: View, ms: number): void {
    if (this.#runs.length === 0) return;
    const made = (this.#made ??= make(gl));
    this.#shown = writeDrops(this.#runs, ms, this.#room);
    gl.bindBuffer(gl.ARRAY_BUFFER, made.corners);
    gl.bufferData(gl.ARRAY_BUFFER, this.#room.subarray(0, this.#shown * DROP), gl.DYNAMIC_DRAW);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    this.#render(gl, made, made.drawing(), view);
  }

  /** Puts the picture back where pulses were drawn last, which costs far less than copying it all. */
  wipe(gl: WebGL2RenderingContext, view: View, picture: Picture): void {
    if (!this.#made || this.#shown === 0) return;
    gl.disable(gl.BLEND);
    picture.bind();
    this.#render(gl, this.#made, this.#made.wiping(), view);
    this.#shown = 0;
  }

  /** Forgets what a lost context held; the arcs stay. */
  forget(): void {
    this.#made = null;
    this.#shown = 0;
  }

  #render(
    gl: WebGL2RenderingContext,
    { shape }: Made,
    { program, ...at }: Program,
    { cover, ratio }: View,
  ): void {
    gl.useProgram(program);
    const [left, top, right, bottom] = cover;
    gl.uniform4f(at.cover, left, top, right - left, bottom - top);
    gl.uniform1f(at.ratio, ratio);
    gl.bindVertexArray(shape);
    gl.drawElements(gl.TRIANGLES, this.#shown * TRIANGLES.length, gl.UNSIGNED_SHORT, 0);
    gl.bindVertexArray(null);
  }
}

function make(gl: WebGL2RenderingContext): Made {
  const corners = gl.createBuffer();
  const shape = bound(gl, corners, CORNER, 'vertex');
  gl.bindVertexArray(shape);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices(), gl.STATIC_DRAW);
  gl.bindVertexArray(null);
  const drawing = begin(gl, VERSION + vertex, VERSION + fragment);
  const wiping = begin(gl, VERSION + vertex, VERSION + wipe);
  return {
    ...{ shape, corners, drawing: programOf(gl, drawing), wiping: programOf(gl, wiping) },
    isReady: readiness(gl, [drawing, wiping]),
  };
}

/** A program that was begun, which is there when it is first asked for. */
function programOf(gl: WebGL2RenderingContext, begun: WebGLProgram): () => Program {
  let known: Program | undefined;
  return () => {
    if (known) return known;
    const program = finish(gl, begun);
    const [cover, ratio] = ['u_cover', 'u_ratio'].map((name) => gl.getUniformLocation(program, name));
    return (known = { program, cover: cover ?? null, ratio: ratio ?? null });
  };
}

/** Which corners the triangles of all drops meet. */
const indices = (): Uint16Array<ArrayBuffer> =>
  Uint16Array.from({ length: MOST * PER * TRIANGLES.length }, (_, i) => {
    const drop = Math.floor(i / TRIANGLES.length);
    return 4 * drop + (TRIANGLES[i % TRIANGLES.length] ?? 0);
  });
