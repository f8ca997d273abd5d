import type { Arc } from '../arc/arc';
import type { Camera } from '../camera/perspective';
import type { Palette } from '../palette';
import type { Box } from '../plane';
import { ArcStrip } from './arc-strip';
import { Context } from './context';
import { coverOf, extentOf } from './extent';
import type { View } from './gl';
import { Picture } from './picture';
import { PulseStrip } from './pulse-strip';

/** Ms between two drawings of the pulses, less a frame: each third of a usual screen's, 2.1 px a step, at a third of the cost. */
const PACE_MS = 42;
/** Ms after which a figure that has left the screen gives its context back. */
const LEAVE_MS = 1000;
/** Ms to wait for a lost context before a new one is asked for. */
const PATIENCE_MS = 3000;

/** Where no arc is seen. */
const NOWHERE: Box = [0, 0, 0, 0];

/** `drawing`: arcs are on the canvas. `away`: off the screen, given back. `lost`: wait for another. `none`: there is none. */
export type ArcCanvasState = 'drawing' | 'away' | 'lost' | 'none';

/**
 * All arcs and their pulses on one transparent canvas with one WebGL context, above a ground that somebody else draws.
 *
 * The canvas covers the part of the map on which arcs lie. They are drawn into a picture of their own when they change or
 * the camera moves; a frame of the pulses wipes the last ones with that picture and draws the next. Nothing is drawn when motion is off, nothing moves, the tab is hidden or the canvas is
 * off the screen. Off the screen the context is given back: figures in an article share some sixteen.
 */
export class ArcCanvas {
  readonly #host: HTMLElement;
  readonly #onstate: (state: ArcCanvasState) => void;
  readonly #watch: IntersectionObserver;
  readonly #arcs = new ArcStrip();
  readonly #pulses = new PulseStrip();
  #context: Context | null = null;
  #picture: Picture | null = null;
  #palette: Palette | null = null;
  #camera: Camera | null = null;
  #all: readonly Arc[] = [];
  #cover: Box | null = null;
  /** What is on the canvas; null until arcs are drawn. */
  #view: View | null = null;
  #state: ArcCanvasState | null = null;
  #motion = false;
  #onScreen = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Since the start: how often the arcs were drawn anew, and how often the pulses. */
  readonly drawn = { arcs: 0, pulses: 0 };

