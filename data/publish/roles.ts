import type { Context } from '../../src/domain/context';
import { type CountryCode, REGION } from '../../src/domain/country';
import type { Methods } from '../../src/domain/figures';
import { METHODS } from '../../src/domain/method';
import type { Observation } from '../../src/domain/observation';
import type { Route } from '../../src/domain/route';
import { ROLE_LABELS } from '../../src/people/roles/balance';
import { CONVENTIONS } from '../../src/people/roles/conventions';
import type { CountMethod, Counts } from '../../src/people/roles/counts';
import { type DyadPosition, dyadsOf } from '../../src/people/roles/position';
import { type JudgedPosition, Roles } from '../../src/people/roles/roles';
import { ROLE_SOURCES } from '../../src/people/roles/source-names';
import { isCounted, placesOf, type TransitLabel, transitOfState } from '../../src/people/roles/transit';
import { readTables } from '../../src/speech/roles';
import { country, day, type Field, truth, word } from './fields';
import { licenceOf, OURS } from './licences';
import type { Table } from './resource';

/** What positions are computed from. */
interface Figures {
  readonly registered: readonly Observation[];
  readonly residents: readonly Observation[];
  readonly methods: Methods;
  readonly context: Context;
}

type Cells = Readonly<Record<string, string | number>>;

/** Every source by every method of it, in the order of the tables. */
const allCounts = ({ tables }: Roles): readonly Counts[] => [
  ...METHODS.map((method) => tables.estimates[method]),
  tables.register,
  tables.means,
  tables.settled,
];

/** Rounds to six decimals: labels are found from unrounded values, and this many find them again. */
const six = (n: number | null): number | '' => (n === null ? '' : Number(n.toFixed(6)));

const headOf = ({ source, method }: Counts, { start, end }: DyadPosition['period']): Cells => ({
  source,
  method,
  period_start: start,
  period_end: end,
});

const METHOD_WORDS = [...METHODS, 'reported', 'three-year-mean', 'stock'] satisfies CountMethod[];

const HEAD: readonly Field[] = [
  word('source', 'Whose figures; rows of two sources are never joined or averaged', ROLE_SOURCES),
  word(
    'method',
    'Of estimates the estimator; of a register its year or its mean of three years; of residents the stock',
    METHOD_WORDS,
  ),
  { ...day('period_start', 'The first day of the period'), constraints: { required: true } },
  {
    ...day('period_end', 'The last day, included; the same day for a stock'),
    constraints: { required: true },
  },
];

const number = (name: string, description: string, minimum?: number): Field => ({
  name,
  type: 'number',
  description,
  constraints: minimum === undefined ? {} : { minimum },
});
const required = (field: Field): Field => ({
  ...field,
  constraints: { ...field.constraints, required: true },
});
/** A whole number of something, 0 or more; empty where the description says so. */
const some = (name: string, description: string): Field => ({
  ...number(name, description, 0),
  type: 'integer',
});

const ROLE_FIELDS: readonly Field[] = [
  ...HEAD,
  country('country', 'Whose position; of registered moves by its own register'),
  required(number('in', 'Arrivals from all others in the table, or people from elsewhere who live here', 0)),
  required(number('out', 'Departures to all others in the table, or people from here who live elsewhere', 0)),
  required(number('net', 'in less out')),
  number('net_rate', 'net per 1,000 people in the middle of the period and per year; empty for a stock'),
  required(number('effectiveness', 'net / (in + out), from -1 to 1')),
  word('label', 'By effectiveness', ROLE_LABELS),
  required(number('rho_send', 'The part of the turnover that is in dyads labelled sending', 0)),
  required(number('rho_recv', 'The part in dyads labelled receiving', 0)),
  required(number('rho_bal', 'The part in balanced dyads; the three make 1', 0)),
  truth('plural', 'Whether the second largest of the three is at least 0.25'),
  some(
    'methods_agreeing',
    'How many of the six estimators give effectiveness the sign of this row; empty: not an estimate',
  ),
  some('methods_counted', 'How many of the six give any; below two thirds agreeing the label is contested'),
];

const roleRow = (counts: Counts, position: JudgedPosition): Cells => ({
  ...headOf(counts, position.period),
  country: position.country,
  in: six(position.inward),
  out: six(position.outward),
  net: six(position.net),
  net_rate: six(position.netRate),
  effectiveness: six(position.effectiveness),
  label: position.label,
  rho_send: six(position.portfolio.shares.sending),
  rho_recv: six(position.portfolio.shares.receiving),
  rho_bal: six(position.portfolio.shares.balanced),
  plural: String(position.portfolio.second !== null),
  methods_agreeing: position.methods?.agreement.agreeing ?? '',
  methods_counted: position.methods?.agreement.counted ?? '',
});

