import { describe, expect, test } from 'vitest';
import { addDays, type Day, day } from '../../src/domain/day';
import { carriedIntervals } from '../../src/law/carriers';
import { coverageBasis, Law } from '../../src/law/coverage';
import { lawfulCorridors } from '../../src/people/corridors';
import { realAtlas } from '../static-data';
import { corridor } from './corridors';

const atlas = realAtlas();
const law = new Law(atlas);

/** What carries the class of a corridor on a day, each with the day since when it has stood so. */
function carriedOn(along: string, on: string, topic: 'mutual-travel' | null = null) {
  const found = carriedIntervals(law.of(corridor(along)).bonds, topic).findLast(
    ({ from }) => from === null || from <= on,
  )!;
  const carriers = found.carriers.map(({ bond, interval }) => [bond.instrument.id, interval.from]);
  return { class: found.class, from: found.from, to: found.to, carriers };
}

describe('what carries the class of a corridor', () => {
  test('from Kyrgyzstan to Russia on 1 March 2019 binds on that day, and is no treaty that ended in 2012', () => {
    const { class: found, from, carriers } = carriedOn('KGZ-RUS', '2019-03-01');
    expect(found).toBe('bilateral');
    expect(carriers).toEqual([['rus-kgz-2003-labour-protocol', '2006-01-26']]);
    expect(from).toBe('2012-11-09');
  });

  test('changes on the day that one ends while another goes on, though the class stays', () => {
    expect(carriedOn('KGZ-RUS', '2012-11-08')).toMatchObject({
      class: 'bilateral',
      from: '2006-01-26',
      to: '2012-11-09',
      carriers: [
        ['rus-kgz-1996-simplified-citizenship', '1997-11-09'],
        ['rus-kgz-2003-labour-protocol', '2006-01-26'],
      ],
    });
  });

  test('is nothing where nothing was found', () => {
    expect(carriedOn('KGZ-RUS', '1991-12-31')).toMatchObject({ class: 'none', from: null, carriers: [] });
    expect(carriedOn('KGZ-RUS', '1991-12-31').to).toBe('1992-03-13');
  });

  test('on a topic is what governs that topic', () => {
    const { class: found, carriers } = carriedOn('KGZ-RUS', '2019-03-01', 'mutual-travel');
    expect(found).toBe('regional');
    expect(carriers).toEqual([['eurasec-2000-visa-free', '2002-06-07']]);
  });
});

describe('the intervals of every corridor', () => {
  const corridors = lawfulCorridors(atlas);
  const all = corridors.map((c) => ({
    c,
    bonds: law.of(c).bonds,
    carried: carriedIntervals(law.of(c).bonds),
  }));

  test('follow one another without gaps, each unlike the one before', () => {
    for (const { carried } of all)
      for (const [i, interval] of carried.entries()) {
        const next = carried[i + 1];
        expect(interval.to).toBe(next?.from ?? null);
        if (next) expect(signOf(interval)).not.toEqual(signOf(next));
      }
  });

  test('say on their first and last day what the ladder says', () => {
    for (const { bonds, carried } of all)
      for (const { from, to, carriers, class: found, uncertain } of carried)
        for (const on of [from, to && addDays(to, -1)].filter((d): d is Day => d !== null)) {
          const basis = coverageBasis(bonds, on);
          expect({ class: found, uncertain }).toEqual(basis.coverage);
          expect(carriers.map(({ bond }) => bond)).toEqual(basis.bonds);
        }
  });

  test('name for no day an instrument that had ended by it, unless the class is that all have ended', () => {
    for (const { carried } of all)
      for (const { class: found, carriers } of carried)
        if (found !== 'ended') expect(carriers.map(({ interval }) => interval.state)).not.toContain('ended');
  });

  test('date each carrier by its own turn, never later than the interval', () => {
    for (const { carried } of all)
      for (const { from, carriers } of carried)
        for (const { interval } of carriers) expect(interval.from! <= (from ?? day('0001-01-01'))).toBe(true);
  });
});

const signOf = ({ carriers, ...coverage }: ReturnType<typeof carriedIntervals>[number]): string =>
  [coverage.class, ...carriers.map(({ bond, interval }) => `${bond.instrument.id} ${interval.from}`)].join();
