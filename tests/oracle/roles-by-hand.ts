import { csvParse } from 'd3-dsv';

/**
 * Recomputes `roles.csv`, `dyads.csv` and `transit.csv` from the other published tables alone, by the formulas that
 * docs/data.md prints. It shares no code with `src` or the build, so that the published tables can be held against it.
 */

type Cells = Readonly<Record<string, string>>;
type Read = (path: string) => string;

/** One figure: so many from one country to another, in the view of one state or of any. */
interface Flow {
  readonly from: string;
  readonly to: string;
  readonly start: string;
  readonly end: string;
  /** The state whose register it is; empty: of a table that is the same for both ends. */
  readonly register: string;
  readonly n: number;
}
interface Series {
  readonly source: string;
  readonly method: string;
  readonly least: number;
  readonly years: number;
  readonly flows: readonly Flow[];
}

const STATES = ['ARM', 'AZE', 'BLR', 'GEO', 'KAZ', 'KGZ', 'MDA', 'RUS', 'TJK', 'TKM', 'UKR', 'UZB'];
const METHODS = ['sd_drop_neg', 'sd_rev_neg', 'mig_rate', 'da_min_open', 'da_min_closed', 'da_pb_closed'];

const flowOf = (row: Cells, column = 'value', register = ''): Flow => ({
  from: row['origin']!,
  to: row['destination']!,
  start: row['period_start']!,
  end: row['period_end']!,
  register,
  n: Number(row[column]),
});

function grouped(flows: readonly Flow[], keyOf: (flow: Flow) => string): Map<string, Flow[]> {
  const found = new Map<string, Flow[]>();
  for (const flow of flows) {
    const group = found.get(keyOf(flow)) ?? [];
    group.push(flow);
    found.set(keyOf(flow), group);
  }
  return found;
}

/** The mean of each three years in a row of one register and way; none where a year is missing. */
function meansOf(yearly: readonly Flow[]): Flow[] {
  const ways = grouped(yearly, ({ register, from, to }) => `${register} ${from} ${to}`);
  return [...ways.values()].flatMap((way) =>
    way.flatMap((first): Flow[] => {
      const year = Number(first.start.slice(0, 4));
      const three = [year, year + 1, year + 2].map((y) => way.find((f) => f.start === `${y}-01-01`)?.n);
      const [a, b, c] = three;
      if (a === undefined || b === undefined || c === undefined) return [];
      return [{ ...first, end: `${year + 2}-12-31`, n: (a + b + c) / 3 }];
    }),
  );
}

function seriesIn(read: Read): Series[] {
  const estimates = csvParse(read('observations-estimated-methods.csv'));
  const yearly = csvParse(read('observations-registered.csv')).map((row) =>
    flowOf(row, 'value', row['reporter']),
  );
  const residents = csvParse(read('observations-residents.csv')).map((row) => flowOf(row));
  return [
    ...METHODS.map((method) => ({
      ...{ source: 'estimated', method, least: 1000, years: 5 },
      flows: estimates.map((row) => flowOf(row, method)),
    })),
    { source: 'registered', method: 'reported', least: 100, years: 1, flows: yearly },
    { source: 'registered', method: 'three-year-mean', least: 100, years: 1, flows: meansOf(yearly) },
    { source: 'residents', method: 'stock', least: 1000, years: 1, flows: residents },
  ];
}

export interface Dyad {
  readonly origin: string;
  readonly destination: string;
  /** Undefined: no figure. */
  readonly forward: number | undefined;
  readonly backward: number | undefined;
  readonly balance: number | null;
  readonly label: string;
}

function labelOf(a: number): string {
  if (a <= -0.6) return 'strongly-sending';
  if (a <= -0.2) return 'sending';
  if (a < 0.2) return 'balanced';
  return a < 0.6 ? 'receiving' : 'strongly-receiving';
}

const balanceOf = (inward: number, outward: number): number | null =>
  inward + outward === 0 ? null : (inward - outward) / (inward + outward);

/** The dyads of a state from its flows of one period, or those of its register. */
function dyadsOf(state: string, flows: readonly Flow[], least: number): Dyad[] {
  const own = flows.filter((f) => f.register === '' || f.register === state);
  const out = new Map(own.filter((f) => f.from === state).map((f) => [f.to, f.n]));
  const back = new Map(own.filter((f) => f.to === state).map((f) => [f.from, f.n]));
  return [...new Set([...out.keys(), ...back.keys()])].sort().map((other) => {
    const [forward, backward] = [out.get(other), back.get(other)];
    const isWhole = forward !== undefined && backward !== undefined;
    const balance = isWhole ? balanceOf(backward, forward) : null;
    const isSmall = balance === null || !isWhole || forward + backward < least;
    const label = isSmall ? 'insufficient' : labelOf(balance);
    return { origin: state, destination: other, forward, backward, balance, label };
  });
}

export interface Role {
  readonly country: string;
  readonly in: number;
  readonly out: number;
  readonly net: number;
  readonly net_rate: number | null;
  readonly effectiveness: number;
  readonly label: string;
  readonly rho_send: number;
  readonly rho_recv: number;
  readonly rho_bal: number;
  readonly plural: boolean;
}

const sum = (all: readonly (number | undefined)[]): number => all.reduce<number>((n, m) => n + (m ?? 0), 0);

