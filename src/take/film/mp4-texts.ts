/** What an MP4 says of itself: title, comment and rights, as players and archives read them (`moov.udta.meta.ilst`). */
import { joined } from '../picture/png';

/** Each by the name of its box. */
const NAMES = { title: '©nam', comment: '©cmt', rights: 'cprt', source: '©src' } as const;
export type Mp4Texts = Partial<Record<keyof typeof NAMES, string>>;

/** A box's name in bytes: © is one. */
const nameBytes = (name: string): Uint8Array => Uint8Array.from(name, (letter) => letter.charCodeAt(0));

function box(name: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, { length }) => sum + length, 8);
  return joined([numbers(size), nameBytes(name), ...parts]);
}

/** 32-bit numbers, the largest byte first. */
function numbers(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  values.forEach((value, i) => new DataView(bytes.buffer).setUint32(4 * i, value));
  return bytes;
}

/** Type 1: a text in UTF-8. */
const itemOf = (name: string, text: string): Uint8Array =>
  box(name, box('data', numbers(1, 0), new TextEncoder().encode(text)));

function textsBox(texts: Mp4Texts): Uint8Array {
  const named = [
    [NAMES.title, texts.title],
    [NAMES.comment, texts.comment],
    [NAMES.rights, texts.rights],
    [NAMES.source, texts.source],
  ] as const;
  const items = named.flatMap(([name, text]) => (text === undefined ? [] : [itemOf(name, text)]));
  const handler = box('hdlr', numbers(0, 0), nameBytes('mdirappl'), numbers(0, 0), Uint8Array.of(0));
  return box('udta', box('meta', numbers(0), handler, box('ilst', ...items)));
}

/**
 * Writes texts into an MP4 whose index comes last: nothing that it points at moves.
 * @throws Error where the index comes before the frames, or is missing
 */
export function labelledMp4(mp4: Uint8Array, texts: Mp4Texts): Uint8Array<ArrayBuffer> {
  const view = new DataView(mp4.buffer, mp4.byteOffset, mp4.byteLength);
  for (let at = 0; at + 8 <= mp4.length;) {
    const name = String.fromCharCode(...mp4.subarray(at + 4, at + 8));
    const short = view.getUint32(at);
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short;
    if (name === 'moov' && at + size === mp4.length) {
      const more = textsBox(texts);
      return joined([mp4.subarray(0, at), numbers(size + more.length), mp4.subarray(at + 4), more]);
    }
    if (size < 8) break;
    at += size;
  }
  throw new Error('texts can only be written into an MP4 that ends with its index');
}
