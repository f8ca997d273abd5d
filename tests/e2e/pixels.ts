import type { Page } from 'playwright-core';

/** How far a pixel's red, green or blue may be from a colour and still count as it. */
const NEAR = 10;

/**
 * Counts what a reader sees: pixels of a PNG close to each colour. A map can call itself idle with a dead worker,
 * so tests look at the picture.
 * @param picture as `page.screenshot()` gives it
 * @param colours as `#0b6e69`
 */
export async function countPixels(
  page: Page,
  picture: Buffer,
  colours: readonly string[],
): Promise<number[]> {
  const blank = await page.context().newPage();
  const counts = await blank.evaluate(
    async ({ url, wanted, near }) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no 2d canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      return wanted.map((rgb) => {
        let count = 0;
        for (let i = 0; i < data.length; i += 4)
          if (rgb.every((channel, c) => Math.abs((data[i + c] ?? 0) - channel) <= near)) count++;
        return count;
      });
    },
    {
      url: `data:image/png;base64,${picture.toString('base64')}`,
      wanted: colours.map(channelsOf),
      near: NEAR,
    },
  );
  await blank.close();
  return counts;
}

const channelsOf = (hex: string): number[] => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
