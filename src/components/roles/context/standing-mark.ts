import type { Standing, State } from '../../../law/standing';

/** The signs of a bilateral's standing, in the order of the key. */
export const STANDING_MARKS = [
  'in-force',
  'operating',
  'uncertain',
  'signed',
  'waiting',
  'arrangement',
  'ended',
  'undated',
] as const;
export type StandingMark = (typeof STANDING_MARKS)[number];

const MARK: Readonly<Record<State, StandingMark>> = {
  'in-force': 'in-force',
  provisional: 'operating',
  operating: 'operating',
  uncertain: 'uncertain',
  arrangement: 'arrangement',
  signed: 'waiting',
  'not-established': 'signed',
  suspended: 'ended',
  ended: 'ended',
  undated: 'undated',
  before: 'undated',
};

/** The sign of a standing; where only its signature is uncertain it counts as signed. */
export const markOf = ({ state, doubt }: Standing): StandingMark =>
  doubt === 'signature' ? 'signed' : MARK[state];
