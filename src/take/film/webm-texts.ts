/** What a WebM says of itself: title, comment, rights and source, as players and archives read them (Matroska's `Tags`, RFC 9559). */
import { joined } from '../picture/png';
import type { Mp4Texts } from './mp4-texts';

/** Ids of elements, with their marker bits. */
const ID = {
  segment: 0x18538067,
  tags: 0x1254c367,
  tag: 0x7373,
  targets: 0x63c0,
  simpleTag: 0x67c8,
  tagName: 0x45a3,
  tagString: 0x4487,
} as const;
/** Each by its name in the registry of Matroska's tags; a source has none there. */
const NAMES = { title: 'TITLE', comment: 'COMMENT', rights: 'COPYRIGHT', source: 'SOURCE' } as const;

/** The bytes of a number, the largest first. */
function bytesOf(value: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = length - 1, rest = value; i >= 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256;
  return bytes;
}

const idBytes = (id: number): Uint8Array => bytesOf(id, id > 0xffffff ? 4 : 2);

/** A size in so many bytes, the first of which says by its highest bit how many. */
function sizeBytes(size: number, length: number): Uint8Array {
  const bytes = bytesOf(size, length);
  bytes[0] = (bytes[0] ?? 0) | (0x100 >> length);
  return bytes;
}

function element(id: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  return joined([idBytes(id), sizeBytes(size, 4), ...parts]);
}

const textElement = (id: number, text: string): Uint8Array => element(id, new TextEncoder().encode(text));

function tagsOf(texts: Mp4Texts): Uint8Array {
  const simple = (['title', 'comment', 'rights', 'source'] as const).flatMap((field) => {
    const text = texts[field];
    if (text === undefined) return [];
    return [element(ID.simpleTag, textElement(ID.tagName, NAMES[field]), textElement(ID.tagString, text))];
  });
  // Targets without a target: the whole file.
  return element(ID.tags, element(ID.tag, element(ID.targets), ...simple));
}

/** An element's length of its id and of its size, and its size, bytes; null where the size is left open. */
function headOf(
  bytes: Uint8Array,
  at: number,
): { idLength: number; sizeLength: number; size: number | null } {
  const lengthAt = (place: number): number => Math.clz32(bytes[place] ?? 0) - 23;
  const idLength = lengthAt(at);
  const sizeLength = lengthAt(at + idLength);
  const [first = 0, ...rest] = bytes.subarray(at + idLength, at + idLength + sizeLength);
  const values = [first & (0xff >> sizeLength), ...rest];
  const isOpen = values.every((value, i) => value === (i === 0 ? 0xff >> sizeLength : 0xff));
  return { idLength, sizeLength, size: isOpen ? null : values.reduce((sum, value) => sum * 256 + value, 0) };
}

/**
 * Writes texts to the end of a WebM, after its index: nothing that it points at moves.
 * @throws Error where the file does not end with its segment
 */
export function labelledWebm(webm: Uint8Array, texts: Mp4Texts): Uint8Array<ArrayBuffer> {
  const header = headOf(webm, 0);
  const at = header.idLength + header.sizeLength + (header.size ?? 0);
  const { idLength, sizeLength, size } = headOf(webm, at);
  const body = at + idLength + sizeLength;
  const isSegment = idBytes(ID.segment).every((byte, i) => webm[at + i] === byte);
  if (!isSegment || (size !== null && body + size !== webm.length))
    throw new Error('texts can only be written into a WebM that ends with its segment');
  const more = tagsOf(texts);
  if (size === null) return joined([webm, more]);
  const grown = sizeBytes(size + more.length, sizeLength);
  return joined([webm.subarray(0, at + idLength), grown, webm.subarray(body), more]);
}
