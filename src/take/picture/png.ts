/** What a PNG says of itself: chunks of text and of its size in print, written into a finished file. */

/** A text of a PNG by its keyword, `Title`, `Description`, `Source`: Latin letters, at most 79. */
export type PngTexts = Readonly<Record<string, string>>;

/** Bytes of the signature and of the header chunk, which comes first in every PNG. */
const AFTER_HEADER = 8 + 25;
const INCH_M = 0.0254;

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 as in ISO 3309: what ends each chunk. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crcOf(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** An international text: keyword, not compressed, of no language told, in UTF-8. */
const textChunk = (keyword: string, text: string): Uint8Array =>
  chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));

/** How many px lie on a metre, both ways. */
function densityChunk(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, Math.round(dpi / INCH_M));
  view.setUint32(4, Math.round(dpi / INCH_M));
  data[8] = 1;
  return chunk('pHYs', data);
}

/**
 * Writes texts, and the dots per inch where they are told, into a PNG.
 * @throws Error where the file is no PNG
 */
export function labelledPng(
  png: Uint8Array,
  texts: PngTexts,
  dpi: number | null = null,
): Uint8Array<ArrayBuffer> {
  const isPng = png[0] === 0x89 && new TextDecoder().decode(png.subarray(1, 4)) === 'PNG';
  if (!isPng) throw new Error('texts can only be written into a PNG');
  const chunks = [
    ...(dpi === null ? [] : [densityChunk(dpi)]),
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
  ];
  return joined([png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)]);
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
