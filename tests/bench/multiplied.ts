import type { Atlas } from '../../src/domain/atlas';
import { addDays, type Day, dayFromNumber, dayNumber, hi, lo, type PartialDay } from '../../src/domain/day';
import type { Instrument } from '../../src/domain/instrument';

/** Days between one copy and the next: long enough that no two copies share a turn. */
const STEP = 37;

/** Shifts a date by whole days and keeps its precision. */
function shifted(date: PartialDay, days: number): PartialDay {
  const middle = dayFromNumber(Math.floor((dayNumber(lo(date)) + dayNumber(hi(date))) / 2));
  return addDays(middle, days).slice(0, date.length) as PartialDay;
}

const DATED = new Set(['date', 'signed', 'ratified', 'entry', 'withdrawn', 'provisionalFrom', 'from']);
const NAMED = new Set(['id', 'supersededBy', 'supersedes', 'amends']);

/** A copy with shifted days and a fresh id; references point to the copy of the same generation. */
function copyOf(instrument: Instrument, generation: number): Instrument {
  const copy = JSON.stringify({ ...instrument, sources: [] }, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (DATED.has(key)) return shifted(value as PartialDay, -generation * STEP);
    return NAMED.has(key) ? `${value}~${String(generation)}` : value;
  });
  return JSON.parse(copy) as Instrument;
}

/** The instruments of `atlas` and `times - 1` copies of them, each generation 37 days before the last. */
export function multiplied(
  atlas: Pick<Atlas, 'instruments' | 'membership'>,
  times: number,
): readonly Instrument[] {
  const copies = Array.from({ length: times - 1 }, (_, i) => i + 1);
  const all = [atlas.instruments, ...copies.map((n) => atlas.instruments.map((i) => copyOf(i, n)))].flat();
  return [
    ...all.filter(({ kind }) => kind === 'bilateral'),
    ...all.filter(({ kind }) => kind !== 'bilateral'),
  ];
}

/** `count` days spread over 1991–2026 in an order that repeats: a linear congruential generator. */
export function someDays(count: number, seed = 1): Day[] {
  const [first, last] = [dayNumber('1991-01-01' as Day), dayNumber('2026-12-31' as Day)];
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return dayFromNumber(first + Math.floor((state / 2 ** 32) * (last - first)));
  });
}
