import { readFileSync } from 'node:fs';
import { createCanvas, GlobalFonts, loadImage, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import subsetFont from 'subset-font';
import { indexedPng } from './indexed-png.ts';

/** What `src/print/static/card.ts` gives; types of their own, since this file stands outside of the atlas. */
export interface Card {
  readonly kicker: string;
  readonly name: string;
  readonly number: string | null;
  readonly headline: string;
  readonly foot: string;
  readonly ground: readonly [number, number, number, number, number, number];
  readonly overlay: string;
}
/** What `src/print/ground-svg.ts` gives. */
export interface CardGround {
  readonly layers: Readonly<Record<'land' | 'region' | 'lakes' | 'borders', string>>;
  readonly grain: number;
}
/** The lighter theme's colours, by the palette's own names. */
export type CardColours = Readonly<
  Record<'sea' | 'land' | 'neighbour' | 'border' | 'ink' | 'inkQuiet', string>
>;

const SIZE = { width: 1200, height: 630 };
/** Px of the column of words, and of what it keeps from its sides. */
const WORDS = { width: 430, margin: 36 };
const [SANS, SERIF] = ["'Golos Text Variable'", "'Source Serif 4 Variable'"];

/** Letters as the fonts of the pages have them: a canvas reads no compressed font. */
async function learnFonts(): Promise<void> {
  const letters = Array.from({ length: 0x530 - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
  for (const [id, family] of [
    ['golos-text', 'Golos Text Variable'],
    ['source-serif-4', 'Source Serif 4 Variable'],
  ] as const)
    for (const script of ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']) {
      const file = `node_modules/@fontsource-variable/${id}/files/${id}-${script}-wght-normal.woff2`;
      const font = await subsetFont(readFileSync(file), `${letters}–—“”„’…→×●`, { targetFormat: 'sfnt' });
      GlobalFonts.register(font, family);
    }
}

/** Returns what paints cards as PNG files, 1200 × 630 px. */
export async function cardPainter(
  ground: CardGround,
  colours: CardColours,
): Promise<(card: Card) => Promise<Buffer>> {
  await learnFonts();
  const path = (layer: keyof CardGround['layers']): Path2D => new Path2D(ground.layers[layer]);
  const layers = {
    ...{ land: path('land'), region: path('region'), lakes: path('lakes') },
    borders: path('borders'),
  };
  const canvas = createCanvas(SIZE.width, SIZE.height);
  const pen = canvas.getContext('2d');

  function paintGround([a, b, c, d, e, f]: Card['ground']): void {
    pen.resetTransform();
    pen.fillStyle = colours.sea;
    pen.fillRect(0, 0, SIZE.width, SIZE.height);
    pen.setTransform(a, b, c, d, e, f);
    pen.scale(1 / ground.grain, 1 / ground.grain);
    pen.lineJoin = 'round';
    const px = ground.grain / a;
    const fill = (shape: Path2D, color: string): void => {
      pen.fillStyle = color;
      pen.fill(shape);
    };
    const stroke = (shape: Path2D, color: string, width: number): void => {
      pen.strokeStyle = color;
      pen.lineWidth = width * px;
      pen.stroke(shape);
    };
    fill(layers.land, colours.neighbour);
    fill(layers.region, colours.land);
    fill(layers.lakes, colours.sea);
    stroke(layers.borders, colours.border, 1);
    pen.resetTransform();
  }

  return async (card) => {
    paintGround(card.ground);
    pen.drawImage(await loadImage(Buffer.from(card.overlay)), 0, 0);
    pen.fillStyle = colours.land;
    pen.fillRect(0, 0, WORDS.width, SIZE.height);
    pen.fillStyle = colours.border;
    pen.fillRect(WORDS.width - 1, 0, 1, SIZE.height);
    paintWords(pen, card, colours);
    return indexedPng(pen.getImageData(0, 0, SIZE.width, SIZE.height).data, SIZE);
  };
}

/** How a text is set. */
interface Setting {
  readonly font: (size: number) => string;
  readonly sizes: readonly number[];
  readonly most: number;
  readonly color: string;
}

function paintWords(pen: SKRSContext2D, card: Card, { ink, inkQuiet }: CardColours): void {
  const { margin, width } = WORDS;
  const room = width - 2 * margin;
  let y = 44;
  const write = (text: string, { font, sizes, most, color }: Setting, gap: number): void => {
    const fitted = fit(pen, text, { font, sizes, most, room });
    pen.fillStyle = color;
    pen.font = font(fitted.size);
    for (const line of fitted.lines) {
      y += fitted.size * 1.2;
      pen.fillText(line, margin, y);
    }
    y += gap;
  };
  const serif = (weight: number) => (size: number) => `${weight} ${size}px ${SERIF}`;
  const sans = (weight: number) => (size: number) => `${weight} ${size}px ${SANS}`;
  write(card.kicker, { font: sans(400), sizes: [19], most: 1, color: inkQuiet }, 4);
  write(card.name, { font: serif(600), sizes: [42, 36, 31, 27], most: 5, color: ink }, 18);
  if (card.number) write(card.number, { font: serif(600), sizes: [46, 40, 34, 29], most: 2, color: ink }, 2);
  write(card.headline, { font: serif(400), sizes: [25, 22, 20], most: card.number ? 5 : 8, color: ink }, 0);
  const foot = fit(pen, card.foot, { font: sans(400), sizes: [14], most: 4, room });
  pen.font = sans(400)(foot.size);
  pen.fillStyle = inkQuiet;
  foot.lines
    .toReversed()
    .forEach((line, i) => pen.fillText(line, margin, SIZE.height - 62 - i * foot.size * 1.35));
  pen.font = `600 24px ${SERIF}`;
  pen.fillStyle = ink;
  pen.fillText('Kosh', margin, SIZE.height - 26);
}

/** Sets a text in the largest size in which it has at most so many lines; in the smallest what is left over ends in an ellipsis. */
function fit(
  pen: SKRSContext2D,
  text: string,
  { font, sizes, most, room }: Omit<Setting, 'color'> & { readonly room: number },
): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of sizes) {
    pen.font = font(size);
    const lines = linesOf(pen, text, room);
    if (lines.length <= most) return { size, lines };
    if (size === sizes.at(-1))
      return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`] };
  }
  return { size: 0, lines: [] };
}

/** Breaks a text at its spaces; those that do not break stay. */
function linesOf(pen: SKRSContext2D, text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || pen.measureText(longer).width > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