function roleOf(state: string, dyads: readonly Dyad[], persons: number | null): Role | null {
  const labelled = dyads.filter(({ label }) => label !== 'insufficient');
  const turnover = (of: readonly Dyad[]): number => sum(of.flatMap((d) => [d.forward, d.backward]));
  const all = turnover(labelled);
  if (all === 0) return null;
  const part = (word: string): number =>
    turnover(labelled.filter(({ label }) => label.replace('strongly-', '') === word)) / all;
  const shares = [part('sending'), part('receiving'), part('balanced')] as const;
  const [inward, outward] = [sum(dyads.map((d) => d.backward)), sum(dyads.map((d) => d.forward))];
  const e = balanceOf(inward, outward)!;
  return {
    ...{ country: state, in: inward, out: outward, net: inward - outward, effectiveness: e },
    net_rate: persons === null ? null : (1000 * (inward - outward)) / persons,
    label: labelOf(e),
    rho_send: shares[0],
    rho_recv: shares[1],
    rho_bal: shares[2],
    plural: shares.toSorted((a, b) => b - a)[1]! >= 0.25,
  };
}

/** Inhabitants in the middle of a period times its years; null for a stock and where a mid-year is missing. */
function personYears(
  read: Read,
): (state: string, start: string, end: string, years: number) => number | null {
  const people = new Map(
    csvParse(read('context.csv'))
      .filter((row) => row['indicator'] === 'pop')
      .map((row) => [`${row['country']!} ${row['year']!}`, Number(row['value'])]),
  );
  return (state, start, end, years) => {
    if (start === end) return null;
    const middle = (Number(start.slice(0, 4)) + Number(end.slice(0, 4))) / 2;
    const [before, after] = [Math.floor(middle), Math.ceil(middle)].map((y) => people.get(`${state} ${y}`));
    return before === undefined || after === undefined ? null : ((before + after) / 2) * years;
  };
}

/** Every dyad and role by `source method start state`, with how many methods share a role's sign. */
export function positionsByHand(read: Read): {
  readonly dyads: ReadonlyMap<string, Dyad>;
  readonly roles: ReadonlyMap<string, Role & { readonly agreeing: string; readonly counted: string }>;
} {
  const [dyads, roles] = [new Map<string, Dyad>(), new Map<string, Role>()];
  const peopleOf = personYears(read);
  for (const { source, method, least, years, flows } of seriesIn(read))
    for (const [start, inPeriod] of grouped(flows, (flow) => flow.start))
      for (const state of STATES) {
        const own = dyadsOf(state, inPeriod, least);
        for (const dyad of own) dyads.set(`${source} ${method} ${start} ${state} ${dyad.destination}`, dyad);
        const role = roleOf(state, own, peopleOf(state, start, inPeriod[0]!.end, years));
        if (role) roles.set(`${source} ${method} ${start} ${state}`, role);
      }
  const signs = (start: string, state: string): number[] =>
    METHODS.flatMap((method) => {
      const role = roles.get(`estimated ${method} ${start} ${state}`);
      return role ? [Math.sign(role.effectiveness)] : [];
    });
  const judged = [...roles].map(([key, role]) => {
    const [source, , start = '', state = ''] = key.split(' ');
    const all = source === 'estimated' ? signs(start, state) : null;
    const agreeing = all?.filter((sign) => sign === Math.sign(role.effectiveness)).length;
    return [key, { ...role, agreeing: `${agreeing ?? ''}`, counted: `${all?.length ?? ''}` }] as const;
  });
  return { dyads, roles: new Map(judged) };
}

interface Path {
  readonly legs: readonly string[];
  readonly onward: unknown;
}
interface Route extends Path {
  readonly scope: string;
  readonly evidence: string;
  readonly originUnknown: boolean;
  readonly variants: readonly Path[];
  readonly sources: readonly { readonly publisher: string }[];
}

/** A number in the sources of one route, or two documented ones, by two publishers or more: documented transit. */
function transitLabel(through: readonly Route[]): string {
  const graded = (evidence: string): number => through.filter((route) => route.evidence === evidence).length;
  const publishers = new Set(through.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)));
  if (through.length === 0) return 'none';
  const isGraded = graded('quantified') >= 1 || graded('documented') >= 2;
  return isGraded && publishers.size >= 2 ? 'documented' : 'reported';
}

/** The routes of a state by its place on them, the part of transit in their weights, and the label: `3 10 1 0.81 documented`. */
export function transitByHand(read: Read): (state: string) => string {
  const { routes } = JSON.parse(read('routes.json')) as { routes: readonly Route[] };
  const placeOn = ({ legs, onward }: Path, unknown: boolean, i: number): string => {
    if (i === 0) return unknown ? 'transit' : 'origin';
    return i === legs.length - 1 && onward === null ? 'destination' : 'transit';
  };
  return (state) => {
    const weights: Record<string, number[]> = { origin: [], transit: [], destination: [] };
    const through: Route[] = [];
    let touching = 0;
    for (const route of routes.filter(({ scope }) => scope !== 'comparison')) {
      const places = (path: Path): string[] =>
        path.legs.flatMap((leg, i) =>
          leg === state ? [placeOn(path, route.originUnknown && path === route, i)] : [],
        );
      const [main, any] = [new Set(places(route)), new Set([route, ...route.variants].flatMap(places))];
      touching += Math.min(any.size, 1);
      if (any.has('transit')) through.push(route);
      for (const place of any) {
        const grade = main.has(place) ? route.evidence : 'reported';
        weights[place]!.push({ quantified: 1, documented: 0.6 }[grade] ?? 0.3);
      }
    }
    const lists = Object.values(weights);
    const tau = touching < 3 ? '' : Number((sum(weights['transit']!) / sum(lists.flat())).toFixed(6));
    return [...lists.map((list) => list.length), tau, transitLabel(through)].join(' ');
  };
}
