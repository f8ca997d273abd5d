import type { Arc } from '../arc/arc';
import { pointAt } from '../arc/bezier';
import type { Cut, Shape } from '../arc/shape';
import { type Frame, MIDDLING, type TypeSizes, WIDE } from '../camera/home';
import { type Camera, isVisible, projector } from '../camera/perspective';
import { REGION_SUBJECT, type Subject } from '../camera/subject';
import { around, type Box, distance, type Point } from '../plane';
import { dotRadius, type NumberedRing, numberRadius, ringRadius, type ShownCountry } from './countries';
import { type ArcPoint, type Label, type LabelInput, placeLabels, type Surroundings } from './labels';
import { type BreadthOf, type Lettering, letteringOf } from './lettering';
import { portNames } from './ports';

/** A country's name in its place. */
export interface CountryLabel extends Label {
  /** None of the twelve states, or not what the picture is about. */
  readonly quiet: boolean;
  /** How it is set. */
  readonly lettering: Lettering;
  /** Over its land, without a dot. */
  readonly land: boolean;
  /** Lines under the name, and how they and the name stand in the box; null where there are none. */
  readonly notes: Notes | null;
  /** Px of the name alone where a half disc follows it: the state has more than one role. */
  readonly disc?: { readonly after: number };
}

/** Lines under a name. */
interface Notes {
  readonly lines: readonly string[];
  /** Px of their type. */
  readonly size: number;
  /** Px from line to line. */
  readonly leading: number;
  /** On which side of the box name and lines stand in one line: that of the dot. */
  readonly align: 'start' | 'middle' | 'end';
}

/** What a name must know of an arc: how much it would hide. */
type ArcUnderNames = Cut & Pick<Arc, 'emphasised' | 'selected'>;

export interface Naming {
  readonly countries: readonly ShownCountry[];
  /** The arcs that names should not cover. */
  readonly shapes: readonly Shape<ArcUnderNames>[];
  readonly camera: Camera;
  readonly frame: Frame;
  readonly scale: number;
  readonly type: TypeSizes;
  readonly breadthOf: BreadthOf;
  /** Codes of the countries with a ring: their names keep clear of it. */
  readonly ringed?: ReadonlySet<string>;
  /** Countries with a number in a ring. */
  readonly numbers?: ReadonlyMap<string, NumberedRing>;
  /** Whether beside a corridor every dot has its name, not the nearest alone: a still picture tells none at a pointer. */
  readonly everyDot?: boolean;
  /** What the picture is about: its names are kept, and those beside a corridor are few. */
  readonly subject?: Subject;
  /** Where the names stood before: they stay there as long as no other side is much emptier. */
  readonly stood?: readonly Label[];
}

/** How far within the horizon a country lies that is named, as a cosine. */
const HORIZON_SLACK = 0.03;
/** A line's height in ems of its type. */
const LINE = 1.16;
export const NOTE_WEIGHT = 450;
/** Px that names keep from the picture's edge and from what covers it. */
const MARGIN = 5;
/** Px from the lower right corner that the map's buttons take. */
export const BUTTONS = { width: 54, height: 120 };

/** Finds where the countries' names stand, for one camera at rest; a name without a free place is left out. */
export function labelCountries(naming: Naming): readonly CountryLabel[] {
  const { countries, shapes, camera, frame, subject = REGION_SUBJECT, stood = [] } = naming;
  const { width, height, inset } = frame;
  const seen = countries.filter(({ anchor }) => isVisible(camera, anchor, HORIZON_SLACK));
  const named = subject.kind === 'corridor' ? besideCorridor(seen, naming) : seen;
  const byCode = new Map(named.map((country) => [country.code, country]));
  const surroundings: Surroundings = {
    frame: [
      inset.left + MARGIN,
      inset.top + MARGIN,
      width - inset.right - MARGIN,
      height - inset.bottom - MARGIN,
    ],
    arcPoints: shapes.flatMap(pointsAlong),
    mostOptional: optionalIn(frame, subject),
    blocked: [[width - BUTTONS.width, height - BUTTONS.height, width, height]],
    stood,
  };
  const dots = seen
    .filter((country) => country.marked && !named.includes(country))
    .map(({ anchor, quiet }) => aroundDot(projector(camera)(anchor), dotRadius(quiet, naming.scale)));
  const { labels, noted } = placedWithNotes(named, naming, { surroundings, dots });
  return labels.flatMap((label): CountryLabel[] => {
    const country = byCode.get(label.code);
    if (!country) return [];
    const { quiet, voice, marked } = country;
    const lettering = letteringOf(label.name, voice, !marked, naming.type);
    const lines = linesUnder(country, naming, noted.includes(label.code));
    const notes = lines.length > 0 ? notesOf(lines, label, naming.type) : null;
    const disc = country.position?.isPlural ? { disc: { after: naming.breadthOf(lettering) } } : {};
    return [{ ...label, quiet, land: !marked, lettering, notes, ...disc }];
  });
}

