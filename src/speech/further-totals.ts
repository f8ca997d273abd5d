import { isQuoted } from '../domain/measure';
import { type CountryCode, isPlace } from '../domain/country';
import {
  firstWay,
  type Flow,
  type FlowTable,
  ownTotal,
  partsOf,
  type Period,
  type Way,
} from '../people/flows';
import type { PeopleFact, TotalFact } from './facts';

/** The partner with the largest of a total's parts, which come largest first; areas that are no country are no partner. */
export function largestPart(parts: readonly Flow[], way: Way): TotalFact['largest'] {
  const partner = way === 'in' ? 'origin' : 'destination';
  const most = parts.find((f) => isPlace(f[partner]));
  if (!most) return null;
  const { persons, beside } = most;
  return {
    country: most[partner],
    persons,
    ...(beside?.range && { range: beside.range }),
    ...(parts.some((f) => f.persons > persons) && { ofKnown: true }),
  };
}

/** What a country received and what left it, each the sum of one table's corridors; the first way first. */
export function furtherTotals(country: CountryCode, table: FlowTable, period: Period): PeopleFact {
  const way = firstWay(table.measure, 'destination');
  const first = totalOf(country, way, table, period);
  const other = totalOf(country, way === 'in' ? 'out' : 'in', table, period);
  if (first) return { ...first, other };
  return other ?? { kind: 'no-total', country, ...period };
}

function totalOf(country: CountryCode, way: Way, table: FlowTable, period: Period): TotalFact | null {
  const { measure } = table;
  if (isQuoted(measure)) return null;
  const flows = table.reported(period, 'destination');
  const persons = ownTotal(flows, country, way, measure);
  if (persons === null) return null;
  const parts = partsOf(flows, country, way, measure);
  const applications = parts.some((f) => f.standIn);
  const range = table.totalRange(country, way, period);
  return {
    kind: 'total',
    measure,
    direction: way,
    country,
    ...period,
    persons,
    ...(range && { range }),
    largest: persons === 0 ? null : largestPart(parts, way),
    ...(applications ? { applications } : asylumOf(flows, country, way)),
  };
}

/** The asylum-seekers or applications on all of a country's corridors, those without another figure too. */
function asylumOf(flows: readonly Flow[], country: CountryCode, way: Way): { readonly asylum?: number } {
  const own = flows.filter((f) => f[way === 'in' ? 'destination' : 'origin'] === country);
  const known = own.flatMap((f) => (f.standIn ? f.persons : (f.beside?.asylum ?? [])));
  return known.length > 0 ? { asylum: known.reduce((sum, n) => sum + n, 0) } : {};
}
