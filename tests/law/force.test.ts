import { describe, expect, test } from 'vitest';
import type { Corridor } from '../../src/domain/corridor';
import { type Day, day } from '../../src/domain/day';
import type { Topic } from '../../src/domain/instrument';
import { type Bond, governs, Law } from '../../src/law/coverage';
import { lawfulCorridors } from '../../src/people/corridors';
import { byForce, forceOn, namedFirst } from '../../src/law/force';
import { type PairLaw, statesToSay } from '../../src/speech/facts';
import { intervalOn } from '../../src/law/standing';
import { statementOf } from '../../src/speech/statement';
import { countedOn, foremost } from '../../src/speech/foremost';
import { realAtlas } from '../static-data';
import { corridor } from './corridors';

const atlas = realAtlas();
const law = new Law(atlas);

/** A corridor's bilateral and regional instruments on a day, in the order of every list. */
function listed(along: string, on: Day, topic: Topic | null = null): Bond[] {
  const bonds = law.of(corridor(along)).bonds;
  return bonds.filter((b) => b.reach !== 'wider' && governs(b.instrument, topic)).sort(byForce(on));
}
const stateOf = (bond: Bond, on: Day): string => intervalOn(bond.intervals, on).state;

describe('in every list', () => {
  const on = day('2019-03-01');

  test('what is in force on the day comes first, ended ones after those that wait', () => {
    const states = listed('KGZ-RUS', on).map((b) => stateOf(b, on));
    expect(states.slice(0, 5)).toEqual(['in-force', 'in-force', 'in-force', 'in-force', 'in-force']);
    expect(states.slice(5, 7)).toEqual(['operating', 'operating']);
    expect(states.indexOf('ended')).toBeGreaterThan(states.lastIndexOf('not-established'));
    expect(states.at(-1)).toBe('before');
  });

  test('bilateral ones come before regional ones that stand alike, the oldest first', () => {
    const ids = listed('KGZ-RUS', on).map(({ instrument }) => instrument.id);
    expect(ids.slice(0, 2)).toEqual(['rus-kgz-2003-labour-protocol', 'cis-1992-pensions']);
  });

  test('from Uzbekistan to Russia in July 2019 what operates comes before what is uncertain of its end', () => {
    const july = day('2019-07-01');
    const bilateral = listed('UZB-RUS', july).filter(({ reach }) => reach === 'bilateral');
    const states = bilateral.map((b) => stateOf(b, july));
    expect(states[0]).toBe('in-force');
    expect(states.lastIndexOf('operating')).toBeLessThan(states.indexOf('uncertain'));
  });

  test('a memorandum is arranged from the month of its signature on, whatever its day: Uzbekistan’s with the UK, May 2023', () => {
    const [memorandum] = law.of(corridor('UZB-GBR')).bonds;
    expect(memorandum?.instrument.id).toBe('uzb-gbr-2023-glaa-memorandum');
    const forces = ['2023-04-30', '2023-05-15', '2023-05-31'].map((on) => forceOn(memorandum!, day(on)));
    expect(forces).toEqual(['later', 'arranged', 'arranged']);
  });

  test('what may have ended stands among what is applied: from Uzbekistan to Russia in July 2019', () => {
    const july = day('2019-07-01');
    const doubtful = listed('UZB-RUS', july).filter((b) => stateOf(b, july) === 'uncertain');
    expect(doubtful.map((b) => intervalOn(b.intervals, july).doubt)).toContain('end');
    for (const bond of doubtful) expect(forceOn(bond, july)).toBe('applied');
  });

  test('a day later the order may be another', () => {
    const [first] = listed('UZB-RUS', day('2017-12-20'));
    expect(stateOf(first!, day('2017-12-20'))).toBe('in-force');
    expect(listed('UZB-RUS', day('2017-12-21'))[0]?.instrument.id).toBe('rus-uzb-2017-organised-recruitment');
  });
});

/** What the sentence of a corridor counts. */
function pairLaw(along: Corridor, on: Day): PairLaw {
  const asked = { day: on, today: on, topic: null, measure: 'registered', reporting: 'destination' } as const;
  const chosen = { ...asked, corridor: along, country: null, route: null };
  const { law: fact } = statementOf(chosen, { law, table: null, flows: [], leftOut: null });
  if (fact?.kind !== 'pair') throw new Error('a corridor’s sentence states the law of its pair');
  return fact;
}

/** What an instrument is counted as, read by hand from its state. */
function kindOf(bond: Bond, on: Day): string {
  const { state, doubt } = intervalOn(bond.intervals, on);
  if (state === 'in-force') return bond.reach;
  if (state === 'uncertain') return doubt === 'signature' ? 'signedThatYear' : state;
  if (state === 'not-established') return 'signed';
  return state === 'suspended' ? 'ended' : state;
}

describe('a list cut short', () => {
  test('holds every instrument that the sentence counts, on any corridor and day', () => {
    for (const along of lawfulCorridors(atlas))
      for (const on of ['1995-01-01', '2005-06-01', '2019-03-01', '2023-12-31'].map(day)) {
        const bonds = law.of(along).bonds.filter(({ reach }) => reach !== 'wider');
        const { counts } = pairLaw(along, on);
        const { first, after } = statesToSay(counts);
        const told = [...(first ? [first] : ['undated' as const]), ...after].flatMap((kind) =>
          kind === 'in-force' ? (['bilateral', 'regional'] as const) : [kind],
        );
        const shown = foremost(bonds, on, 2);
        for (const kind of told)
          expect(shown.filter((bond) => kindOf(bond, on) === kind)).toHaveLength(counts[kind]);
        const counted = told.reduce((n, kind) => n + counts[kind], 0);
        expect(shown).toHaveLength(Math.max(Math.min(2, bonds.length), counted));
      }
  });

  test('is no longer than asked where the sentence counts fewer', () => {
    const on = day('2019-03-01');
    expect(countedOn(listed('KGZ-RUS', on), on)).toHaveLength(7);
    expect(foremost(listed('KGZ-RUS', on), on, 10)).toHaveLength(10);
    expect(foremost(listed('KGZ-RUS', on), on, 4)).toHaveLength(7);
  });
});

test('what a slide is about keeps its lane: Kazakhstan’s and Kyrgyzstan’s of 2019, far down the list', () => {
  const on = day('2019-11-27');
  const own = 'kaz-kgz-2019-migration-cooperation';
  const ids = (pinned: readonly string[]): string[] =>
    foremost(listed('KGZ-KAZ', on), on, 4, pinned).map(({ instrument }) => instrument.id);
  expect(ids([])).not.toContain(own);
  expect(ids([own])).toContain(own);
});

describe('instruments in which both states are named, dates not found', () => {
  test('are headed by the labour treaties, the agreement of 1994 before all', () => {
    for (const along of ['KGZ-RUS', 'TJK-RUS', 'UZB-RUS']) {
      const [first] = namedFirst(law.of(corridor(along)).mentions);
      expect(first?.instrument.id).toBe('cis-1994-labour-migration');
    }
  });

  test('leave out texts that do not bind and wider frameworks, of which the corridor has no class', () => {
    const named = namedFirst(law.of(corridor('TJK-RUS')).mentions);
    expect(new Set(named.map(({ silence }) => silence))).toEqual(new Set(['dates-not-found']));
    expect(named.map(({ reach }) => reach)).not.toContain('wider');
  });
});