/** The labels with as many of the ends' notes as find free places: no note moves a name off the picture or on a strong arc. */
function placedWithNotes(
  countries: readonly ShownCountry[],
  naming: Naming,
  { surroundings, dots }: { readonly surroundings: Surroundings; readonly dots: readonly Box[] },
): { readonly labels: readonly Label[]; readonly noted: readonly string[] } {
  const roomy = naming.frame.width >= MIDDLING;
  const [first, second] = roomy ? countries.filter(({ notes }) => notes).map(({ code }) => code) : [];
  const tried = [[first, second], [first], [second]].map((set) => set.filter((code) => code !== undefined));
  for (const noted of tried.filter(({ length }) => length > 0)) {
    const inputs = countries.map((c) => labelInputOf(c, naming, noted.includes(c.code)));
    const labels = placeLabels(inputs, {
      ...surroundings,
      blocked: [...(surroundings.blocked ?? []), ...dots],
    });
    if (noted.every((code) => labels.some((label) => label.code === code))) return { labels, noted };
  }
  const inputs = countries.map((c) => labelInputOf(c, naming));
  return { labels: placeLabels(inputs, surroundings), noted: [] };
}

const aroundDot = (at: Point, radius: number): Box => around(at, [2 * radius, 2 * radius]);

/** Ems from line to line of notes. */
const NOTE_LEADING = 1.25;

/** Px of a map from which each state's position stands in words under its name: on a smaller one they push names to other states. */
const LINED = 760;
/** Px of its height from which they do: on a lower one they lie over arcs and over one another. */
const LINED_HIGH = 340;

/** The lines under a name: of a position wherever there is room for any, else those that found a place. */
function linesUnder(
  { position, notes = [] }: ShownCountry,
  { frame }: Pick<Naming, 'frame'>,
  noted: boolean,
): readonly string[] {
  const isRoomy = frame.width >= LINED && frame.height >= LINED_HIGH;
  if (position) return isRoomy || frame.lecture ? position.lines : [];
  return noted ? notes : [];
}

/** Ems of a name's type that a half disc takes after it, with the air before it. */
export const DISC = { breadth: 0.78, air: 0.26 };

function notesOf(lines: readonly string[], { box, offset }: Label, type: TypeSizes): Notes {
  const aside = Math.abs(offset[0]) > (box[2] - box[0]) / 4;
  const align = aside ? (offset[0] > 0 ? 'start' : 'end') : 'middle';
  return { lines, size: type.quiet, leading: type.quiet * NOTE_LEADING, align };
}

/** How many names are there for orientation only: over their land, and beside a corridor's two ends all others. */
function optionalIn({ width, lecture = false }: Frame, { kind }: Subject): number {
  const [wide, middling] = [width >= WIDE || lecture, width >= MIDDLING];
  if (kind === 'corridor') return wide ? 4 : middling ? 3 : 1;
  return wide ? 9 : middling ? 6 : 3;
}

/** How many of a corridor's have a dot. */
const dottedIn = (frame: Frame): number => (frame.width >= MIDDLING ? 2 : 1);

