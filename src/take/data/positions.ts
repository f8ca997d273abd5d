import type { Corridor } from '../../domain/corridor';
import { reverse } from '../../domain/corridor';
import { type CountryCode, REGION } from '../../domain/country';
import { MEASURE } from '../../domain/measure';
import type { Period } from '../../people/flows';
import type { Counts } from '../../people/roles/counts';
import type { Roles } from '../../people/roles/roles';
import type { Session } from '../../state/session.svelte';
import { endsOf } from './names';
import { type Cells, type DataTable, tableOf } from './table';

/** Rounds to six decimals, as the published tables do. */
const six = (n: number | null): number | null => (n === null ? null : Number(n.toFixed(6)));

const headOf = ({ source, method }: Counts, { start, end }: Period): Cells => ({
  ...{ source, method, period_start: start, period_end: end },
});

/** The publication that a row's source is. */
const publicationOf = ({ source }: Counts): Cells => ({ publication: MEASURE[source].source });

/** A state's position in the columns of `roles.csv`; none where the source has no figure of it. */
function positionRows(
  session: Session,
  roles: Roles,
  counts: Counts,
  asked: readonly [CountryCode, Period],
): Cells[] {
  const [country, period] = asked;
  const position = roles.position(counts, country, period);
  if (!position) return [];
  const { portfolio, methods } = position;
  return [
    {
      ...headOf(counts, period),
      country,
      country_name: session.name(country).name,
      in: six(position.inward),
      out: six(position.outward),
      net: six(position.net),
      net_rate: six(position.netRate),
      effectiveness: six(position.effectiveness),
      label: position.label,
      contested: position.contested,
      rho_send: six(portfolio.shares.sending),
      rho_recv: six(portfolio.shares.receiving),
      rho_bal: six(portfolio.shares.balanced),
      plural: portfolio.second !== null,
      methods_agreeing: methods?.agreement.agreeing ?? null,
      methods_counted: methods?.agreement.counted ?? null,
      ...publicationOf(counts),
    },
  ];
}

/** A pair as the first of it sees it, in the columns of `dyads.csv`; none where neither way has a figure. */
function dyadRows(
  session: Session,
  roles: Roles,
  counts: Counts,
  asked: readonly [Corridor, Period],
): Cells[] {
  const [{ origin, destination }, period] = asked;
  const dyad = roles.dyad(counts, origin, destination, period);
  if (dyad.forward === null && dyad.backward === null) return [];
  return [
    {
      ...headOf(counts, period),
      ...endsOf(session, { origin, destination }),
      forward: six(dyad.forward),
      backward: six(dyad.backward),
      balance: six(dyad.balance),
      label: dyad.label,
      contested: dyad.contested,
      ...publicationOf(counts),
    },
  ];
}

/** Every source by every method of it. */
const allCounts = ({ tables }: Roles): readonly Counts[] => [
  ...Object.values(tables.estimates),
  tables.register,
  tables.means,
  tables.settled,
];

/** Positions of the twelve states by the view's source in the period that the day shows; of a chosen country its pairs too. */
export function positionsOfMap(session: Session): DataTable[] {
  if (session.positions.state !== 'here') return [];
  const { roles, counts, period } = session.positions.contents;
  const { country } = session.view;
  if (!period) return [];
  const states = country && !REGION.includes(country) ? [...REGION, country] : REGION;
  return [
    tableOf(
      'positions',
      states.flatMap((state) => positionRows(session, roles, counts, [state, period])),
    ),
    tableOf('dyads', country ? dyadsWith(session, roles, counts, [country, period]) : []),
  ];
}

const dyadsWith = (
  session: Session,
  roles: Roles,
  counts: Counts,
  [country, period]: readonly [CountryCode, Period],
): Cells[] =>
  roles
    .dyads(counts, country, period)
    .flatMap(({ other }) =>
      dyadRows(session, roles, counts, [{ origin: country, destination: other }, period]),
    );

/** A country's positions in every period by every source and method, and its pairs in the period of the day. */
export function positionsOfCountry(session: Session, country: CountryCode): DataTable[] {
  if (session.positions.state !== 'here') return [];
  const { roles, counts, period } = session.positions.contents;
  const through = allCounts(roles).flatMap((one) =>
    one.periods.flatMap((each) => positionRows(session, roles, one, [country, each])),
  );
  return [
    tableOf('positions', through),
    tableOf('dyads', period ? dyadsWith(session, roles, counts, [country, period]) : []),
  ];
}

/** A pair as either end sees it, in every period by every source and method. */
export function dyadsOfPair(session: Session, corridor: Corridor): DataTable {
  const roles = session.positions.state === 'here' ? session.positions.contents.roles : null;
  const rows = (roles ? allCounts(roles) : []).flatMap((counts) =>
    counts.periods.flatMap((period) =>
      [corridor, reverse(corridor)].flatMap((way) =>
        roles ? dyadRows(session, roles, counts, [way, period]) : [],
      ),
    ),
  );
  return tableOf('dyads', rows);
}
