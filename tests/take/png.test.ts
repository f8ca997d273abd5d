import { crc32 } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { labelledPng } from '../../src/take/picture/png';

/** A picture as another program writes it. */
const PLAIN = new Uint8Array(createCanvas(3, 2).toBuffer('image/png'));

/** The chunks of a PNG, read by its specification. */
function chunksOf(png: Uint8Array): { type: string; data: Uint8Array; sound: boolean }[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const type = new TextDecoder().decode(png.subarray(at + 4, at + 8));
    const sound = view.getUint32(at + 8 + length) === crc32(png.subarray(at + 4, at + 8 + length));
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length), sound });
    at += 12 + length;
  }
  return chunks;
}

describe('a PNG that says what it is', () => {
  const labelled = labelledPng(
    PLAIN,
    { Title: '6 519 человек', URL: 'https://kosh.example/?day=2023-12-31' },
    300,
  );

  test('has its texts in UTF-8 behind the header, each by its keyword', () => {
    const texts = chunksOf(labelled)
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => new TextDecoder().decode(data).split('\0\0\0\0\0'));
    expect(texts).toEqual([
      ['Title', '6 519 человек'],
      ['URL', 'https://kosh.example/?day=2023-12-31'],
    ]);
    expect(chunksOf(labelled)[0]?.type).toBe('IHDR');
    expect(chunksOf(labelled).at(-1)?.type).toBe('IEND');
  });

  test('has 300 dots an inch: 11,811 a metre', () => {
    const { data } = chunksOf(labelled).find(({ type }) => type === 'pHYs')!;
    const view = new DataView(data.buffer, data.byteOffset);
    expect([view.getUint32(0), view.getUint32(4), data[8]]).toEqual([11811, 11811, 1]);
  });

  test('ends every chunk with a sum that holds', () => {
    expect(chunksOf(labelled).every(({ sound }) => sound)).toBe(true);
  });

  test('says nothing in what is no PNG', () => {
    expect(() => labelledPng(new Uint8Array(40), {})).toThrow('into a PNG');
  });
});
