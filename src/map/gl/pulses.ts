import type { Arc } from '../arc/arc';
import { VERSION } from './arc-pane';
import curve from './curve.glsl?raw';
import { arcBuffer, setCamera, setColor, STRIDE, Strip } from './gl';
import type { Palette } from '../palette';
import { Pane } from './pane';
import { offsetAt, PER, phaseOf } from '../pulse';
import type { Camera } from '../camera/perspective';
import fragment from './pulse.frag.glsl?raw';
import vertex from './pulse.vert.glsl?raw';

/** CORNERS of `pulse.vert.glsl`. */
const CORNERS = 6;
/** Only the most weighty arcs carry pulses: more would be a shimmer that shows no direction. */
const MOST = 300;

const weight = (arc: Arc): number => (arc.selected ? 2000 : arc.emphasised ? 1000 : 0) + arc.width;

/** The {@link MOST} most weighty, first the weightiest. Sorting bare numbers first spares sorting a hundred thousand arcs. */
function mostWeighty(arcs: readonly Arc[]): readonly Arc[] {
  const least = Float64Array.from(arcs, weight).sort().at(-MOST) ?? 0;
  const enough = arcs.filter((arc) => weight(arc) >= least);
  return enough.sort((a, b) => weight(b) - weight(a)).slice(0, MOST);
}

/** Drops need no dash: in its place the shader finds by how many px the arc's own are ahead, the same in every drawing. */
const inPhase = (arc: Arc): Arc => ({ ...arc, dash: [phaseOf(arc.id), 0, 0, 0] });

/**
 * Drops of light along the arcs, on a transparent canvas above the map, which is not redrawn for them. They stand
 * still, and nothing is drawn, when motion is off, nothing moves, the tab is hidden or the map is off the screen.
 */
export class Pulses {
  readonly #camera: () => Camera;
  readonly #watch: IntersectionObserver;
  readonly #pane = new Pane('kosh-pulses', { onlose: () => this.#lose(), onregain: () => this.#regain() });
  #strip: Strip | null = null;
  #packed: Float32Array = new Float32Array();
  #palette: Palette;
  #on = false;
  #onScreen = true;
  #frame = 0;
  framesDrawn = 0;

  get canvas(): HTMLCanvasElement {
    return this.#pane.canvas;
  }

  /** How many arcs carry pulses. */
  get moving(): number {
    return this.#packed.length / STRIDE;
  }

  constructor(camera: () => Camera, palette: Palette) {
    this.#camera = camera;
    this.#palette = palette;
    document.addEventListener('visibilitychange', this.#weigh);
    this.#watch = new IntersectionObserver((seen) => {
      this.#onScreen = seen.at(-1)?.isIntersecting ?? true;
      this.#weigh();
    });
    this.#watch.observe(this.canvas);
    this.#regain();
  }

  set(arcs: readonly Arc[], palette: Palette): void {
    this.#packed = arcBuffer(mostWeighty(arcs.filter((arc) => arc.moving)).map(inPhase));
    this.#palette = palette;
    this.#strip?.upload(this.#packed);
    this.#weigh();
  }

  setMotion(on: boolean): void {
    this.#on = on;
    this.#weigh();
  }

  /** Draws at once, so that pulses keep to their arcs while the map is moved. */
  follow(): void {
    if (this.#frame !== 0) this.#draw();
  }

  remove(): void {
    cancelAnimationFrame(this.#frame);
    this.#watch.disconnect();
    document.removeEventListener('visibilitychange', this.#weigh);
    this.#strip?.free();
    this.canvas.remove();
  }

  /** Whether the map is on the screen, in a tab that is shown. */
  get isSeen(): boolean {
    return this.#onScreen && !document.hidden;
  }

  get #moves(): boolean {
    return this.#on && this.isSeen && this.#packed.length > 0 && this.#strip !== null;
  }

  /** Starts or stops; a still picture is wiped, since drops that stand still would say nothing. */
  readonly #weigh = (): void => {
    if (this.#moves === (this.#frame !== 0)) return;
    if (this.#moves) this.#frame = requestAnimationFrame(this.#tick);
    else this.#stop();
  };

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { gl } = this.#pane;
    gl?.clear(gl.COLOR_BUFFER_BIT);
  }

  readonly #tick = (): void => {
    this.#frame = requestAnimationFrame(this.#tick);
    this.#draw();
  };

  #draw(): void {
    const [gl, strip, camera] = [this.#pane.gl, this.#strip, this.#camera()];
    if (!gl || !strip) return;
    const ratio = this.#pane.wipe(gl, camera);
    strip.draw(CORNERS * PER, (at) => {
      setCamera(gl, at, camera);
      gl.uniform1f(at('u_ratio'), ratio);
      gl.uniform1f(at('u_offset'), offsetAt(performance.now()));
      setColor(gl, at('u_pulse'), this.#palette.pulse);
    });
    this.framesDrawn++;
  }

  #lose(): void {
    this.#strip = null;
    this.#weigh();
  }

  #regain(): void {
    const { gl } = this.#pane;
    if (!gl) return;
    this.#strip = new Strip(gl, VERSION + curve + vertex, VERSION + fragment);
    this.#strip.upload(this.#packed);
    this.#weigh();
  }
}
