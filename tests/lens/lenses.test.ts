// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { parseCorridor } from '../../src/domain/corridor';
import { countryCode } from '../../src/domain/country';
import { MEASURE, MEASURES } from '../../src/domain/measure';
import { day } from '../../src/domain/day';
import { LENS, LENSES } from '../../src/lens/lenses';
import type { Session } from '../../src/state/session.svelte';
import type { View } from '../../src/state/view';
import { settled, sitting } from '../state/sitting';

async function seen(view: Partial<View>): Promise<Session> {
  const { session } = sitting(view);
  await vi.waitUntil(() => session.lensAbsent === null && session.figuresAbsent === null);
  return session;
}

/** A lens that shows no figures is the same by every measure. */
const CASES = LENSES.flatMap((lens) =>
  (LENS[lens].showsFigures ? MEASURES : [LENS[lens].opensOn]).map((measure) => [lens, measure] as const),
);

describe.each(CASES)('the lens of %s, with %s', (lens, measure) => {
  test.each([null, countryCode('KAZ')])(
    'explains every colour that its arcs have, of %s',
    async (country) => {
      const session = await seen({ lens, measure, country });
      // The map of routes has no arc; its land is explained below.
      if (session.lens.subject !== 'corridors') return;
      const drawn = session.lens.arcsOf(session).flatMap(({ id }) => parseCorridor(id) ?? []);
      const key = session.lens.keyOf(session, drawn);
      const signs = key?.entries.map(({ sign }) => sign) ?? [];
      const styles = new Set(session.lens.arcsOf(session).map(({ style }) => style));
      expect(styles.size).toBeGreaterThan(0);
      for (const style of styles) expect(signs).toContain(style);
    },
  );

  test('a press on any of its arcs chooses something of the lens', async () => {
    const session = await seen({ lens, measure });
    for (const { id } of session.lens.arcsOf(session)) {
      const choice = session.lens.choiceOf(session, id);
      expect(Object.keys(choice ?? {})).toEqual(['corridor']);
    }
    expect(session.lens.choiceOf(session, 'not-an-arc')).toBeNull();
  });

  test('lists a corridor by the colour that its arc has', async () => {
    const session = await seen({ lens, measure, country: countryCode('RUS') });
    if (!session.lens.showsFigures) return;
    for (const { id, style } of session.lens.arcsOf(session))
      expect(session.lens.styleOf(session, parseCorridor(id)!)).toBe(style);
  });

  test('names the source of its figures, or says where each is named', async () => {
    const session = await seen({ lens, measure });
    const expected = session.lens.subject === 'routes' ? [] : [MEASURE[measure].source];
    expect(session.lens.sourcesOf(measure)).toEqual(expected);
    expect(session.lens.noteOf(session)).not.toBe('');
  });
});

describe('the map of documented routes', () => {
  const numberOf = (session: Session, code: string) =>
    session.lens.numbersOf?.(session).find((ring) => ring.code === code);

  test('has no line at rest, and says by land and number in how many routes a state is transit', async () => {
    const session = await seen({ lens: 'routes' });
    expect(session.lens.arcsOf(session)).toEqual([]);
    expect(session.routes.state === 'here' && session.routes.contents.drawn).toBeNull();
    expect(['KAZ', 'RUS', 'UZB', 'BLR', 'TUR'].map((code) => numberOf(session, code)?.text)).toEqual([
      ...['10', '10', '5', '5', '4'],
    ]);
    const tints = new Map(session.lens.fillsOf(session).map(({ code, tint }) => [code, tint]));
    expect(['KAZ', 'BLR', 'UKR', 'GEO'].map((code) => tints.get(code))).toEqual([
      ...['transit-4', 'transit-3', 'transit-2', 'transit-1'],
    ]);
  });

  test('explains each of its shades and rings, and rings what isolated reports alone tell with dashes', async () => {
    const session = await seen({ lens: 'routes' });
    const signs = session.lens.keyOf(session, [])?.entries.map(({ sign }) => sign);
    for (const { tint } of session.lens.fillsOf(session)) expect(signs).toContain(tint);
    expect(signs).toEqual(expect.arrayContaining(['ring', 'ring-dashed']));
    expect([numberOf(session, 'UKR')?.dashed, numberOf(session, 'KAZ')?.dashed]).toEqual([true, false]);
  });

  test('counts the routes that the filters leave, and says so in its key', async () => {
    const session = await seen({ lens: 'routes' });
    session.walk.narrow({ kind: 'labour' });
    expect(numberOf(session, 'KAZ')?.text).toBe('3');
    expect(session.lens.keyOf(session, [])?.lead).toMatch(/Rings count the 4 routes that are chosen\.$/);
    session.walk.widen();
    expect(numberOf(session, 'KAZ')?.text).toBe('10');
  });

  test('draws the chosen path, and before it the one that is pointed at', async () => {
    const session = await seen({ lens: 'routes', route: 'uzb-kaz-rus-labour' });
    const drawn = () => (session.routes.state === 'here' ? session.routes.contents.drawn : null);
    expect([drawn()?.path.legs.join('-'), drawn()?.legs]).toEqual(['UZB-KAZ-RUS', 2]);
    session.walk.pointed = 'irq-blr-eu-2021';
    expect(drawn()?.path.legs.join('-')).toBe('IRQ-BLR-LTU');
    session.walk.pointed = null;
    session.walk.begin(2, 0, false);
    expect(drawn()?.legs).toBe(1);
    session.walk.step(2);
    expect(drawn()?.legs).toBe(2);
  });

  test('names the publishers of the chosen route, or those who describe the most', async () => {
    const session = await seen({ lens: 'routes', route: 'afg-central-asia-rus-ukr-eu' });
    expect(session.lens.noteOf(session)).toBe('Documented by Border Monitoring Project Ukraine.');
    session.look({ route: null });
    expect(session.lens.noteOf(session)).toContain('UNHCR');
  });
});

describe('where the figures are not here', () => {
  const lost = (): Promise<unknown> => Promise.reject(new Error('lost'));

  test('agreements are drawn as hairlines; flows and routes have no arc, and nothing to explain', async () => {
    for (const [lens, isDrawn] of [
      ['agreements', true],
      ['flows', false],
      ['routes', false],
    ] as const) {
      const { session } = sitting({ lens, measure: 'refugees' }, lost);
      await settled();
      const arcs = session.lens.arcsOf(session);
      expect(arcs.length > 0).toBe(isDrawn);
      expect(arcs.every(({ persons, moving }) => persons === null && !moving)).toBe(true);
    }
  });
});

test('of a day without figures the thirty corridors are drawn on which most people moved in other years', async () => {
  const session = await seen({ day: day('1996-12-31') });
  const arcs = session.lens.arcsOf(session);
  expect(arcs).toHaveLength(30);
  const pairs = arcs.map(({ origin, destination }) => [origin, destination].sort().join('-'));
  expect(pairs).toContain('RUS-UKR');
});