const DYAD_FIELDS: readonly Field[] = [
  ...HEAD,
  country('origin', 'The state whose view it is; of registered moves by its own register'),
  country('destination', 'The other'),
  number('forward', 'From the origin to the destination; empty: the source has no figure, which is not 0', 0),
  number('backward', 'From the destination to the origin; empty as above', 0),
  number('balance', '(backward - forward) / (backward + forward), from -1 to 1; empty where neither moved'),
  word('label', 'Of the origin towards the destination', [...ROLE_LABELS, 'insufficient']),
];

const dyadRow = (counts: Counts, dyad: DyadPosition): Cells => ({
  ...headOf(counts, dyad.period),
  origin: dyad.viewer,
  destination: dyad.other,
  forward: six(dyad.forward),
  backward: six(dyad.backward),
  balance: six(dyad.balance),
  label: dyad.label,
});

const SOURCES = ['abel-cohen-2022', 'cisstat-migration', 'undesa-ims-2024'];

/** Sorted as the reader of a table looks for a row: the state, then its periods. */
const inOrder = (states: readonly CountryCode[]): CountryCode[] =>
  states.toSorted((a, b) => (a < b ? -1 : 1));

/** Returns positions of the twelve states, overall and towards each other country, by every source and method. */
export function roleTables(figures: Figures): Table[] {
  const roles = new Roles(readTables(figures));
  const seen = allCounts(roles).flatMap((counts) =>
    inOrder(REGION).flatMap((state) => counts.periods.map((period) => ({ counts, state, period }))),
  );
  const byCode = (a: DyadPosition, b: DyadPosition): number => (a.other < b.other ? -1 : 1);
  return [
    {
      kind: 'table',
      name: 'roles',
      path: 'roles.csv',
      title: 'Positions of the twelve states: sending, balanced or receiving, and plural',
      description:
        'One row: a state in one period by one source and one method. Registers name partners within the CIS alone. A label holds for its period and source alone and says nothing of motives or power. README.md gives the formulas; they recompute every row from the tables of observations.',
      licences: [...SOURCES, 'un-wpp-2024'].map(licenceOf),
      sources: [...SOURCES, 'un-wpp-2024'],
      fields: ROLE_FIELDS,
      rows: seen.flatMap(({ counts, state, period }) => {
        const position = roles.position(counts, state, period);
        return position ? [roleRow(counts, position)] : [];
      }),
      key: { primary: ['source', 'method', 'period_start', 'country'] },
    },
    {
      kind: 'table',
      name: 'dyads',
      path: 'dyads.csv',
      title: 'Balances of pairs: one of the twelve states towards another country',
      description:
        'One row: the moves between two countries both ways as the origin’s view, in one period by one source and one method. Two of the twelve states have a row each; of registered moves these are two registers, which differ. README.md gives the formulas.',
      licences: SOURCES.map(licenceOf),
      sources: SOURCES,
      fields: DYAD_FIELDS,
      rows: seen.flatMap(({ counts, state, period }) =>
        dyadsOf(counts, state, period, roles.conventions)
          .filter(({ forward, backward }) => forward !== null || backward !== null)
          .toSorted(byCode)
          .map((dyad) => dyadRow(counts, dyad)),
      ),
      key: { primary: ['source', 'method', 'period_start', 'origin', 'destination'] },
    },
  ];
}

const TRANSIT_LABELS = ['documented', 'reported', 'none'] satisfies TransitLabel[];

const TRANSIT_FIELDS: readonly Field[] = [
  country('country', 'A state on a documented route, or one of the twelve'),
  ...(['origin', 'transit', 'destination'] as const).map((place) =>
    required(some(`${place}_routes`, `Routes on which it is ${place}, of all years`)),
  ),
  number('tau', 'The part of transit in the weights of evidence; empty below three routes', 0),
  word('label', 'Evidence of transit; `none`: none in this collection, never "no transit"', TRANSIT_LABELS),
];

/** Returns the evidence of transit, state by state; tables of flows have no itineraries and show none. */
export function transitTable(routes: readonly Route[]): Table {
  const touched = routes.filter(isCounted).flatMap((route) => placesOf(route).map((place) => place.country));
  return {
    kind: 'table',
    name: 'transit',
    path: 'transit.csv',
    title: 'Transit in documented routes',
    description:
      'How often a state is origin, transit or destination in routes that publications describe. It grades evidence and says nothing of how many people pass. Routes outside the region, kept for comparison, are left out.',
    licences: [OURS],
    sources: ['kosh-coding'],
    fields: TRANSIT_FIELDS,
    rows: inOrder([...new Set([...REGION, ...touched])]).map((state) => {
      const { routes: placed, tau, label } = transitOfState(state, routes, CONVENTIONS);
      return {
        country: state,
        origin_routes: placed.origin.length,
        transit_routes: placed.transit.length,
        destination_routes: placed.destination.length,
        tau: six(tau),
        label,
      };
    }),
    key: { primary: ['country'] },
  };
}
