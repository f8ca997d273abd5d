import type { Tint } from './fills';

/** What a corridor's colour and marks can say of its law, strongest first. */
export const COVERAGE_STYLES = [
  'bilateral',
  'bilateral-operating',
  'regional',
  'regional-uncertain',
  'arrangement',
  'signed',
  'ended',
  'none',
] as const;

/** What an arc's colour, marks and dash can mean: a coverage class, a direction of people or of money in the Flows lens, a route's evidence, or which of two states gains. */
export const ARC_STYLES = [
  ...COVERAGE_STYLES,
  'flow-in',
  'flow-out',
  'money-in',
  'money-out',
  'quantified',
  'documented',
  'reported',
  'role-net',
  'role-balanced',
  'role-contested',
] as const;
export type ArcStyle = (typeof ARC_STYLES)[number];

/**
 * What tells the styles of arcs apart where colours do not. No mark of a style runs along a whole arc, and only what is
 * uncertain is frayed. What runs along is the texture of quoted counts, which any style can have: light chevrons that say
 * that the width means nothing (`chevronsOf` of `arc/shape.ts`).
 *
 *     frayed   ▌▐ ▐█ ███████████▶   cuts at the tail: the start of what operates was not found
 *     cored    ══════════════════▶   a light line inside, or a second head where it is too thin: more than two states
 *     barred   ┣█████████████████▶   a bar across the tail
 *     parted   ███████████████ ▶   the head stands off: signed, not arrived
 *     broken   ███████   ████████▶   a break in the middle
 *     half     ━━━━━━━━━━━━━━━━━━⇀   a head with one barb: nothing was found
 *     headless ███████████████████   no head: as many came as left, or nobody can tell
 */
export const MARKS = ['frayed', 'cored', 'barred', 'parted', 'broken', 'half', 'headless'] as const;
export type ArcMark = (typeof MARKS)[number];

const PLAIN: readonly ArcMark[] = [];

/** The second channel: every class keeps its marks where its colour cannot be told apart. */
export const MARKS_OF: Record<ArcStyle, readonly ArcMark[]> = {
  bilateral: PLAIN,
  'bilateral-operating': ['frayed'],
  regional: ['cored'],
  'regional-uncertain': ['cored', 'frayed'],
  arrangement: ['barred'],
  signed: ['parted'],
  ended: ['broken'],
  none: ['half'],
  'flow-in': PLAIN,
  'flow-out': PLAIN,
  'money-in': PLAIN,
  'money-out': PLAIN,
  quantified: PLAIN,
  documented: PLAIN,
  reported: PLAIN,
  'role-net': PLAIN,
  'role-balanced': ['headless'],
  'role-contested': ['headless'],
};

/** Styles whose arcs begin in another colour than they end in: which of the two ends loses people is said by colour too. */
export const TAIL_OF: Partial<Record<ArcStyle, 'sending'>> = { 'role-net': 'sending' };

/** `[on, off, on, off]` in px along the arc at a width of 8 px or less; null is solid. Wider arcs stretch it: {@link dashOf}. */
export type Dash = readonly [number, number, number, number] | null;

/** How well a route is evidenced: the less certain, the more broken its line. Beside routes only a contested balance is dotted. */
const DASH: Partial<Record<ArcStyle, NonNullable<Dash>>> = {
  documented: [19, 5, 19, 5],
  reported: [2, 4, 2, 4],
  'role-contested': [2, 3, 2, 3],
};

/** The pattern in px for an arc of that width: a wide arc needs longer dashes to read as the same pattern. */
export function dashOf(style: ArcStyle, width: number): Dash {
  const dash = DASH[style];
  if (!dash) return null;
  const stretch = Math.max(1, width / 8);
  const gap = Math.sqrt(stretch);
  return [dash[0] * stretch, dash[1] * gap, dash[2] * stretch, dash[3] * gap];
}

