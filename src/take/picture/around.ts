/** What stands around the map of a picture: the headline and what must be known above it, key, link and sources below it. */
import { type Day, day, dayNumber, yearOf } from '../../domain/day';
import { formatDay } from '../../i18n/format';
import { markScale, NO_INSET } from '../../map/camera/home';
import type { BreadthOf } from '../../map/names/lettering';
import { PALETTES } from '../../map/palette';
import { shownIn } from '../../map/scene';
import { escaped } from '../../domain/markup';
import { px } from '../../map/svg';
import type { Session } from '../../state/session.svelte';
import { type FigureKey, figureKey } from './figure-key';
import { type FigureWords, figureWords } from './figure-words';
import { type SignLook, signPatterns } from './key-signs';
import { evenLinesIn, linesIn, type Setting } from './lines';
import { type Paper, PAPERS, SANS, SERIF } from './paper';
import { arcsIn } from './instrument-map';

/** Px in which a picture is laid out. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a film's pictures share. */
export interface FilmSpec {
  /** Its first and its last day: a strip below the map shows where between them the picture's day is. */
  readonly from: Day;
  readonly to: Day;
  /** Px of the layout that words take at least above and below the map, so that it stands still; nothing unless told. */
  readonly room?: { readonly top: number; readonly bottom: number };
}

/** Of a picture's spec what its words need. */
interface Asked {
  readonly theme: 'light' | 'dark';
  readonly link: string;
  readonly film?: FilmSpec;
}

/** The headline and what stands below it. */
interface Head {
  readonly height: number;
  readonly markup: string;
}

export interface Around {
  readonly words: FigureWords;
  /** Px above and below the map. */
  readonly top: number;
  readonly bottom: number;
  readonly markup: string;
}

/** Px of a picture in which the law stands in the headline beside the people, and of one with a large headline. */
const MIDDLING = 520;
const WIDE = 800;
/** The least part of a picture's height that its map has, where fewer words can give it that; a film's strip of days takes some. */
const MAP_SHARE = { picture: 0.56, film: 0.42 };

/** All that stands around the map. Where it would leave the map too little, its headline is the short one. */
export function aroundIn(
  session: Session,
  asked: Asked,
  size: Size,
  { breadthOf }: { readonly breadthOf: BreadthOf },
): Around {
  const short = (): Around => laidAround(session, asked, size, { narrow: true, breadthOf });
  if (size.width < MIDDLING) return short();
  const whole = laidAround(session, asked, size, { narrow: false, breadthOf });
  const share = asked.film ? MAP_SHARE.film : MAP_SHARE.picture;
  const isRoomy = size.height - whole.top - whole.bottom >= share * size.height;
  return isRoomy ? whole : short();
}

/** Px beside all words. */
const sideOf = ({ width }: Size): number => (width < MIDDLING ? 14 : width < WIDE ? 18 : 22);

function laidAround(
  session: Session,
  { theme, link, film }: Asked,
  size: Size,
  { narrow, breadthOf }: { readonly narrow: boolean; readonly breadthOf: BreadthOf },
): Around {
  const [paper, palette] = [PAPERS[theme], PALETTES[theme]];
  const side = sideOf(size);
  const across = size.width - 2 * side;
  const words = figureWords(session, narrow);
  const page = { paper, side, room: across, breadthOf };
  const head = headOf(words, size.width, page);
  const scale = markScale({ ...size, inset: NO_INSET });
  const shown = shownIn(arcsIn(session), { width: size.width, scale });
  const look = { palette, paper, fills: session.lens.fillsOf(session) };
  const key = figureKey(session, shown, look, { room: across, breadthOf });
  const foot = footOf(words, { key, link }, page);
  const strip = film ? stripOf(film, session, look, page) : null;
  const bottom = foot.height + (strip?.height ?? 0);
  const room = {
    top: Math.max(head.height, film?.room?.top ?? 0),
    bottom: Math.max(bottom, film?.room?.bottom ?? 0),
  };
  const below = size.height - room.bottom;
  const markup =
    `<g font-family="${SANS}" fill="${paper.ink}">` +
    `<defs>${signPatterns(look)}</defs>` +
    head.markup +
    (strip?.markupAt(below) ?? '') +
    foot.markupAt(below + (strip?.height ?? 0), size.width) +
    '</g>';
  return { words, ...room, markup };
}

