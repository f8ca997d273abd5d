// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { MEASURES } from '../../src/domain/observation';
import { sentenceText } from '../../src/model/sentence';
import { FURTHER_GRAMMARS } from '../../src/model/sentence-further';
import type { TableName } from '../../src/state/library.svelte';
import type { Figures } from '../../src/state/figures.svelte';
import { Session } from '../../src/state/session.svelte';
import { START, type View } from '../../src/state/view';
import { corridor } from '../model/corridors';
import { built, realAtlas } from '../static-data';

const atlas = realAtlas();
const core = { ...atlas, observations: { registered: atlas.observations.registered! } };
const settled = (): Promise<void> => new Promise((later) => setTimeout(later, 0));

function sitting(
  view: Partial<View>,
  contentsOf: (name: TableName) => Promise<unknown> = (name) => Promise.resolve(built(name)),
) {
  const seen: [View, boolean][] = [];
  const session = new Session(core, { ...START, ...view }, day('2026-11-21'), {
    load: (name, decode) => contentsOf(name).then(decode),
    words: () => Promise.resolve(FURTHER_GRAMMARS),
    onlook: (v, step) => seen.push([v, step]),
  });
  flushSync();
  return { session, seen };
}

/** What the view's table gives; a test that asks before it is here is wrong. */
function figures(session: Session): Figures {
  if (session.figures.state !== 'here') throw new Error(`the table is ${session.figures.state}`);
  return session.figures.contents;
}

const told = (session: Session): string => sentenceText(session.sentence.parts);

describe('a session', () => {
  test('shows the flows of the chosen country only', () => {
    const { session } = sitting({});
    expect(figures(session).flows).toBe(figures(session).all);
    session.look({ country: countryCode('KAZ') });
    expect(figures(session).flows.length).toBeGreaterThan(5);
    for (const f of figures(session).flows) expect([f.origin, f.destination]).toContain('KAZ');
  });

  test('tells a choice from a step on the way to one', () => {
    const { session, seen } = sitting({});
    session.look({ corridor: corridor('UZB-KAZ') });
    session.glide({ day: day('2020-05-22') });
    expect(seen.map(([, step]) => step)).toEqual([true, false]);
  });

  test('loads residents when they are asked for, and speaks of them then', async () => {
    const { session } = sitting({ corridor: corridor('UZB-KAZ'), day: day('2024-12-31') });
    session.look({ measure: 'residents' });
    expect(session.figures.state).toBe('coming');
    await settled();
    expect(told(session)).toContain('744,161');
  });

  test('loads the words of a further measure with its table', async () => {
    const { session } = sitting({ measure: 'refugees', corridor: corridor('UKR-RUS') });
    expect(told(session)).not.toContain('refugees');
    await settled();
    expect(told(session)).toContain('1,227,554 refugees from Ukraine');
    const arrived = MEASURES.filter((m) => session.library.figuresOf(m).state === 'here');
    expect(arrived).toEqual(['registered', 'refugees', 'refugee-arrivals']);
  });

  test('keeps everything else when a table is missing or damaged, and tries again when asked anew', async () => {
    let broken = true;
    const { session } = sitting({}, (name) =>
      broken ? Promise.resolve({ days: 7 }) : Promise.resolve(built(name)),
    );
    session.look({ measure: 'residents' });
    await settled();
    expect(session.library.lost).toEqual(['residents']);
    expect(session.figures).toEqual({ state: 'lost' });
    broken = false;
    session.look({ measure: 'registered' });
    expect(figures(session).all.length).toBeGreaterThan(50);
    session.look({ measure: 'residents' });
    await settled();
    expect(session.library.lost).toEqual([]);
    expect(figures(session).table.measure).toBe('residents');
  });

  test('outside the span of its measure shows every corridor that has an instrument', () => {
    const { session } = sitting({ day: day('2005-06-30') });
    expect(figures(session).period).toBeNull();
    expect(figures(session).listed.length).toBeGreaterThan(100);
    for (const c of figures(session).listed) expect(session.coverage(c).class).not.toBe('none');
  });

  test('supposes in arcs and lists, and leaves the sentence and the link as recorded', () => {
    const { session, seen } = sitting({ corridor: corridor('MDA-TJK'), topic: 'mutual-travel' });
    const recorded = told(session);
    const { view } = session;
    expect(session.coverage(corridor('MDA-TJK')).class).toBe('regional');
    session.supposed = { country: countryCode('MDA'), instrument: 'cis-1992-visa-free-bishkek' };
    expect(session.coverage(corridor('MDA-TJK')).class).toBe('ended');
    expect(session.lossOf(corridor('MDA-TJK'))?.before.class).toBe('regional');
    expect(session.lossOf(corridor('KGZ-TJK'))).toBeUndefined();
    expect(told(session)).toBe(recorded);
    expect([session.view, seen]).toEqual([view, []]);
  });

  test('steps through the dates of the instrument that is open', () => {
    const { session } = sitting({ instrument: 'kaz-uzb-2019-irregular-migration' });
    expect(session.onMap).toBe(false);
    expect(session.turns.map(({ on }) => on)).toEqual(['2019-04-15', '2020-05-22']);
  });

  test('keeps Tajikistan to Russia in sight when Russia falls silent', () => {
    const { session } = sitting({ day: day('2024-12-31') });
    expect(session.hairlines).toContainEqual(expect.objectContaining(corridor('TJK-RUS')));
  });
});

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

  test('what the law says of a corridor is told, and nothing of corridors that the table would list', async () => {
    const { session } = sitting({ measure: 'refugees', corridor: corridor('UZB-KAZ') }, contentsOf);
    await settled();
    expect(told(session)).toMatch(/^On 31 December 2023.* agreements? between Uzbekistan and Kazakhstan/);
    session.look({ corridor: null });
    await settled();
    expect(told(session)).toBe('');
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
    session.library.retry('routes');
    expect(session.routes.state).toBe('coming');
    await settled();
    expect([asked, session.routes.state]).toEqual([2, 'here']);
    expect(told(session)).toMatch(/^The sources describe [1-9]\d* routes/);
  });
});
