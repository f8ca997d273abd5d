/** Every count of one relation on a day, beside each other and never averaged (framework: position in a dyad, exposure). */
import type { Context, ContextIndicator } from '../../domain/context';
import { type Corridor, reverse } from '../../domain/corridor';
import { type CountryCode, REGION } from '../../domain/country';
import { type Day, yearOf } from '../../domain/day';
import type { FlowTable, Period } from '../flows';
import { mirrorGap, type Role, type RoleLabel, roleOf, turnedLabel } from './balance';
import type { Conventions } from './conventions';
import type { Counts } from './counts';
import type { JudgedDyad, Roles } from './roles';
import type { RoleSource } from './source-names';

/** One count of a relation, as the corridor's origin sees it. */
export interface RelationCount {
  readonly source: RoleSource;
  /** Whose register it is; null for an estimate and for a stock. */
  readonly reporter: CountryCode | null;
  /** Of the day, or of the last period before it that has a figure; null where there is none. */
  readonly dyad: JudgedDyad | null;
  /** Whether the period has ended before the day: its figures are the last by then. */
  readonly isEarlier: boolean;
}

/** Two reports of one flow in the same period. */
export interface Mirror {
  readonly period: Period;
  /** Departures that the flow's own origin registers. */
  readonly byOrigin: number;
  /** Arrivals that its destination registers. */
  readonly byDestination: number;
  /** 0 to 2. */
  readonly gap: number;
  /** Whether the gap is larger than the convention lets pass. */
  readonly isFlagged: boolean;
}

export interface Relation {
  readonly corridor: Corridor;
  /** The estimate, the register of the destination and of the origin, settled population; in this order, all four. */
  readonly counts: readonly RelationCount[];
  /**
   * Of the flow along the corridor, and of the one against it, each in the last period begun by the day for which both
   * ends report it: that may be before the last that either has. Null where there is no such period.
   */
  readonly mirrors: { readonly forward: Mirror | null; readonly backward: Mirror | null };
}

/** The pair of reports that is told first: a flagged one before others, then that of the most people; null where there is none. */
export function foremostMirror({ forward, backward }: Relation['mirrors']): Mirror | null {
  const size = ({ byOrigin, byDestination }: Mirror): number => byOrigin + byDestination;
  const found = [forward, backward].filter((mirror) => mirror !== null);
  const [first] = found.toSorted((a, b) => Number(b.isFlagged) - Number(a.isFlagged) || size(b) - size(a));
  return first ?? null;
}

/** The same dyad as the other state sees it: a_ij = −a_ji. */
export function turned(dyad: JudgedDyad): JudgedDyad {
  const { viewer, other, forward, backward, balance, label, methods } = dyad;
  return {
    ...dyad,
    ...{ viewer: other, other: viewer, forward: backward, backward: forward },
    // A balance of 0 has no sign, and −0 would print one.
    balance: balance === null ? null : 0 - balance,
    label: turnedLabel(label),
    methods: methods && {
      ...methods,
      labels: methods.labels.map((one) => one && turnedLabel(one)),
    },
  };
}

/** The last period that has begun by the day and in which the count has a figure either way; null where none has. */
function periodWithFigures(counts: Counts, viewer: CountryCode, other: CountryCode, on: Day): Period | null {
  const has = (period: Period): boolean => {
    const { forward, backward } = counts.pairOf(viewer, other, period);
    return forward !== null || backward !== null;
  };
  return counts.periods.findLast((period) => period.start <= on && has(period)) ?? null;
}

/** Returns every count of the relation between the corridor's ends as of a day. */
export function relationOn(roles: Roles, corridor: Corridor, on: Day): Relation {
  const { origin, destination } = corridor;
  const { register } = roles.tables;
  const read = (counts: Counts, reporter: CountryCode | null): RelationCount => {
    const [viewer, other] = reporter === destination ? [destination, origin] : [origin, destination];
    const period = periodWithFigures(counts, viewer, other, on);
    const dyad = period && roles.dyad(counts, viewer, other, period);
    return {
      ...{ source: counts.source, reporter },
      dyad: dyad && (viewer === origin ? dyad : turned(dyad)),
      isEarlier: period !== null && period.end < on,
    };
  };
  return {
    corridor,
    counts: [
      read(roles.countsOf('estimated'), null),
      read(register, destination),
      read(register, origin),
      read(roles.countsOf('residents'), null),
    ],
    mirrors: {
      forward: mirrorOn(roles, corridor, on),
      backward: mirrorOn(roles, reverse(corridor), on),
    },
  };
}

/** The departures that the origin registers and the arrivals that the destination does, in the last period that has both. */
function mirrorOn({ tables, conventions }: Roles, flow: Corridor, on: Day): Mirror | null {
  const { origin, destination } = flow;
  const reportsIn = (period: Period) => ({
    byOrigin: tables.register.pairOf(origin, destination, period).forward,
    byDestination: tables.register.pairOf(destination, origin, period).backward,
  });
  const period = tables.register.periods.findLast((one) => {
    const { byOrigin, byDestination } = reportsIn(one);
    return one.start <= on && byOrigin !== null && byDestination !== null;
  });
  if (!period) return null;
  const { byOrigin, byDestination } = reportsIn(period);
  const gap = mirrorGap(byOrigin, byDestination);
  if (gap === null || byOrigin === null || byDestination === null) return null;
  return { period, byOrigin, byDestination, gap, isFlagged: gap > conventions.mirror };
}