/** The sheet on which words are set: its colours, its margin and its room, px. */
interface Sheet {
  readonly paper: Paper;
  readonly side: number;
  readonly room: number;
  readonly breadthOf: BreadthOf;
}

/** A line below the headline, a caution, and the sources. */
const LINE: Setting = { size: 13, weight: 400, leading: 18 };
const CAUTION: Setting = { size: 12, weight: 400, leading: 16.5 };
const SMALL: Setting = { size: 11, weight: 400, leading: 14.5 };
/** Px between a caution's bar and its words. */
const BAR = 9;

function titleSetting(width: number): Setting {
  const size = width < MIDDLING ? 20 : width < WIDE ? 21 : 24;
  return { size, weight: 600, leading: size * 1.22, serif: true };
}

/** The headline, whose count it is, and what must be known. */
function headOf(
  { title, line, cautions }: FigureWords,
  width: number,
  { paper, side, room, breadthOf }: Sheet,
): Head {
  const setting = titleSetting(width);
  const titled = evenLinesIn(title, setting, room, breadthOf);
  const parts: string[] = [];
  let y = side * 0.75;
  parts.push(textAt(titled, setting, { x: side, y, fill: paper.ink }));
  y += titled.length * setting.leading;
  if (line !== '') {
    const lines = linesIn(line, LINE, room, breadthOf);
    parts.push(textAt(lines, LINE, { x: side, y: y + 3, fill: paper.ink2 }));
    y += 3 + lines.length * LINE.leading;
  }
  for (const caution of cautions) {
    const lines = linesIn(caution, CAUTION, room - BAR, breadthOf);
    const high = lines.length * CAUTION.leading;
    parts.push(
      `<rect x="${px(side)}" y="${px(y + 5)}" width="2.5" height="${px(high)}" fill="${paper.caution}"/>`,
    );
    parts.push(textAt(lines, CAUTION, { x: side + BAR, y: y + 5, fill: paper.ink2 }));
    y += 5 + high;
  }
  return { height: Math.round(y + 8), markup: parts.join('') };
}

