// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { MEASURES } from '../../src/domain/measure';
import { corridor } from '../law/corridors';
import { built } from '../static-data';

import { settled, sitting, told } from './sitting';

/** Tables that never come, and tables that cannot be read. */
const HELD = (): Promise<unknown> => new Promise(() => undefined);
const LOST = (): Promise<unknown> => Promise.reject(new Error('lost'));
const FETCHED = MEASURES.filter((measure) => measure !== 'registered');

describe.each([
  ['coming', HELD],
  ['lost', LOST],
] as const)('while a table is %s', (state, contentsOf) => {
  test.each(FETCHED)('%s: nothing is told of it, of a country, of a corridor or of all', async (measure) => {
    for (const view of [{}, { country: countryCode('KAZ') }, { corridor: corridor('UKR-RUS') }]) {
      const { session } = sitting({ measure, ...view }, contentsOf);
      await settled();
      expect(session.figures).toEqual({ state });
      expect(session.statement.people).toBeNull();
      expect(session.sentence.state).toBe(state);
      expect(session.absent).toEqual({ table: expect.any(String) as string, state });
    }
  });

  test('what the law says of a corridor and of all 132 is told, and nothing that the table would list', async () => {
    const { session } = sitting({ measure: 'refugees', corridor: corridor('UZB-KAZ') }, contentsOf);
    await settled();
    expect(told(session)).toMatch(
      /^On 31 December 2023 two bilateral agreements and one regional between Uzbekistan and Kazakhstan were in force/,
    );
    session.look({ corridor: null });
    await settled();
    expect(told(session)).toMatch(
      /^60 of the 132 corridors between the twelve states had a bilateral agreement in force on 31 December 2023\.$/,
    );
  });

  test('routes: the sources are not said to describe any number of them', async () => {
    const { session } = sitting({ lens: 'routes', route: 'none-of-this-name' }, contentsOf);
    await settled();
    expect(session.routes).toEqual({ state });
    expect(session.sentence).toEqual({ table: 'routes', state, parts: [] });
  });

  test('an instrument is told all the same: it rests on no table of figures', async () => {
    const instrument = 'kaz-uzb-2019-irregular-migration';
    const { session } = sitting({ measure: 'residents', instrument }, contentsOf);
    await settled();
    expect(session.sentence.state).toBe('here');
    expect(told(session)).toContain('in force');
  });

  test('hairlines stand for what the law joins, and in the lens of flows there are none', async () => {
    const { session } = sitting({ measure: 'refugees' }, contentsOf);
    await settled();
    expect(session.hairlines.length).toBeGreaterThan(100);
    session.look({ lens: 'flows' });
    expect(session.hairlines).toEqual([]);
  });
});

describe('a table that was lost', () => {
  test('is on its way again when the reader asks for it, and is not asked for again while a day is dragged', async () => {
    let asked = 0;
    const { session } = sitting({ lens: 'routes' }, (name) => {
      asked++;
      return asked === 1 ? LOST() : Promise.resolve(built(name));
    });
    await settled();
    session.glide({ day: day('2020-05-22') });
    session.look({ day: day('2020-05-23') });
    await settled();
    expect([asked, session.routes.state]).toEqual([1, 'lost']);
    void session.library.retry('routes');
    expect(session.routes.state).toBe('coming');
    await settled();
    expect([asked, session.routes.state]).toEqual([2, 'here']);
    expect(told(session)).toMatch(/^Sources describe [1-9]\d* routes/);
  });
});
