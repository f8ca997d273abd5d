import { describe, expect, test } from 'vitest';
import { countryCode } from '../../../src/domain/country';
import { day } from '../../../src/domain/day';
import {
  agreementOf,
  balanceOf,
  decimalsOf,
  labelOf,
  mirrorGap,
  netRate,
  ROLE_LABELS,
  systemEffectiveness,
  turnedLabel,
} from '../../../src/people/roles/balance';
import { CONVENTIONS } from '../../../src/people/roles/conventions';
import type { Counts } from '../../../src/people/roles/counts';
import {
  concentrationOf,
  dyadOf,
  dyadsOf,
  exposuresOf,
  positionOf,
} from '../../../src/people/roles/position';

const YEAR = { start: day('2022-01-01'), end: day('2022-12-31') };
const [A, B, C] = ['AAA', 'BBB', 'CCC'].map(countryCode) as [
  ReturnType<typeof countryCode>,
  ReturnType<typeof countryCode>,
  ReturnType<typeof countryCode>,
];

/** A system of states in one year: persons by `from-to`. */
function system(flows: Readonly<Record<string, number>>): Counts {
  const states = [...new Set(Object.keys(flows).flatMap((way) => way.split('-')))].map(countryCode);
  return {
    ...({ source: 'registered', method: 'reported', periods: [YEAR], years: 1 } as const),
    partnersOf: (viewer) => states.filter((state) => state !== viewer),
    pairOf: (viewer, other) => ({
      forward: flows[`${viewer}-${other}`] ?? null,
      backward: flows[`${other}-${viewer}`] ?? null,
    }),
  };
}

const dyad = (forward: number, backward: number) =>
  dyadOf(system({ 'AAA-BBB': forward, 'BBB-AAA': backward }), [A, B], YEAR, CONVENTIONS);

describe('a dyad', () => {
  test.each([
    [400, 100, -0.6, 'strongly-sending'],
    [100, 400, 0.6, 'strongly-receiving'],
    [300, 200, -0.2, 'sending'],
    [120, 100, -0.0909, 'balanced'],
    [0, 500, 1, 'strongly-receiving'],
  ])('of %i out and %i in has a = %f and is %s', (forward, backward, a, label) => {
    expect(dyad(forward, backward).balance).toBeCloseTo(a, 4);
    expect(dyad(forward, backward).label).toBe(label);
  });

  test('of less than a hundred moves a year is too small for a label', () => {
    expect(dyad(30, 20)).toMatchObject({ gross: 50, label: 'insufficient' });
  });

  test('with a figure missing has no balance: missing is not zero', () => {
    expect(balanceOf({ forward: null, backward: 500 })).toBeNull();
    expect(balanceOf({ forward: 0, backward: 0 })).toBeNull();
  });

  test('is labelled by the unrounded index, which is printed with one more digit near a threshold', () => {
    expect(labelOf(-0.197, CONVENTIONS)).toBe('balanced');
    expect(decimalsOf(-0.197, CONVENTIONS)).toBe(3);
    expect(decimalsOf(-0.27, CONVENTIONS)).toBe(2);
    expect(decimalsOf(0.2, CONVENTIONS)).toBe(2);
    expect(decimalsOf(-0.6, CONVENTIONS)).toBe(2);
  });

  test('has as many digits as keep it from a threshold: Azerbaijan and the Netherlands, 0.59963', () => {
    expect(labelOf(0.59963, CONVENTIONS)).toBe('receiving');
    expect(decimalsOf(0.59963, CONVENTIONS)).toBe(4);
    expect(decimalsOf(-0.599_996, CONVENTIONS)).toBe(6);
    expect(decimalsOf(0.257, { ...CONVENTIONS, balanced: 0.253 })).toBe(2);
    expect(decimalsOf(0.254, { ...CONVENTIONS, balanced: 0.253 })).toBe(3);
  });

  test('is strongly receiving from the other end where it is strongly sending from this one', () => {
    expect(turnedLabel('strongly-sending')).toBe('strongly-receiving');
    expect(turnedLabel('balanced')).toBe('balanced');
    for (const label of ROLE_LABELS) expect(turnedLabel(turnedLabel(label))).toBe(label);
  });
});

describe('a closed system of three states', () => {
  const counts = system({
    ...{ 'AAA-BBB': 400, 'AAA-CCC': 50, 'BBB-AAA': 100 },
    ...{ 'BBB-CCC': 300, 'CCC-AAA': 50, 'CCC-BBB': 100 },
  });
  const of = (state: typeof A) =>
    positionOf(counts, state, YEAR, { conventions: CONVENTIONS, population: null })!;

  test('has the arrivals, departures and indices of the framework', () => {
    expect([A, B, C].map((s) => of(s).inward)).toEqual([150, 500, 350]);
    expect([A, B, C].map((s) => of(s).outward)).toEqual([450, 400, 150]);
    expect([A, B, C].map((s) => Number(of(s).effectiveness.toFixed(4)))).toEqual([-0.5, 0.1111, 0.4]);
    expect(systemEffectiveness([A, B, C].map(of))).toBeCloseTo(30, 10);
  });

  test('has the concentration and the asymmetry of the framework', () => {
    const dyads = dyadsOf(counts, A, YEAR, CONVENTIONS);
    expect(concentrationOf(dyads)).toBeCloseTo(0.8025, 4);
    expect(exposuresOf(dyads, (s) => of(s).inward)[0]).toMatchObject({ other: B });
    expect(exposuresOf(dyads, (s) => of(s).inward)[0]!.asymmetry).toBeCloseTo(400 / 450 - 400 / 500, 10);
  });
});

test('two reports of one flow that differ by 0.857 of their mean pass the limit at which they are flagged', () => {
  expect(mirrorGap(1000, 400)).toBeCloseTo(0.857, 3);
  expect(mirrorGap(1000, 400)).toBeGreaterThan(CONVENTIONS.mirror);
  expect(mirrorGap(1000, null)).toBeNull();
});

test('300 people lost of two million in a year are −0.15 per thousand', () => {
  expect(netRate(-300, 2_000_000, 1)).toBeCloseTo(-0.15, 10);
  expect(netRate(-300, null, 1)).toBeNull();
});

describe('the methods', () => {
  test('agree in all, in two thirds, or leave the label contested', () => {
    expect(agreementOf(0.3, [0.3, 0.1, 0.2], CONVENTIONS).verdict).toBe('robust');
    expect(agreementOf(0.3, [0.3, 0.1, -0.2], CONVENTIONS)).toEqual({
      agreeing: 2,
      counted: 3,
      verdict: 'likely',
    });
    expect(agreementOf(0.3, [0.3, -0.1], CONVENTIONS).verdict).toBe('contested');
  });

  test('that most oppose the sign of the one that is shown leave it contested, though two thirds agree', () => {
    expect(agreementOf(0.51, [-1, -1, -1, -0.3, 0.9, 0.51], CONVENTIONS)).toEqual({
      ...{ agreeing: 2, counted: 6, verdict: 'contested' },
    });
  });

  test('by which nobody moved are not counted', () => {
    expect(agreementOf(0.3, [0.3, null, 0.2], CONVENTIONS)).toMatchObject({ agreeing: 2, counted: 2 });
  });
});
