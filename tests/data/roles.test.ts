import { describe, expect, test } from 'vitest';
import { positionsByHand, transitByHand } from '../oracle/roles-by-hand';
import { published } from './built';
import { readCsv } from './cells';

type Cells = Readonly<Record<string, string>>;

const files = published();
const read = (path: string): string => files[path] ?? '';
const rowsOf = (path: string): readonly Cells[] => readCsv(read(path)).rows;
const [roles, dyads, transit] = ['roles.csv', 'dyads.csv', 'transit.csv'].map(rowsOf) as [
  ...[readonly Cells[], readonly Cells[], readonly Cells[]],
];
const byHand = positionsByHand(read);

const keyOf = (row: Cells, ...ends: string[]): string =>
  ['source', 'method', 'period_start', ...ends].map((column) => row[column]).join(' ');

/** As the tables print a number: six decimals; nothing where there is none. */
const printed = (n: number | null | undefined): string =>
  n === null || n === undefined ? '' : String(Number(n.toFixed(6)));
const printedAll = (numbers: Readonly<Record<string, number | null | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(numbers).map(([column, n]) => [column, printed(n)]));
/** Cells of two rows that differ, or numbers that differ by more than the last digit printed. */
const differing = (row: Cells, other: Readonly<Record<string, string>>): string[] =>
  Object.entries(other)
    .filter(([column, text]) => !isSame(row[column], text))
    .map(([column]) => column);
const isSame = (one: string | undefined, other: string): boolean =>
  one === other || (one !== '' && other !== '' && Math.abs(Number(one) - Number(other)) <= 1.01e-6);

describe('the published positions, computed again by hand from the published observations:', () => {
  test('every dyad has the same flows, balance and label, and no other is there', () => {
    expect(dyads.map((row) => keyOf(row, 'origin', 'destination')).sort()).toEqual(
      [...byHand.dyads.keys()].sort(),
    );
    const wrong = dyads.filter((row) => {
      const hand = byHand.dyads.get(keyOf(row, 'origin', 'destination'))!;
      const numbers = { forward: hand.forward, backward: hand.backward, balance: hand.balance };
      return differing(row, { ...printedAll(numbers), label: hand.label }).length > 0;
    });
    expect(wrong).toEqual([]);
  });

  test('every role has the same sums, rate, label, parts and agreement of methods', () => {
    expect(roles.map((row) => keyOf(row, 'country')).sort()).toEqual([...byHand.roles.keys()].sort());
    const wrong = roles.flatMap((row) => {
      const hand = byHand.roles.get(keyOf(row, 'country'))!;
      const { country, label, plural, agreeing, counted, net_rate, ...numbers } = hand;
      const cells = {
        ...printedAll(numbers),
        ...{ country, label, net_rate: printed(net_rate), plural: String(plural) },
        ...{ methods_agreeing: agreeing, methods_counted: counted },
      };
      return differing(row, cells).map((column) => `${keyOf(row, 'country')} ${column}`);
    });
    expect(wrong).toEqual([]);
  });

  test('labels follow from the printed digits too: none lies within them of a threshold', () => {
    const classOf = (a: number): string => {
      const word = a < 0 ? 'sending' : 'receiving';
      if (Math.abs(a) < 0.2) return 'balanced';
      return Math.abs(a) < 0.6 ? word : `strongly-${word}`;
    };
    for (const row of roles) expect(row['label']).toBe(classOf(Number(row['effectiveness'])));
    for (const row of dyads)
      if (row['label'] !== 'insufficient') expect(row['label']).toBe(classOf(Number(row['balance'])));
  });

  test('every state has the same routes, the same part of transit and the same label', () => {
    const hand = transitByHand(read);
    for (const row of transit) {
      const { country = '', origin_routes, transit_routes, destination_routes, tau, label } = row;
      const places = [origin_routes, transit_routes, destination_routes, tau, label].join(' ');
      expect(places, country).toBe(hand(country));
    }
  });
});

describe('in the published positions', () => {
  const role = (key: string): Cells => roles.find((row) => keyOf(row, 'country') === key)!;
  const dyad = (key: string): Cells => dyads.find((row) => keyOf(row, 'origin', 'destination') === key)!;

  test('Kazakhstan lost 2,057,319 people in 1990–1995 by the estimate and gained 658,225: sending', () => {
    const then = role('estimated da_pb_closed 1990-07-01 KAZ');
    expect(then).toMatchObject({ out: '2057319', in: '658225', label: 'sending', plural: 'false' });
    expect(Number(then['effectiveness'])).toBeCloseTo(-0.515, 3);
    expect(Number(then['rho_send'])).toBeCloseTo(0.943, 3);
  });

  test('its register has it sending in 2016–2018, and receiving and plural in 2023–2025', () => {
    const [then, now] = ['2016', '2023'].map((y) => role(`registered three-year-mean ${y}-01-01 KAZ`));
    expect(Number(then!['effectiveness'])).toBeCloseTo(-0.525, 3);
    expect(then).toMatchObject({ period_end: '2018-12-31', label: 'sending' });
    expect(Number(now!['effectiveness'])).toBeCloseTo(0.408, 3);
    expect(now).toMatchObject({ period_end: '2025-12-31', label: 'receiving', plural: 'true' });
  });

  test('Kazakhstan and Russia are balanced in 2015–2020 by a = −0.197, each the other’s mirror', () => {
    const [one, other] = ['KAZ RUS', 'RUS KAZ'].map((ends) =>
      dyad(`estimated da_pb_closed 2015-07-01 ${ends}`),
    );
    expect(Number(one!['balance'])).toBeCloseTo(-0.197, 3);
    expect(one!['label']).toBe('balanced');
    expect(Number(other!['balance'])).toBe(-Number(one!['balance']));
  });

  test('two registers of one corridor are two rows: 186,560 by Russia, 530 by Tajikistan', () => {
    expect(dyad('registered reported 2022-01-01 RUS TJK')['backward']).toBe('186560');
    expect(dyad('registered reported 2022-01-01 TJK RUS')['forward']).toBe('530');
  });

  test('a mean with a missing year is none: Moldova has no arrivals of 2025, so no role in 2023–2025', () => {
    expect(roles.filter((row) => keyOf(row, 'country').includes('three-year-mean 2023-01-01 MDA'))).toEqual(
      [],
    );
    const towards = dyad('registered three-year-mean 2023-01-01 MDA RUS');
    expect(towards).toMatchObject({ backward: '', balance: '', label: 'insufficient' });
  });

  test.each([
    ['KAZ', '3 10 1 0.81'],
    ['RUS', '6 10 6 0.45'],
    ['BLR', '0 5 0 1'],
  ])('%s is on routes as the framework’s check table says: %s', (country, told) => {
    const row = transit.find((each) => each['country'] === country)!;
    const { origin_routes, transit_routes, destination_routes, tau } = row;
    expect([origin_routes, transit_routes, destination_routes, tau].join(' ')).toBe(told);
  });

  test('transit is documented in Kazakhstan, reported in Ukraine, and without evidence in Moldova', () => {
    const labels = ['KAZ', 'UKR', 'MDA'].map((country) => transit.find((row) => row['country'] === country));
    expect(labels.map((row) => row?.['label'])).toEqual(['documented', 'reported', 'none']);
  });
});
