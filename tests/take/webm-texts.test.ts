import { ArrayBufferTarget, Muxer } from 'webm-muxer';
import { expect, test } from 'vitest';
import { labelledWebm } from '../../src/take/film/webm-texts';

/** A film of one frame, as the muxer of the films writes it. */
function film(): Uint8Array {
  const target = new ArrayBufferTarget();
  const muxer = new Muxer({ target, video: { codec: 'V_VP8', width: 16, height: 16, frameRate: 30 } });
  muxer.addVideoChunkRaw(Uint8Array.of(1, 2, 3), 'key', 0);
  muxer.finalize();
  return new Uint8Array(target.buffer);
}

interface Element {
  readonly id: string;
  readonly body: Uint8Array;
}

/** The elements of a part of a file, read by the standard alone: an id and a size, each as long as its first byte says. */
function elementsOf(bytes: Uint8Array): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    const lengthAt = (place: number): number => 9 - bytes[place]!.toString(2).length;
    const idLength = lengthAt(at);
    const id = Buffer.from(bytes.subarray(at, at + idLength)).toString('hex');
    at += idLength;
    const sizeLength = lengthAt(at);
    const hex = Buffer.from(bytes.subarray(at, at + sizeLength)).toString('hex');
    const size = Number(BigInt(`0x${hex}`) & ((1n << BigInt(7 * sizeLength)) - 1n));
    at += sizeLength;
    expect(at + size).toBeLessThanOrEqual(bytes.length);
    found.push({ id, body: bytes.subarray(at, at + size) });
    at += size;
  }
  return found;
}

const within = (bytes: Uint8Array, id: string): Uint8Array =>
  elementsOf(bytes).find((one) => one.id === id)!.body;

test('a WebM has its title, comment, rights and source in its tags, and all else as it was', () => {
  const plain = film();
  const texts = { title: 'Узбекистан → Казахстан', comment: 'x', rights: 'CC BY 4.0', source: 'CIS Stat' };
  const [segment, before] = [labelledWebm(plain, texts), plain].map((file) => within(file, '18538067'));
  expect(segment!.subarray(0, before!.length)).toEqual(before);
  expect(elementsOf(segment!).at(-1)?.id).toBe('1254c367');
  const tag = elementsOf(within(within(segment!, '1254c367'), '7373'));
  expect(tag[0]).toMatchObject({ id: '63c0', body: new Uint8Array(0) });
  const told = tag.slice(1).map(({ id, body }) => {
    expect(id).toBe('67c8');
    return ['45a3', '4487'].map((part) => new TextDecoder().decode(within(body, part)));
  });
  expect(told).toEqual([
    ['TITLE', texts.title],
    ['COMMENT', 'x'],
    ['COPYRIGHT', 'CC BY 4.0'],
    ['SOURCE', 'CIS Stat'],
  ]);
});

test('texts are written into nothing but a WebM that ends with its segment', () => {
  expect(() => labelledWebm(film().subarray(0, 60), {})).toThrow('ends with its segment');
  expect(() => labelledWebm(Uint8Array.of(0x42, 0x86, 0x81, 1), {})).toThrow('ends with its segment');
});
