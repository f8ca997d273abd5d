/** The key of a picture as items that are laid out in rows, px. */
import { widthOf } from '../../map/arc/width';
import type { BreadthOf } from '../../map/names/lettering';
import { escaped } from '../../domain/markup';
import type { Shown } from '../../map/scene';
import type { Session } from '../../state/session.svelte';
import { instrumentKey } from './instrument-key';
import { explainedIn } from './key';
import { keyWords } from './key-words';
import {
  arrowSign,
  changesSign,
  classSign,
  glyphSign,
  NO_SIGN,
  portSign,
  type Sign,
  type SignLook,
} from './key-signs';

/** A sign with its words. */
interface Item {
  readonly sign: Sign;
  readonly text: string;
  /** Less important: in the second ink. */
  readonly quiet?: boolean;
}

/** What colours and marks mean, then what widths do. */
type Halves = readonly [law: readonly Item[], people: readonly Item[]];

/** Px of the key's type, of a row, between a sign and its words, and between two items. */
const SIZE = 12;
const ROW = 23;
const AIR = 6;
const GAP = 16;

/** The items of the key of a session's picture; the live key shows the same. */
function halvesOf(session: Session, shown: Shown, look: SignLook): Halves {
  const { t, lang, lens, view, instrument } = session;
  if (instrument) return [instrumentKey(session, instrument, look), []];
  const { key, explained } = explainedIn(session, shown, 'embed');
  const words = keyWords({ t, lang, view: { ...view, mode: 'embed' } }, explained, []);
  const max = lens.widestOf(session);
  const law = [
    ...(key?.lead === undefined ? [] : [{ sign: NO_SIGN, text: key.lead }]),
    ...words.classes.map(({ sign, text }) => ({ sign: classSign(sign, lens.showsLaw, look), text })),
    ...(session.supposed ? [{ sign: changesSign(look), text: t.supposed.changes }] : []),
  ];
  if (!lens.showsFigures) return [law, []];
  const glyph = (form: 'hollow' | 'quoted' | 'thin'): Sign => glyphSign({ style: null, [form]: true }, look);
  const item = (sign: Sign, text: string | null, quiet = false): Item[] =>
    text === null ? [] : [{ sign, text, quiet }];
  const widths = explained.period
    ? [
        ...words.examples.map(({ persons, text }) => ({
          sign: arrowSign(widthOf(persons, max, shown.widths), look),
          text,
        })),
        ...item(glyph('hollow'), words.hollow),
        ...item(NO_SIGN, words.way, true),
      ]
    : [];
  const hairline = shown.quiet.length > 0 ? glyph('thin') : NO_SIGN;
  const people = [
    ...widths,
    ...item(NO_SIGN, view.kind ? words.kind : null),
    ...item(glyph('quoted'), words.quoted),
    ...item(NO_SIGN, words.span, true),
    ...item(portSign(look), words.ports),
    ...words.hairlines.flatMap((text) => item(hairline, text, true)),
  ];
  return [law, people];
}

/** A key in rows. */
export interface FigureKey {
  /** Px. */
  readonly height: number;
  /** Its markup, right and below of a point. */
  readonly markupAt: (x: number, y: number) => string;
}

interface Placed extends Item {
  readonly x: number;
  readonly row: number;
}

/**
 * Lays out the key of a session's picture.
 * @param room px of a row
 */
export function figureKey(
  session: Session,
  shown: Shown,
  look: SignLook,
  { room, breadthOf }: { readonly room: number; readonly breadthOf: BreadthOf },
): FigureKey {
  const breadth = ({ sign, text }: Item): number =>
    sign.breadth + (sign.breadth > 0 ? AIR : 0) + breadthOf({ text, size: SIZE, weight: 400, spacing: 0 });
  const [law, people] = halvesOf(session, shown, look);
  const placed = placedIn(law, people, breadth, room);
  const rows = placed.length === 0 ? 0 : Math.max(...placed.map(({ row }) => row)) + 1;
  return {
    height: rows * ROW,
    markupAt: (x, y) => placed.map((one) => itemAt(one, x, y, look)).join(''),
  };
}

/** Law at the left and people at the right of one row, or all one after the other. */
function placedIn(
  law: readonly Item[],
  people: readonly Item[],
  breadth: (item: Item) => number,
  room: number,
): Placed[] {
  const broad = (items: readonly Item[]): number =>
    items.reduce((sum, item) => sum + breadth(item) + GAP, -GAP);
  const together = broad(law) + 2 * GAP + broad(people);
  if (law.length > 0 && people.length > 0 && together <= room)
    return [law, people].flatMap((items, i) =>
      inRows(items, breadth, { from: i === 0 ? 0 : room - broad(people), room: Infinity }),
    );
  return inRows([...law, ...people], breadth, { from: 0, room });
}

function inRows(
  items: readonly Item[],
  breadth: (item: Item) => number,
  { from, room }: { readonly from: number; readonly room: number },
): Placed[] {
  let [x, row] = [from, 0];
  return items.map((item) => {
    if (x > from && x + breadth(item) > room) [x, row] = [from, row + 1];
    const placed = { ...item, x, row };
    x += breadth(item) + GAP;
    return placed;
  });
}

function itemAt(
  { sign, text, quiet = false, x, row }: Placed,
  left: number,
  top: number,
  { paper }: SignLook,
): string {
  const [at, middle] = [left + x, top + (row + 0.5) * ROW];
  const drawn =
    sign.markup === ''
      ? ''
      : `<g transform="translate(${at.toFixed(1)} ${middle.toFixed(1)})">${sign.markup}</g>`;
  const after = at + sign.breadth + (sign.breadth > 0 ? AIR : 0);
  const ink = quiet ? paper.ink2 : paper.ink;
  return `${drawn}<text x="${after.toFixed(1)}" y="${(middle + SIZE * 0.35).toFixed(1)}" font-size="${SIZE}" fill="${ink}">${escaped(text)}</text>`;
}
