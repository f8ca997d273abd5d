import type { Page } from 'playwright-core';
import type { Palette } from '../../../src/map/palette';
import { readPng } from './png';

/** How far a pixel's red, green or blue may be from a flat colour. */
const FLAT = 10;
/** The same for arcs, which let the land shine through a little. */
const GLAZED = 48;

/** More pixels than the legend has of that colour; a lecture shows one corridor, so fewer. */
export const ARCS = { page: 3000, embed: 3000, lecture: 800 };
/** Beside a corridor only its two states have the land's colour. */
export const LAND = 8000;

/**
 * What a reader sees of the map: pixels of land, and of arcs in the class of most large corridors. A map can call
 * itself idle with a dead worker, so tests look at the picture.
 */
export async function lookAtMap(page: Page, palette: Palette): Promise<{ land: number; arcs: number }> {
  const picture = await page.screenshot();
  return {
    land: countPixels(picture, palette.land, FLAT),
    arcs: countPixels(picture, palette.arc.bilateral, GLAZED),
  };
}

/** Pixels of a PNG whose red, green and blue are each within `near` of a colour as `#0b6e69`. */
export function countPixels(png: Buffer, colour: string, near: number): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
  const { pixels, depth } = readPng(png);
  const close = (at: number, channel: number): boolean => Math.abs((pixels[at] ?? 0) - channel) <= near;
  let found = 0;
  for (let at = 0; at < pixels.length; at += depth)
    if (close(at, red) && close(at + 1, green) && close(at + 2, blue)) found++;
  return found;
}
