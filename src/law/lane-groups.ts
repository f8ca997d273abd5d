import type { Day } from '../domain/day';
import type { Bond } from './bond';
import { byForce, forceOn } from './force';
import { intervalOn } from './standing';

/** The groups of lanes, in their order: what binds on the day first, what waits for a known day before what was not found. */
export const LANE_GROUPS = [
  'in-force',
  'applied',
  'arranged',
  'awaited',
  'not-found',
  'ended',
  'suspended',
  'undated',
  'later',
] as const;
export type LaneGroup = (typeof LANE_GROUPS)[number];

/** Returns the group of a bond on a day. A force parts in two where a lane differs: a known entry, or none found; ended, or suspended. */
export function laneGroupOn(bond: Bond, on: Day): LaneGroup {
  const force = forceOn(bond, on);
  const { state } = intervalOn(bond.intervals, on);
  if (force === 'waiting') return state === 'signed' ? 'awaited' : 'not-found';
  if (force === 'over') return state === 'suspended' ? 'suspended' : 'ended';
  return force;
}

/** Orders lanes on a day: by group, bilateral before regional, the oldest signature first. */
export const byLaneGroup =
  (on: Day) =>
  (a: Bond, b: Bond): number =>
    LANE_GROUPS.indexOf(laneGroupOn(a, on)) - LANE_GROUPS.indexOf(laneGroupOn(b, on)) || byForce(on)(a, b);

/** Parts lanes by group, in their order; groups without any are left out. */
export const laneGroups = (
  bonds: readonly Bond[],
  on: Day,
): { readonly group: LaneGroup; readonly bonds: readonly Bond[] }[] => {
  const inOrder = bonds.toSorted(byLaneGroup(on));
  return LANE_GROUPS.map((group) => ({
    group,
    bonds: inOrder.filter((bond) => laneGroupOn(bond, on) === group),
  })).filter(({ bonds: own }) => own.length > 0);
};
