import { yearOf } from '../../domain/day';
import { isQuoted, type Measure, MEASURE } from '../../domain/measure';
import { fill, fillCount } from '../../i18n/fill';
import { formatFigure, formatPeriod } from '../../i18n/format';
import type { LegendKey } from '../../lens/lens';
import type { Period } from '../../people/flows';
import type { Session } from '../../state/session.svelte';
import type { BreadthOf } from '../../map/names/lettering';

/** What the key shortens where that spares a line, one after the other: first it shows one width for two, then it has fewer words. */
export const SHORTENED = ['examples', 'classes', 'hollow', 'counted'] as const;
export type Shortened = (typeof SHORTENED)[number];

/** What the key explains of a picture. */
export interface Explained {
  readonly classes: LegendKey['entries'];
  /** Null where no width is explained. */
  readonly period: Period | null;
  /** Figures whose widths are shown, the smaller first. */
  readonly examples: readonly number[];
  readonly hollow: boolean;
  /** Whether arcs lead beyond the map. */
  readonly ports: boolean;
  /** What hairlines stand for. */
  readonly hairlines: readonly string[];
  /** Whether arcs stand for quoted counts, all of one width. */
  readonly quoted: boolean;
  /** Of which kind counts are; null by a measure that has no kinds. */
  readonly kind: string | null;
}

/** The words of the key, with these parts of them shortened. */
export interface KeyWords {
  readonly classes: LegendKey['entries'];
  /** What is counted, and when. */
  readonly counted: string;
  readonly examples: readonly { readonly persons: number; readonly text: string }[];
  /** Of hollow arcs, of the way of money, of arcs that lead beyond the map; null where the picture has none. */
  readonly hollow: string | null;
  readonly way: string | null;
  readonly ports: string | null;
  readonly hairlines: readonly string[];
  /** The texture of quoted counts, and of which years they are. */
  readonly quoted: string | null;
  readonly span: string | null;
  readonly kind: string | null;
}

export function keyWords(
  { t, lang, view: { measure, mode, day } }: Pick<Session, 't' | 'lang' | 'view'>,
  { classes, period, examples, hollow, ports, hairlines, quoted, kind }: Explained,
  shortened: readonly Shortened[],
): KeyWords {
  const isShort = (part: Shortened): boolean => shortened.includes(part);
  const { legend } = t;
  const shorter: Readonly<Record<string, string | undefined>> = legend.shorter;
  const { standIn, unit, runs } = MEASURE[measure];
  const when = period && formatPeriod(period.start, period.end, lang);
  const other = isShort('hollow') ? legend.shorter.hollow : legend.hollow;
  const whole = when === null ? t.measure[measure] : fill(legend[measure], when);
  return {
    classes: isShort('classes')
      ? classes.map(({ sign, text }) => ({ sign, text: shorter[sign] ?? text }))
      : classes,
    counted: isShort('counted') && when !== null ? `${t.measure[measure]}, ${when}` : whole,
    examples: (isShort('examples') ? examples.slice(-1) : examples).map((persons) => ({
      persons,
      text:
        mode === 'page' || unit !== 'persons'
          ? formatFigure(persons, measure, lang)
          : fillCount(persons, legend.people, lang),
    })),
    hollow: !hollow ? null : standIn === 'applications' ? legend.applications : other,
    way: runs === 'against' ? legend.moneyWay : null,
    ports: ports ? legend.ports : null,
    hairlines,
    ...quotedWords({ t, day }, { quoted, measure, brief: isShort('hollow') || mode !== 'page' }),
    kind,
  };
}

/** What the key says of quoted counts; a figure's or a slide's, which has one line, in few words. */
function quotedWords(
  { t, day }: Pick<Session, 't'> & Pick<Session['view'], 'day'>,
  { quoted, measure, brief }: { quoted: boolean; measure: Measure; brief: boolean },
): Pick<KeyWords, 'quoted' | 'span'> {
  const span = brief ? t.work.spanShort : t.work.span;
  const texture = brief ? t.work.shorter : t.work.texture;
  return {
    quoted: quoted ? texture : null,
    span: isQuoted(measure) ? fill(span, String(yearOf(day))) : null,
  };
}

/** Px before a word: a class's bar, an example's arrow, an arc, a port; behind a menu's word its own sign. */
const SIGN = { bar: 30, arrow: 40, arc: 36, chevrons: 46, port: 13, menu: 15, none: 0 };

/** Px of the words of the key's two halves with their signs: law and people. */
export function halvesOf(
  lens: string,
  words: KeyWords,
  breadthOf: BreadthOf,
): readonly (readonly number[])[] {
  const broad = (sign: keyof typeof SIGN, ...texts: readonly (string | null)[]): number[] =>
    texts
      .filter((text) => text !== null)
      .map((text) => SIGN[sign] + breadthOf({ text, size: 12, weight: 400, spacing: 0 }));
  return [
    [...broad('menu', lens), ...broad('bar', ...words.classes.map(({ text }) => text))],
    [
      ...[
        ...broad('menu', words.counted, words.kind),
        ...broad('arrow', ...words.examples.map(({ text }) => text)),
      ],
      ...[...broad('arc', words.hollow, ...words.hairlines), ...broad('none', words.way)],
      ...[...broad('chevrons', words.quoted), ...broad('none', words.span)],
      ...broad('port', words.ports),
    ],
  ];
}

/** Px between two words of the key, and between its halves where they share a line. */
const [GAP, MIDDLE] = [16, 28];

/**
 * Counts the lines of a key. Two halves share one or have each their own; what runs on is one half.
 * @param halves px of each word with its sign
 * @param room px of a line
 */
export function linesOf(halves: readonly (readonly number[])[], room: number): number {
  const broad = halves.map((words) => words.reduce((sum, px) => sum + px + GAP, -GAP));
  if (broad.reduce((sum, px) => sum + px + MIDDLE, -MIDDLE) <= room) return 1;
  return halves.reduce((sum, words) => sum + filledBy(words, room), 0);
}

/** Counts the lines that words fill, each as far as it holds whole ones. */
function filledBy(words: readonly number[], room: number): number {
  let [lines, end] = [1, 0];
  for (const px of words) {
    const isNext = end > 0 && end + GAP + px > room;
    lines += Number(isNext);
    // What no line holds goes on in the next ones.
    lines += Math.max(0, Math.ceil(px / room) - 1);
    end = isNext || end === 0 ? px : end + GAP + px;
  }
  return lines;
}

/** Returns the fewest parts of the key to shorten so that it has as few lines as it can. */
export function shortenedFor(linesWith: (parts: readonly Shortened[]) => number): readonly Shortened[] {
  const tries = [...SHORTENED.keys(), SHORTENED.length].map((count) => SHORTENED.slice(0, count));
  const lines = tries.map(linesWith);
  return tries[lines.indexOf(Math.min(...lines))] ?? SHORTENED;
}
