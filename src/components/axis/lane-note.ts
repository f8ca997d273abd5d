import { type Day, type PartialDay } from '../../domain/day';
import { fill } from '../../i18n/fill';
import { formatPartial, formatSince } from '../../i18n/format';
import type { Bond } from '../../law/bond';
import { dateBehind, type Fact } from '../../law/facts';
import { type Interval, intervalOn } from '../../law/standing';
import type { Seen } from '../../lens/seen';

/** A bond's state on a day beside its lane: “since 26 Jun 2003”, “signed 7 Sep 2012”; empty where no date says it. */
export function laneNote(
  { intervals, signed }: Bond,
  facts: readonly Fact[],
  { t, lang, view: { day: on } }: Pick<Seen, 't' | 'lang' | 'view'>,
): string {
  const short = (date: Day): string => formatPartial(dateBehind(date, facts), lang, 'short');
  const since = (date: Day): string => formatSince(dateBehind(date, facts), lang, 'short');
  const now = intervalOn(intervals, on);
  // A lane that begins after the day tells how it begins.
  const told =
    now.state === 'before' ? (intervals.find(({ from }) => from !== null && from > on) ?? now) : now;
  const entered = heldSince(intervals, told);
  if (entered) return since(entered);
  if (told.from && told.state === 'ended') return fill(t.axis.endedOn, short(told.from));
  if (told.from && told.state === 'suspended') return fill(t.axis.suspendedOn, short(told.from));
  if (signed === null) return '';
  const entry = told.state === 'signed' ? intervals.find(({ state }) => state === 'in-force') : undefined;
  if (!entry?.from) return fill(t.axis.signedOn, short(signed));
  // Known to its month or year only: it was in force by the last day of it.
  return isWhole(dateBehind(entry.from, facts))
    ? fill(t.axis.signedFor, short(signed), formatPartial(entry.from, lang, 'short'))
    : fill(t.axis.signedBy, short(signed), formatPartial(entry.from, lang, 'short'));
}

const isWhole = (date: PartialDay): boolean => date.length === 10;

/** Since when an agreement has been applied that is, in whole or provisionally, or whose end alone is uncertain. */
function heldSince(intervals: readonly Interval[], now: Interval): Day | null {
  if (now.state === 'in-force' || now.state === 'provisional') return now.from;
  if (now.doubt !== 'end' && now.doubt !== 'suspension') return null;
  return intervals.find(({ state }) => state === 'in-force')?.from ?? null;
}
