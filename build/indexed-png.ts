import { crc32, deflateSync } from 'node:zlib';

/** Colours of a PNG with four bits a pixel: the rarer ones of a drawing's edges take the nearest of these. */
const MOST_COLOURS = 16;

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** A number of four bytes. */
function four(n: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n >>> 0);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([four(data.length), body, four(crc32(body))]);
}

/** How often each colour stands in a picture. Most pixels are as the one before, so that runs are counted at once. */
function countsOf(pixels: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let i = 1; i <= pixels.length; i += 1) {
    const color = pixels[start] ?? 0;
    if (i < pixels.length && pixels[i] === color) continue;
    counts.set(color, (counts.get(color) ?? 0) + i - start);
    start = i;
  }
  return counts;
}

const partsOf = (color: number): readonly [r: number, g: number, b: number] => [
  color & 255,
  (color >> 8) & 255,
  (color >> 16) & 255,
];

function nearestOf(color: number, palette: readonly number[]): number {
  const [r, g, b] = partsOf(color);
  let [best, least] = [0, Infinity];
  palette.forEach((other, i) => {
    const [x, y, z] = partsOf(other);
    const distance = (r - x) ** 2 + (g - y) ** 2 + (b - z) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

/**
 * An opaque drawing of few colours as a PNG with a palette: a third of one in full colours.
 * @param rgba four bytes a pixel, row by row, aligned to four bytes
 */
export function indexedPng(
  rgba: Uint8ClampedArray,
  { width, height }: { width: number; height: number },
): Buffer {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const counts = [...countsOf(pixels)].sort((a, b) => b[1] - a[1]);
  const palette = counts.slice(0, MOST_COLOURS).map(([color]) => color);
  const indexOf = new Map(palette.map((color, i) => [color, i]));
  for (const [color] of counts.slice(MOST_COLOURS)) indexOf.set(color, nearestOf(color, palette));
  // Each row begins with its filter, none; two pixels stand in a byte.
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  let [last, index] = [-1, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const color = pixels[y * width + x] ?? 0;
      if (color !== last) [last, index] = [color, indexOf.get(color) ?? 0];
      const at = y * stride + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  const header = Buffer.concat([four(width), four(height), Buffer.from([4, 3, 0, 0, 0])]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(partsOf))),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