/** The key, then the atlas's name, the day and the link, then the sources; from a rule that parts them from the map. */
function footOf(
  { day, sources }: FigureWords,
  { key, link }: { readonly key: FigureKey; readonly link: string },
  { paper, side, room, breadthOf }: Sheet,
): { readonly height: number; readonly markupAt: (top: number, width: number) => string } {
  const [brand, air] = ['Kosh', 12];
  const brandSetting: Setting = { size: 17, weight: 600, leading: 22, serif: true };
  const begun = breadthOf({ text: brand, size: brandSetting.size, weight: 600, spacing: 0 }) + air;
  const shownLink = link.replace(/^https?:\/\//, '');
  const addressed = linesIn(shownLink, CAUTION, room - begun, breadthOf);
  const dayBreadth = day === '' ? 0 : breadthOf({ text: day, size: CAUTION.size, weight: 400, spacing: 0 });
  const breadthOfLine = (text: string): number =>
    breadthOf({ text, size: CAUTION.size, weight: 400, spacing: 0 });
  // A day and an address that do not share the row stand below one another.
  const isShared = addressed.length === 1 && breadthOfLine(shownLink) + dayBreadth + 2 * air <= room - begun;
  const rows = isShared || day === '' ? addressed : [day, ...addressed];
  const sourced = linesIn(sources, SMALL, room, breadthOf);
  const keyed = key.height === 0 ? 0 : key.height + 8;
  const named = Math.max(brandSetting.leading, rows.length * CAUTION.leading + 4);
  const height = Math.round(keyed + 5 + named + sourced.length * SMALL.leading + side * 0.6);
  return {
    height,
    markupAt(top, width) {
      const rule = (y: number): string => `<path d="M0 ${px(y)}H${px(width)}" stroke="${paper.rule}"/>`;
      const y = top + keyed;
      const brandAt = textAt([brand], brandSetting, { x: side, y: y + 4, fill: paper.ink });
      const linkedLines = isShared ? [shownLink] : addressed;
      const linkTop = y + 6 + (rows.length - linkedLines.length) * CAUTION.leading;
      const at = { y: linkTop, fill: paper.ink2 };
      const linked = isShared
        ? textAt(linkedLines, CAUTION, { ...at, x: side + room, anchor: 'end' })
        : textAt(linkedLines, CAUTION, { ...at, x: side + begun });
      return (
        rule(top + 0.5) +
        key.markupAt(side, top + 4) +
        (keyed === 0 ? '' : rule(y + 0.5)) +
        brandAt +
        (day === '' ? '' : textAt([day], CAUTION, { x: side + begun, y: y + 6, fill: paper.ink2 })) +
        `<a href="${escaped(link)}">${linked}</a>` +
        textAt(sourced, SMALL, { x: side, y: y + 5 + named, fill: paper.ink3 })
      );
    },
  };
}

/** Px of a film's strip of days, and how far its line lies below its upper edge. */
const STRIP = { height: 43, line: 27 };
const FLAG: Setting = { size: 12, weight: 650, leading: 18 };

/** Where the day of a picture is among those of its film: years on a line, and a red flag with the day. */
function stripOf(
  { from, to }: FilmSpec,
  { view, lang }: Session,
  { palette, paper }: SignLook,
  { side, room, breadthOf }: Sheet,
): { readonly height: number; readonly markupAt: (top: number) => string } {
  const [first, span] = [dayNumber(from), Math.max(1, dayNumber(to) - dayNumber(from))];
  const xOf = (on: Day): number => side + room * Math.min(1, Math.max(0, (dayNumber(on) - first) / span));
  const text = formatDay(view.day, lang, 'short');
  const breadth = breadthOf({ text, size: FLAG.size, weight: FLAG.weight, spacing: 0 }) + 14;
  const at = xOf(view.day);
  const left = Math.min(Math.max(side, at - breadth / 2), side + room - breadth);
  // Years as close as their words allow.
  const years = Array.from({ length: yearOf(to) - yearOf(from) }, (_, i) => yearOf(from) + 1 + i);
  const every = [1, 2, 5, 10, 20].find((n) => (room / Math.max(1, years.length)) * n > 44) ?? 50;
  const marked = years.filter((year) => year % every === 0).map((year) => day(`${year}-01-01`));
  return {
    height: STRIP.height,
    markupAt(top) {
      const y = top + STRIP.line;
      const ticks = marked.map((on) => `M${px(xOf(on))} ${px(y - 3)}v6`).join('');
      const named = marked
        .filter((on) => xOf(on) > side + 16 && xOf(on) < side + room - 16)
        .map(
          (on) =>
            `<text x="${px(xOf(on))}" y="${px(y + 12)}" font-size="10" text-anchor="middle" fill="${paper.ink3}">${yearOf(on)}</text>`,
        );
      return (
        `<path d="M0 ${px(top + 0.5)}H${px(2 * side + room)}" stroke="${paper.rule}"/>` +
        `<path d="M${px(side)} ${px(y)}H${px(side + room)}${ticks}" stroke="${paper.ruleStrong}"/>${named.join('')}` +
        `<path d="M${px(side)} ${px(y)}H${px(at)}" stroke="${palette.handle}" stroke-width="3"/>` +
        `<path d="M${px(at)} ${px(top + 18)}V${px(y + 4)}" stroke="${palette.handle}" stroke-width="2"/>` +
        `<rect x="${px(left)}" y="${px(top + 3)}" width="${px(breadth)}" height="18" rx="2" fill="${palette.handle}"/>` +
        textAt([text], FLAG, {
          x: left + 7,
          y: top + 3,
          fill: palette.theme === 'dark' ? '#1a0b07' : '#ffffff',
        })
      );
    },
  };
}

/** Lines of a paragraph as one text; `y` is the upper edge of its first line. */
function textAt(
  lines: readonly string[],
  { size, weight, leading, serif = false }: Setting,
  { x, y, fill, anchor = 'start' }: { x: number; y: number; fill: string; anchor?: 'start' | 'end' },
): string {
  const family = serif ? ` font-family="${SERIF}"` : '';
  const aligned = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const spans = lines.map((line, i) => {
    const baseline = y + i * leading + (leading + size * 0.7) / 2;
    // A copy of the text has a space between lines.
    const text = escaped(i === lines.length - 1 ? line : `${line} `);
    return `<tspan x="${px(x)}" y="${px(baseline)}">${text}</tspan>`;
  });
  return `<text font-size="${px(size)}" font-weight="${weight}" fill="${fill}"${family}${aligned}>${spans.join('')}</text>`;
}
