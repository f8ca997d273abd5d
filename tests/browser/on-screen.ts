import type { Page } from 'playwright-core';
import type { Ground } from './browser';

/** Px on the screen of a place, by the map's own projection, once a flight of the camera has ended. */
export const onScreen = (page: Page, place: [number, number]): Promise<[number, number]> =>
  page.evaluate(async (lngLat) => {
    const ground = document.querySelector<Ground>('.ground')!;
    const now = (): [number, number] => {
      const { left, top } = ground.getBoundingClientRect();
      const [x, y] = ground.koshMap.project(lngLat);
      return [left + x, top + y];
    };
    let at = now();
    for (let still = 0; still < 6;) {
      await new Promise(requestAnimationFrame);
      const next = now();
      still = Math.hypot(next[0] - at[0], next[1] - at[1]) < 0.01 ? still + 1 : 0;
      at = next;
    }
    return at;
  }, place);
