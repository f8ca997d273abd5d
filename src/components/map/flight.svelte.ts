import { cameraBetween } from '../../map/camera/between';
import type { Camera } from '../../map/camera/perspective';

const FLIGHT_MS = 600;

/** Slow at both ends, so that the eye can follow. */
const eased = (time: number): number => (time < 0.5 ? 4 * time ** 3 : 1 - 4 * (1 - time) ** 3);

/** The camera on its way from one subject to another; asks for no frame while it rests. */
export class Flight {
  /** Where the camera is on its way; null at rest. */
  camera = $state.raw<Camera | null>(null);
  #frame = 0;

  go(from: Camera, to: Camera): void {
    this.stop();
    const began = performance.now();
    const step = (): void => {
      const share = (performance.now() - began) / FLIGHT_MS;
      this.camera = share < 1 ? cameraBetween(from, to, eased(share)) : null;
      if (share < 1) this.#frame = requestAnimationFrame(step);
    };
    step();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.camera = null;
  }
}
