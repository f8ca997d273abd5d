import type { Page } from 'playwright-core';
import type { Palette } from '../../../src/map/palette';

/** How far a pixel's red, green or blue may be from a flat colour. */
const FLAT = 10;
/** The same for arcs, which let the land shine through a little. */
const GLAZED = 48;

/** More pixels than the legend has of that colour; a lecture shows one corridor, so fewer. */
export const ARCS = { page: 3000, embed: 3000, lecture: 800 };
export const LAND = 20_000;

/**
 * What a reader sees of the map: pixels of land, and of arcs in the class of most large corridors. A map can call
 * itself idle with a dead worker, so tests look at the picture.
 */
export async function lookAtMap(page: Page, palette: Palette): Promise<{ land: number; arcs: number }> {
  const picture = await page.screenshot();
  return {
    land: await countPixels(page, picture, palette.land, FLAT),
    arcs: await countPixels(page, picture, palette.arc.bilateral, GLAZED),
  };
}

/** Pixels of a PNG close to a colour as `#0b6e69`. */
export async function countPixels(
  page: Page,
  picture: Buffer,
  colour: string,
  near: number,
): Promise<number> {
  const rgb = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
  const url = `data:image/png;base64,${picture.toString('base64')}`;
  const blank = await page.context().newPage();
  const count = await blank.evaluate(
    async ({ url, rgb, near }) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no 2d canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let found = 0;
      for (let i = 0; i < data.length; i += 4)
        if (rgb.every((channel, c) => Math.abs((data[i + c] ?? 0) - channel) <= near)) found++;
      return found;
    },
    { url, rgb, near },
  );
  await blank.close();
  return count;
}