/** A count that has a label and is not contested among its methods. */
export interface ReadCount extends RelationCount {
  readonly dyad: JudgedDyad & { readonly label: RoleLabel };
}

const isRead = (count: RelationCount): count is ReadCount =>
  count.dyad !== null && count.dyad.label !== 'insufficient' && !count.dyad.contested;

/** What the counts say of the corridor's origin, as a heading tells it. */
export interface RelationReading {
  /** The counts that have a label which most methods share. */
  readonly read: readonly ReadCount[];
  /** The role of the origin that all of them share; null where they differ, or none is read. */
  readonly shared: Role | null;
  /** Counts with a label whose sign too many methods oppose. */
  readonly contested: readonly JudgedDyad[];
  /**
   * Whether these counts are the last ones and not of the day's year. Where registers are told they decide: editions of
   * estimates and stocks are years old on any day, and each says its period.
   */
  readonly isEarlier: boolean;
}

/** Returns what the counts say together; they are compared and never joined. */
export function readingOf({ counts }: Relation): RelationReading {
  const read = counts.filter(isRead);
  const roles = new Set(read.map(({ dyad }) => roleOf(dyad.label)));
  const [only = null] = roles;
  const told = counts.filter((count) => isRead(count) || count.dyad?.contested);
  const registers = told.filter(({ reporter }) => reporter !== null);
  return {
    read,
    shared: roles.size === 1 ? only : null,
    contested: counts.flatMap(({ dyad }) => (dyad?.contested ? [dyad] : [])),
    isEarlier: (registers.length > 0 ? registers : told).some((count) => count.isEarlier),
  };
}

/** One flow of a relation as a share of all that leave its origin and of all that reach its destination, 0 to 1. */
export interface FlowShares extends Corridor {
  readonly persons: number;
  /** Null where the origin's departures to all the world are not in these tables. */
  readonly ofOutflow: number | null;
  readonly ofInflow: number | null;
}

/** The estimated flows along and against a corridor as shares of each end's, in the last period that the estimates have. */
export interface RelationShares {
  readonly period: Period;
  readonly flows: readonly FlowShares[];
}

const isOfRegion = (country: CountryCode): boolean => REGION.includes(country);

/** Returns the shares by the default estimate; null where it has no figure of the relation by the day. */
export function sharesOn(roles: Roles, corridor: Corridor, on: Day): RelationShares | null {
  const counts = roles.countsOf('estimated');
  const period = periodWithFigures(counts, corridor.origin, corridor.destination, on);
  if (!period) return null;
  const along = (way: Corridor): FlowShares | null => {
    const { origin, destination } = way;
    const persons = counts.pairOf(origin, destination, period).forward;
    if (persons === null) return null;
    // Of a state outside the region only the corridors that touch it are here: they are not all its departures.
    const exposure = roles.exposures(origin, period).find(({ other }) => other === destination);
    const inflow = roles.tables.arrivals(destination, period);
    return {
      ...{ origin, destination, persons },
      ofOutflow: isOfRegion(origin) ? (exposure?.ofOutflow ?? (persons === 0 ? 0 : null)) : null,
      ofInflow: inflow ? persons / inflow : null,
    };
  };
  const flows = [along(corridor), along(reverse(corridor))].filter((flow) => flow !== null);
  return flows.length > 0 ? { period, flows } : null;
}

/** A share of a year, 0 to 1. */
export interface YearShare {
  readonly year: number;
  readonly share: number;
}

/** Returns remittances of a state, all partners together, as a share of its GDP in the last year that has both; null where none is fresh. */
export function remittancesOfGdp(
  context: Context,
  country: CountryCode,
  indicator: Extract<ContextIndicator, 'remin' | 'remout'>,
  { year, conventions }: { readonly year: number; readonly conventions: Conventions },
): YearShare | null {
  for (let at = year; at >= year - conventions.freshYears; at--) {
    const [money, gdp] = [context.valueOf(country, indicator, at), context.valueOf(country, 'gdp', at)];
    if (money !== null && gdp) return { year: at, share: money / gdp };
  }
  return null;
}

/** A share of the money that a state receives from abroad by a model, 0 to 1. */
export interface MoneyShare {
  readonly period: Period;
  /** Null where the model's last year is too long before the day by the convention. */
  readonly share: number | null;
}

/**
 * Returns the share of `payer` in all remittances of `receiver` by the model, in its last year that has begun by the day;
 * null where the model has none, or where the receiver lies outside the region, whose other payers are not here.
 * @param money the table of remittances: its corridors run as people do, money comes back along them
 */
export function moneyShareOn(
  money: FlowTable,
  receiver: CountryCode,
  payer: CountryCode,
  { on, conventions }: { readonly on: Day; readonly conventions: Conventions },
): MoneyShare | null {
  if (!isOfRegion(receiver)) return null;
  const period = money.periods.findLast(({ start }) => start <= on);
  if (!period) return null;
  if (yearOf(period.end) < yearOf(on) - conventions.freshYears) return { period, share: null };
  const sent = money.reportsIn(period).filter(({ origin }) => origin === receiver);
  const all = sent.reduce((sum, { persons }) => sum + persons, 0);
  const own = sent.find(({ destination }) => destination === payer);
  return all === 0 ? null : { period, share: (own?.persons ?? 0) / all };
}