/** The two ends, ports, the countries nearest to either end that have a dot, and names over land. */
function besideCorridor(
  countries: readonly ShownCountry[],
  { camera, frame, everyDot = false }: Naming,
): readonly ShownCountry[] {
  const project = projector(camera);
  const first = countries.filter(({ voice, port }) => voice === 'subject' || port);
  const ends = first.filter(({ voice }) => voice === 'subject').map(({ anchor }) => project(anchor));
  const off = ({ anchor }: ShownCountry): number => {
    const [x, y] = project(anchor);
    const inside = x > MARGIN && y > MARGIN && x < frame.width - MARGIN && y < frame.height - MARGIN;
    return inside ? Math.min(...ends.map((end) => distance([x, y], end))) : Infinity;
  };
  const others = countries.filter((c) => !first.includes(c) && off(c) < Infinity);
  const dotted = others.filter(({ marked }) => marked).sort((a, b) => off(a) - off(b));
  const land = others.filter(({ marked }) => !marked).sort((a, b) => off(a) - off(b));
  return [...first, ...(everyDot ? dotted : dotted.slice(0, dottedIn(frame))), ...land];
}

/** Px that a name takes, and lines under it. */
function sizeOf(
  { name, voice, marked, position }: ShownCountry,
  { type, breadthOf }: Naming,
  lines: readonly string[],
): Point {
  const breadths = lines.map((text) =>
    breadthOf({ text, size: type.quiet, weight: NOTE_WEIGHT, spacing: 0 }),
  );
  const disc = position?.isPlural ? (DISC.breadth + DISC.air) * type[voice] : 0;
  const breadth = Math.max(breadthOf(letteringOf(name, voice, !marked, type)) + disc, ...breadths);
  return [breadth + 2, type[voice] * LINE + lines.length * type.quiet * NOTE_LEADING];
}

const isInside = ([x, y]: Point, { width, height }: Frame): boolean =>
  x > 0 && y > 0 && x < width && y < height;

const isOptional = (
  { voice, port, marked }: ShownCountry,
  { subject: { kind } = REGION_SUBJECT, everyDot = false }: Naming,
): boolean => voice === 'quiet' && !port && (!marked || (kind === 'corridor' && !everyDot));

/** Px of a dot with the ring around it. */
const dotReach = ({ code, quiet }: ShownCountry, { ringed, scale }: Naming): number =>
  ringed?.has(code) ? ringRadius(quiet, scale) + 1 : dotRadius(quiet, scale);

/** @param noted whether its notes stand under its name; then it has a place only where all of it is free */
function labelInputOf(country: ShownCountry, naming: Naming, noted = false): LabelInput {
  const { code, name, anchor, others, marked, voice, port } = country;
  const { camera, frame, scale, numbers } = naming;
  const project = projector(camera);
  const at = project(anchor);
  const size = sizeOf(country, naming, linesUnder(country, naming, noted));
  const number = numbers?.get(code)?.text ?? null;
  const radius = number === null ? dotReach(country, naming) : numberRadius(number, scale) + 1;
  return {
    code,
    name,
    at,
    size,
    others: others.map(project),
    radius: marked ? radius : null,
    // A name hides no number: where there is no room for both the number stands.
    kept: marked && isInside(at, frame) && voice !== 'quiet' && !noted && number === null,
    strict: number !== null,
    clear: noted,
    optional: isOptional(country, naming),
    boxes: port && portNames(port.side, at, size, frame),
  };
}

const EVERY_PX = 7;
/** A name may cross a hairline, and a strong arc only where there is no other place. */
const STRONG = 3;
const QUIET = 0.3;

/** Points along an arc, heavier for wide arcs and on heads: a name had better not cover them. */
function pointsAlong({ curve, tail, shoulder, tip, arc }: Shape<ArcUnderNames>): readonly ArcPoint[] {
  const steps = Math.max(4, Math.min(140, Math.round(distance(curve.from, curve.to) / EVERY_PX)));
  const weight = (arc.emphasised || arc.selected ? STRONG : QUIET) * Math.min(3, 0.7 + arc.width / 5);
  const along = (t0: number, t1: number, i: number): Point => pointAt(curve, t0 + ((t1 - t0) * i) / steps);
  return Array.from({ length: steps + 1 }, (_, i): ArcPoint[] => [
    { at: along(tail, tip, i), weight },
    { at: along(shoulder, tip, i), weight: (3 * weight) / steps + 0.05 },
  ]).flat();
}
