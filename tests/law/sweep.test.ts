import { describe, expect, test } from 'vitest';
import { type Corridor, formatCorridor } from '../../src/domain/corridor';
import { addDays, type Day, day } from '../../src/domain/day';
import { TOPICS } from '../../src/domain/instrument';
import { type Bond, coverageIntervals, coverageOf, Law } from '../../src/law/coverage';
import { lawfulCorridors } from '../../src/people/corridors';
import { intervalsOf, type Span, type Terms } from '../../src/law/standing';
import { realAtlas } from '../static-data';
import { naiveBonds, naiveCoverage } from '../oracle/naive-ladder';

const atlas = realAtlas();
const law = new Law(atlas);
/** Every corridor of the region, of a bilateral, and of a treaty of the European Union. */
const corridors = [
  ...new Map<string, Corridor>(
    [
      ...lawfulCorridors(atlas),
      ...atlas.instruments.filter((i) => i.kind === 'bilateral').flatMap((i) => law.corridorsUnder(i)),
    ].map((c) => [formatCorridor(c), c]),
  ).values(),
];

/** Every turn and the day before it, and one long before all. */
const daysOf = (bonds: readonly Bond[]): Day[] => {
  const turns = bonds.flatMap(({ intervals }) => intervals.flatMap(({ from }) => (from ? [from] : [])));
  return [day('1900-01-01'), ...new Set(turns.flatMap((on) => [addDays(on, -1), on]))];
};

describe('the sweep gives the class that the ladder gives', () => {
  test('on every turn of every real corridor, by one read instrument for instrument', () => {
    expect(corridors.length).toBeGreaterThan(300);
    for (const corridor of corridors) {
      const bonds = naiveBonds(atlas, corridor);
      expect(law.of(corridor).bonds).toEqual(bonds);
      for (const on of daysOf(bonds)) {
        const { class: found, uncertain } = law.coverage(corridor, on);
        if (found !== naiveCoverage(bonds, on).class || uncertain !== naiveCoverage(bonds, on).uncertain)
          expect({ on, corridor, class: found, uncertain }).toEqual({
            on,
            corridor,
            ...naiveCoverage(bonds, on),
          });
      }
    }
  });

  test('for every topic', () => {
    for (const corridor of corridors.filter((c) => c.destination === 'RUS' || c.origin === 'UZB'))
      for (const topic of TOPICS) {
        const bonds = law.of(corridor).bonds.filter(({ instrument }) => instrument.topics.includes(topic));
        for (const on of daysOf(bonds))
          expect(law.coverage(corridor, on, topic)).toMatchObject(naiveCoverage(bonds, on));
      }
  });

  test('on random lives, five hundred corridors of them', () => {
    const random = seeded(20_261_125);
    for (let n = 0; n < 500; n++) {
      const bonds = Array.from({ length: Math.floor(random() * 12) }, () => randomBond(random));
      const intervals = coverageIntervals(bonds);
      for (const on of daysOf(bonds)) {
        const { class: found, uncertain } = intervals.findLast(({ from }) => from === null || from <= on)!;
        expect({ class: found, uncertain }).toEqual(naiveCoverage(bonds, on));
        expect(coverageOf(bonds, on)).toEqual(naiveCoverage(bonds, on));
      }
    }
  });

  test('and its intervals are in order, each unlike the one before', () => {
    for (const corridor of corridors)
      for (const [i, { from, ...coverage }] of law.classes(corridor).entries()) {
        const before = law.classes(corridor)[i - 1];
        if (!before) continue;
        expect(from! > (before.from ?? '')).toBe(true);
        expect(coverage).not.toEqual({ class: before.class, uncertain: before.uncertain });
      }
  });
});

/** Numbers from 0 to 1 that repeat for a seed: a linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function randomBond(random: () => number): Bond {
  const maybe = <T>(value: T): T | null => (random() < 0.5 ? value : null);
  const randomDay = (): Day => addDays(day('1991-01-01'), Math.floor(random() * 13_000));
  const span = (): Span => {
    const lo = randomDay();
    return { lo, hi: random() < 0.6 ? lo : addDays(lo, Math.floor(random() * 365)) };
  };
  const terms: Terms = {
    signed: maybe(span()),
    begun: maybe(randomDay()),
    entry: maybe(span()),
    end: maybe(span()),
    endInDoubtFrom: random() < 0.1 ? randomDay() : null,
    suspensionInDoubtFrom: random() < 0.1 ? randomDay() : null,
    suspendedFrom: random() < 0.2 ? randomDay() : null,
    provisionalFrom: random() < 0.2 ? randomDay() : null,
    operating: random() < 0.3,
    arrangement: random() < 0.2,
    undated: random() < 0.1,
    membership: random() < 0.1 ? { from: randomDay(), to: null } : null,
  };
  const reach = (['bilateral', 'regional', 'wider'] as const)[Math.floor(random() * 3)] ?? 'wider';
  const instrument = atlas.instruments[0]!;
  return { instrument, reach, intervals: intervalsOf(terms), signed: null, uncheckedFrom: null };
}
