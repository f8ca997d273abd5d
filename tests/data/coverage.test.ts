import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { published } from './built';
import { caseOf, MEMBERS, stateByHand, type Text, TEXTS, turnsOf } from '../oracle/coverage-by-hand';

/**
 * The published table, read as its explanation tells a stranger to read it, against a second reading of the
 * definition that shares nothing with the first.
 */

interface Stretch {
  readonly state: string;
  readonly from: string;
  readonly to: string;
}
const table = new Map<string, Stretch[]>();
for (const line of (published()['coverage.csv'] ?? '').trim().split('\n').slice(1)) {
  const [origin = '', destination = '', instrument = '', state = '', from = '', to = ''] = line.split(',');
  const key = `${origin} ${destination} ${instrument}`;
  table.set(key, [...(table.get(key) ?? []), { state, from, to }]);
}

/** What the table says of a day; `before` where no row holds it. */
function stateInTable(key: string, t: string): string {
  const rows = table.get(key) ?? [];
  const found = rows.filter(({ from, to }) => from <= t && (to === '' || t < to));
  if (found.length > 1) throw new Error(`${key}: ${found.length} rows hold ${t}`);
  return found[0]?.state ?? 'before';
}

const COUNTRIES = [
  ...new Set([
    ...TEXTS.flatMap((text): string[] =>
      text.kind === 'bilateral' ? [...text.parties] : text.parties.map(({ party }) => party),
    ),
    ...MEMBERS.keys(),
    'NZL',
  ]),
].filter((code) => code !== 'EU');

interface Pair {
  readonly text: Text;
  readonly origin: string;
  readonly destination: string;
  readonly key: string;
}

/** Every instrument with every two countries, whether it governs them or not. */
const everyPair = (): Pair[] =>
  TEXTS.flatMap((text) =>
    COUNTRIES.flatMap((origin) =>
      COUNTRIES.filter((destination) => destination !== origin).map((destination) => ({
        text,
        origin,
        destination,
        key: `${origin} ${destination} ${text.id}`,
      })),
    ),
  );
const pairs = everyPair();
const governed = pairs.filter(({ text, origin, destination }) => caseOf(text, origin, destination) !== null);

function byHand({ text, origin, destination }: Pair, t: string): string {
  const it = caseOf(text, origin, destination);
  return it ? stateByHand(it, t) : 'before';
}

const DAY = 86_400_000;
const plus = (t: string, days: number): string =>
  new Date(Date.parse(`${t}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Where the two readings part, at most the first twenty. */
function disagreements(asked: Iterable<readonly [Pair, string]>): { count: number; told: string[] } {
  const told: string[] = [];
  let count = 0;
  for (const [pair, t] of asked) {
    count++;
    const [published, expected] = [stateInTable(pair.key, t), byHand(pair, t)];
    if (published !== expected && told.length < 20)
      told.push(`${pair.key} on ${t}: published ${published}, by hand ${expected}`);
  }
  return { count, told };
}

describe('the published coverage, against a second reading of the definition', () => {
  test('is of the same corridors and instruments', () => {
    const begins = ({ text, origin, destination }: Pair): boolean => {
      const it = caseOf(text, origin, destination)!;
      return ['1900-01-01', ...turnsOf(it)].some((t) => stateByHand(it, t) !== 'before');
    };
    const expected = governed.filter(begins).map(({ key }) => key);
    expect([...table.keys()].sort()).toEqual(expected.sort());
  });

  test('agrees the day before, on and after every turn of every instrument on every corridor', () => {
    function* asked(): Generator<[Pair, string]> {
      for (const pair of governed)
        for (const turn of turnsOf(caseOf(pair.text, pair.origin, pair.destination)!))
          for (const step of [-1, 0, 1]) yield [pair, plus(turn, step)];
    }
    const { count, told } = disagreements(asked());
    expect(told).toEqual([]);
    expect(count).toBeGreaterThan(20_000);
  });

  test('agrees on 40,000 days drawn at random from 1990 to 2027, on corridors that are governed and that are not', () => {
    const draw = seeded(20_260_522);
    const oneOf = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
    const days = (Date.parse('2028-01-01') - Date.parse('1990-01-01')) / DAY;
    const at = (): string => plus('1990-01-01', Math.floor(draw() * days));
    const asked = Array.from({ length: 40_000 }, (_, n): [Pair, string] => [
      oneOf(n % 4 === 0 ? pairs : governed),
      at(),
    ]);
    const { told } = disagreements(asked);
    expect(told).toEqual([]);
    const kinds = new Set(asked.map(([{ text }]) => text.kind));
    expect([...kinds].sort()).toEqual(['bilateral', 'multilateral']);
    expect([...new Set(asked.map(([pair, t]) => byHand(pair, t)))].sort()).toEqual([
      'arrangement',
      'before',
      'ended',
      'in-force',
      'not-established',
      'operating',
      'provisional',
      'signed',
      'suspended',
      'uncertain',
      'undated',
    ]);
  });
});

describe('facts that any reader can check', () => {
  const facts = csvParse(readFileSync('tests/law/law-facts.csv', 'utf8'));

  test.each(facts)('$instrument, $origin → $destination, on $day: $state', (fact) => {
    const { instrument = '', origin = '', destination = '', day = '', state = '' } = fact;
    const pair = pairs.find(({ key }) => key === `${origin} ${destination} ${instrument}`)!;
    const stands = caseOf(pair.text, origin, destination) !== null;
    expect(stands ? byHand(pair, day) : 'does-not-apply').toBe(state);
    expect(stateInTable(pair.key, day)).toBe(state === 'does-not-apply' ? 'before' : state);
  });
});

test('each corridor’s rows are one life: sorted, without gaps, each turn another state', () => {
  const keys = [...table.keys()];
  expect(keys).toEqual(keys.toSorted());
  for (const rows of table.values())
    rows.slice(1).forEach((row, i) => {
      expect(row.from).toBe(rows[i]!.to);
      expect(row.state).not.toBe(rows[i]!.state);
    });
});

test('what is undated has neither a first nor a last day', () => {
  for (const rows of table.values())
    for (const { state, from, to } of rows) {
      if (state === 'undated') expect([from, to]).toEqual(['', '']);
      else expect(from).not.toBe('');
    }
});
