import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Bytes a pixel: 3 for RGB, 4 for RGBA. */
  readonly depth: number;
  /** Row by row from the top left, `depth` bytes a pixel. */
  readonly pixels: Uint8Array;
}

/** Reads a screenshot: a PNG of 8 bits a channel, RGB or RGBA, not interlaced. Throws on any other. */
export function readPng(file: Buffer): Picture {
  const header = file.subarray(16, 29);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const depth = { 2: 3, 6: 4 }[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || header.readUInt8(12) !== 0 || !depth)
    throw new Error('the picture is no plain PNG of 8 bits a channel');
  const lines = inflateSync(Buffer.concat(dataOf(file)));
  return { width, height, depth, pixels: unfiltered(lines, width * depth, depth) };
}

/** The compressed data of a PNG, chunk by chunk. */
function dataOf(file: Buffer): Buffer[] {
  const data: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return data;
}

/** Adds to each byte what its line's filter foretold of it (PNG specification, section 9). */
function unfiltered(lines: Buffer, stride: number, depth: number): Uint8Array {
  const height = lines.length / (stride + 1);
  const out = new Uint8Array(height * stride);
  const byte = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (out[y * stride + x] ?? 0));
  for (let y = 0; y < height; y++) {
    const line = y * (stride + 1);
    const filter = lines.readUInt8(line);
    for (let x = 0; x < stride; x++) {
      const [left, up, corner] = [byte(x - depth, y), byte(x, y - 1), byte(x - depth, y - 1)];
      out[y * stride + x] = lines.readUInt8(line + 1 + x) + foretold(filter, left, up, corner);
    }
  }
  return out;
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter === 4) return paeth(left, up, corner);
  return 0;
}

/** Whichever of the three neighbours is nearest to left + up - corner; the first of equals. */
function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
