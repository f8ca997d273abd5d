/** What a corridor's colour and dash can say of its law, strongest first. */
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

/** What an arc's colour and dash can mean: a coverage class, a direction of people or of money in the Flows lens, or a route's evidence. */
export const ARC_STYLES = [
  ...COVERAGE_STYLES,
  'flow-in',
  'flow-out',
  'money-in',
  'money-out',
  'quantified',
  'documented',
  'reported',
] as const;
export type ArcStyle = (typeof ARC_STYLES)[number];

/** `[on, off, on, off]` in px along the arc at a width of 8 px or less; null is solid. Wider arcs stretch it: {@link dashOf}. */
export type Dash = readonly [number, number, number, number] | null;

/** The second channel: every class keeps its pattern where its colour cannot be told apart. */
export const DASH: Record<ArcStyle, Dash> = {
  bilateral: null,
  'bilateral-operating': [19, 5, 19, 5],
  regional: [22, 4, 4, 4],
  'regional-uncertain': [9, 5, 9, 5],
  arrangement: [12, 4, 3, 4],
  signed: [6, 4, 6, 4],
  ended: [4, 9, 4, 9],
  none: [2, 4, 2, 4],
  'flow-in': null,
  'flow-out': [19, 5, 19, 5],
  'money-in': null,
  'money-out': [19, 5, 19, 5],
  quantified: null,
  documented: [19, 5, 19, 5],
  reported: [2, 4, 2, 4],
};

/** The pattern in px for an arc of that width: a wide arc needs longer dashes to read as the same pattern. */
export function dashOf(style: ArcStyle, width: number): Dash {
  const dash = DASH[style];
  const stretch = Math.max(1, width / 8);
  const gap = Math.sqrt(stretch);
  return dash && [dash[0] * stretch, dash[1] * gap, dash[2] * stretch, dash[3] * gap];
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
  readonly border: string;
  readonly borderQuiet: string;
  readonly coast: string;
  /** Names of the twelve states, dots, transit rings. */
  readonly ink: string;
  /** Names of the others. */
  readonly inkQuiet: string;
  /** The day's handle and the outline of the chosen arc. */
  readonly handle: string;
  /** Pulses on arcs wide enough to carry them inside. */
  readonly pulse: string;
  readonly arc: Record<ArcStyle, string>;
}

/** For the page: paper. */
export const LIGHT: Palette = {
  theme: 'light',
  sea: '#dfe6e8',
  land: '#fdfcf8',
  neighbour: '#f1efe8',
  chosen: '#f6edd6',
  border: '#bdb7a8',
  borderQuiet: '#d6d1c4',
  coast: '#b9c4c8',
  ink: '#1d1d1b',
  inkQuiet: '#605f58',
  handle: '#c2371e',
  pulse: '#fdfcf8',
  arc: {
    bilateral: '#0b6e69',
    'bilateral-operating': '#0b6e69',
    regional: '#3566a8',
    'regional-uncertain': '#3566a8',
    arrangement: '#5a2fa8',
    signed: '#a85a05',
    ended: '#75688a',
    none: '#6f6f69',
    'flow-in': '#1f5fae',
    'flow-out': '#b04a12',
    'money-in': '#56701a',
    'money-out': '#56701a',
    quantified: '#8a3a78',
    documented: '#8a3a78',
    reported: '#8a3a78',
  },
};

/** For the projector and for dark rooms. */
export const DARK: Palette = {
  theme: 'dark',
  sea: '#0e151d',
  land: '#27333f',
  neighbour: '#1a232d',
  chosen: '#384553',
  border: '#52606e',
  borderQuiet: '#2f3b47',
  coast: '#2b3844',
  ink: '#f3f1ea',
  inkQuiet: '#93a0ac',
  handle: '#ff6a4d',
  pulse: '#ecfffb',
  arc: {
    bilateral: '#35c2b4',
    'bilateral-operating': '#35c2b4',
    regional: '#79aef5',
    'regional-uncertain': '#79aef5',
    arrangement: '#a976ff',
    signed: '#f2a83b',
    ended: '#b9a3cc',
    none: '#9aa1ab',
    'flow-in': '#6fb2ff',
    'flow-out': '#ff9f5a',
    'money-in': '#b7cf52',
    'money-out': '#b7cf52',
    quantified: '#e596d6',
    documented: '#e596d6',
    reported: '#e596d6',
  },
};

export const PALETTES: Record<Palette['theme'], Palette> = { light: LIGHT, dark: DARK };