/** Every colour of the map in one theme, `#rrggbb`. */
export interface Palette {
  readonly theme: 'light' | 'dark';
  readonly sea: string;
  /** Land of the twelve states. */
  readonly land: string;
  /** Land of everyone else. */
  readonly neighbour: string;
  /** Land of the chosen country. */
  readonly chosen: string;
  /** Of land that says something: 3 to 1 beside every tint. */
  readonly outline: string;
  readonly border: string;
  readonly borderQuiet: string;
  readonly coast: string;
  /** Names of the twelve states, dots, transit rings. */
  readonly ink: string;
  /** Names of the others. */
  readonly inkQuiet: string;
  /** The day's handle, and nothing else. */
  readonly handle: string;
  /** Arcs that are not among the strong ones. */
  readonly quiet: string;
  /** A figure inside its arc. */
  readonly figure: string;
  /** Pulses on arcs wide enough to carry them inside. */
  readonly pulse: string;
  /** Rings of states with evidence of transit. */
  readonly transit: string;
  /** Where an arc begins that leads to the gaining end. */
  readonly sending: string;
  /** Land by position or by documented transit. */
  readonly tint: Record<Tint, string>;
  readonly arc: Record<ArcStyle, string>;
}

/** For the page: paper. */
export const LIGHT: Palette = {
  theme: 'light',
  sea: '#dce5e8',
  land: '#fdfcf8',
  neighbour: '#efece4',
  chosen: '#f6edd6',
  outline: '#55544d',
  border: '#b9b3a4',
  borderQuiet: '#dcd7ca',
  coast: '#b5c1c6',
  ink: '#1d1d1b',
  inkQuiet: '#605f58',
  handle: '#c2371e',
  quiet: '#837f75',
  figure: '#ffffff',
  pulse: '#fdfcf8',
  transit: '#863a7c',
  sending: '#a85a05',
  tint: {
    'strongly-sending': '#8f4d06',
    sending: '#d9a05c',
    balanced: '#d8d2c3',
    receiving: '#8fb0da',
    'strongly-receiving': '#274f86',
    contested: '#fdfcf8',
    'transit-1': '#f6eff4',
    'transit-2': '#eddfea',
    'transit-3': '#dfc3da',
    'transit-4': '#c79abf',
  },
  arc: {
    bilateral: '#0b6e69',
    'bilateral-operating': '#8a6300',
    regional: '#3566a8',
    'regional-uncertain': '#3566a8',
    arrangement: '#5a2fa8',
    signed: '#a3316f',
    ended: '#75688a',
    none: '#6f6f69',
    'flow-in': '#1f5fae',
    'flow-out': '#b04a12',
    'money-in': '#56701a',
    'money-out': '#7a3f8f',
    quantified: '#8a3a78',
    documented: '#8a3a78',
    reported: '#8a3a78',
    'role-net': '#3566a8',
    'role-balanced': '#7d796d',
    'role-contested': '#605f58',
  },
};

/** For the projector and for dark rooms. */
export const DARK: Palette = {
  theme: 'dark',
  sea: '#0e151d',
  land: '#27333f',
  neighbour: '#1a232d',
  chosen: '#374452',
  outline: '#c3c9cf',
  border: '#51606d',
  borderQuiet: '#2f3b47',
  coast: '#3a4a58',
  ink: '#f3f1ea',
  inkQuiet: '#93a0ac',
  handle: '#ff6a4d',
  quiet: '#82909d',
  figure: '#10181f',
  pulse: '#ecfffb',
  transit: '#d99bd2',
  sending: '#f2a83b',
  tint: {
    'strongly-sending': '#f2a83b',
    sending: '#9d6c2b',
    balanced: '#5a6672',
    receiving: '#3f6aa6',
    'strongly-receiving': '#9cc4fa',
    contested: '#161e27',
    'transit-1': '#2f2a36',
    'transit-2': '#402d42',
    'transit-3': '#573555',
    'transit-4': '#7a4474',
  },
  arc: {
    bilateral: '#35c2b4',
    'bilateral-operating': '#e3b341',
    regional: '#79aef5',
    'regional-uncertain': '#79aef5',
    arrangement: '#b48aff',
    signed: '#f08fbd',
    ended: '#b9a3cc',
    none: '#9aa1ab',
    'flow-in': '#6fb2ff',
    'flow-out': '#ff9f5a',
    'money-in': '#b7cf52',
    'money-out': '#d29be0',
    quantified: '#e596d6',
    documented: '#e596d6',
    reported: '#e596d6',
    'role-net': '#79aef5',
    'role-balanced': '#a9b3bd',
    'role-contested': '#c3c9cf',
  },
};

export const PALETTES: Record<Palette['theme'], Palette> = { light: LIGHT, dark: DARK };