  /** @param onstate called when arcs begin or cease to be on the canvas; a still picture stands in meanwhile */
  constructor(host: HTMLElement, onstate: (state: ArcCanvasState) => void) {
    this.#host = host;
    this.#onstate = onstate;
    document.addEventListener('visibilitychange', this.#run);
    this.#watch = new IntersectionObserver((seen) => this.#see(seen.at(-1)?.isIntersecting ?? true));
    this.#watch.observe(host);
  }

  /** The canvas, where there is a context. */
  get canvas(): HTMLCanvasElement | null {
    return this.#context?.canvas ?? null;
  }

  /** How many arcs carry pulses. */
  get moving(): number {
    return this.#pulses.count;
  }

  /** Whether the canvas is on the screen, in a tab that is shown. */
  get isSeen(): boolean {
    return this.#onScreen && !document.hidden;
  }

  /** Asks for a context and the shaders that arcs need, so that the driver makes them before they are drawn. */
  prepare(arcs: readonly Arc[], motion: boolean): void {
    const gl = (this.#context ??= this.#open())?.gl;
    if (!gl) return;
    this.#arcs.set(arcs);
    this.#arcs.prepare(gl);
    if (motion) this.#pulses.prepare(gl);
  }

  /** Draws other arcs, at once. */
  set(arcs: readonly Arc[], palette: Palette): void {
    this.#palette = palette;
    this.#all = arcs;
    this.#arcs.set(arcs);
    this.#pulses.set(arcs);
    this.#redraw();
  }

  /** Looks from elsewhere, at once, so that arcs keep to the ground while the map is moved. */
  look(camera: Camera): void {
    this.#camera = camera;
    this.#redraw();
  }

  setMotion(on: boolean): void {
    if (on === this.#motion) return;
    this.#motion = on;
    this.#run();
    // Pulses that stand still would say nothing: they are wiped.
    if (!on) this.#show();
  }

  /** Lets the pulses' next frame pass, so that a press can be painted in it. */
  rest(): void {
    if (this.#frame === 0) return;
    this.#stop();
    this.#next();
  }

  remove(): void {
    this.#watch.disconnect();
    document.removeEventListener('visibilitychange', this.#run);
    clearTimeout(this.#waiting);
    this.#close();
  }

  #see(onScreen: boolean): void {
    this.#onScreen = onScreen;
    if (this.#state !== 'lost') clearTimeout(this.#waiting);
    if (!onScreen && this.#state === 'drawing') this.#leaveSoon();
    else if (onScreen && this.#state !== 'drawing') this.#redraw();
    this.#run();
  }

  /** Draws the arcs into their picture, and shows it. */
  #redraw(): void {
    const [camera, palette] = [this.#camera, this.#palette];
    if (!camera || !palette || camera.width === 0) return;
    // A context that is open is drawn on though it is off the screen: it may be back before it is given up.
    if (!this.#context && !this.#onScreen) return;
    const context = (this.#context ??= this.#open());
    const gl = context?.gl;
    if (!gl) return;
    if (this.#motion) this.#pulses.prepare(gl);
    const cover = (this.#cover = coverOf(extentOf(this.#all, camera) ?? NOWHERE, this.#cover, camera));
    this.#view = { camera, cover, palette, ratio: context.cover(cover) };
    this.#pulses.look(camera, palette);
    this.#picture ??= new Picture(gl);
    this.#picture.begin();
    this.#arcs.draw(gl, this.#view);
    this.drawn.arcs++;
    this.#show();
    // Its first arcs may come when it is off the screen already.
    if (this.#state !== 'drawing' && !this.#onScreen) this.#leaveSoon();
    this.#turn('drawing');
    this.#run();
  }

  /** Shows the arcs as they were drawn last, with the pulses of this moment. */
  #show(): void {
    if (!this.#picture || !this.#context?.gl) return;
    this.#picture.show();
    this.#pulses.clear();
    // The first ones come with the frame that they begin in.
    if (this.#frame !== 0) this.#pulse();
  }

  /** Wipes the pulses that are shown, and draws those of this moment; nothing before their shaders are made. */
  #pulse(): void {
    const [view, picture, gl] = [this.#view, this.#picture, this.#context?.gl];
    if (!view || !picture || !gl || !this.#pulses.isReady(gl)) return;
    this.#pulses.wipe(gl, view, picture);
    this.#pulses.draw(gl, view, performance.now());
    if (this.#pulses.count > 0) this.drawn.pulses++;
  }

  /** Starts or stops the pulses. */
  readonly #run = (): void => {
    const moves = this.#motion && this.isSeen && this.#pulses.count > 0 && this.#state === 'drawing';
    if (moves === (this.#frame !== 0)) return;
    // The first are drawn before the next paint, and their shaders made in a task of their own.
    if (moves) this.#frame = requestAnimationFrame(this.#tick);
    else this.#stop();
  };

  #next(): void {
    this.#frame = -1;
    this.#timer = setTimeout(() => (this.#frame = requestAnimationFrame(this.#tick)), PACE_MS);
  }

  readonly #tick = (): void => {
    this.#pulse();
    this.#next();
  };

  #stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #open(): Context | null {
    try {
      const context = new Context({ onlost: this.#lose, onrestored: this.#restore });
      context.canvas.className = 'kosh-arcs';
      context.canvas.setAttribute('aria-hidden', 'true');
      this.#host.append(context.canvas);
      return context;
    } catch {
      this.#turn('none');
      return null;
    }
  }

  #close(): void {
    this.#stop();
    this.#forget();
    this.#context?.release();
    this.#context = null;
  }

  #leaveSoon(): void {
    this.#waiting = setTimeout(this.#leave, LEAVE_MS);
  }

  readonly #leave = (): void => {
    this.#close();
    this.#turn('away');
  };

  #forget(): void {
    this.#arcs.forget();
    this.#pulses.forget();
    this.#picture = null;
    this.#view = null;
  }

  readonly #lose = (): void => {
    this.#forget();
    this.#turn('lost');
    this.#run();
    this.#waiting = setTimeout(this.#retry, PATIENCE_MS);
  };

  readonly #restore = (): void => {
    clearTimeout(this.#waiting);
    this.#redraw();
  };

  /** Asks for a new context where the old one does not come back. */
  readonly #retry = (): void => {
    this.#close();
    if (!this.#onScreen) this.#turn('away');
    else {
      this.#redraw();
      if (this.#state === 'lost') this.#turn('none');
    }
  };

  #turn(state: ArcCanvasState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onstate(state);
  }
}
