/** What a page under test sets as `window.__bench`; the runner reads nothing else. The same contract as the shared bench's. */
export interface Hook {
  /** Resolves when the flows are truly on the screen. */
  readonly ready: Promise<Marks>;
  readonly marks: Marks;
  /** Frames with flows drawn so far. */
  frames: () => number;
  setAnimating: (on: boolean) => void;
  /** For the report: how many arcs, how many of them move, how edges are smoothed. */
  readonly info: Record<string, number | string | boolean>;
}

/** `performance.now()`; `dataReady` just before the flows go to the renderer, the ground being drawn. */
export interface Marks {
  dataReady: number;
  firstFrame: number;
}

declare global {
  var __bench: Hook | undefined;
}

export interface Bench {
  readonly hook: Hook;
  /** Counts a frame; the first one is done when the graphics process has finished it. */
  readonly drawn: (finish: () => void) => void;
}

export function startBench(): Bench {
  let resolve: (marks: Marks) => void = () => undefined;
  const ready = new Promise<Marks>((done) => (resolve = done));
  let frames = 0;
  const marks: Marks = { dataReady: NaN, firstFrame: NaN };
  const hook: Hook = { ready, marks, frames: () => frames, setAnimating: () => undefined, info: {} };
  globalThis.__bench = hook;
  const drawn = (finish: () => void): void => {
    if (frames++ > 0) return;
    finish();
    marks.firstFrame = performance.now();
    resolve(marks);
  };
  return { hook, drawn };
}

/** Waits until all that was asked of the graphics process is drawn. */
export function finishGl(gl: WebGL2RenderingContext): void {
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

/** How many flows the address asks for: `?n=1000`. */
export const askedFor = (): number => Number(new URLSearchParams(location.search).get('n') ?? 1000);

/** Other switches of the address. */
export const asked = (name: string): string | null => new URLSearchParams(location.search).get(name);

export const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
