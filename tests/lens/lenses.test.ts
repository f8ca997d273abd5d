// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { parseCorridor } from '../../src/domain/corridor';
import { countryCode } from '../../src/domain/country';
import { MEASURE, MEASURES, OPENING_MEASURE } from '../../src/domain/measure';
import { day } from '../../src/domain/day';
import { LENS, type Lens, LENSES } from '../../src/lens/lenses';
import type { Session } from '../../src/state/session.svelte';
import type { View } from '../../src/state/view';
import { settled, sitting } from '../state/sitting';

async function seen(view: Partial<View>): Promise<Session> {
  const { session } = sitting(view);
  await settled();
  return session;
}

/** A lens that shows no figures is the same by every measure. */
const CASES = LENSES.flatMap((lens) =>
  (LENS[lens].showsFigures ? MEASURES : [OPENING_MEASURE]).map((measure) => [lens, measure] as const),
);

describe.each(CASES)('the lens of %s, with %s', (lens, measure) => {
  test.each([null, countryCode('KAZ')])(
    'explains every colour that its arcs have, of %s',
    async (country) => {
      const session = await seen({ lens, measure, country });
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
      expect(Object.keys(choice ?? {})).toEqual([session.lens.subject === 'routes' ? 'route' : 'corridor']);
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
    const expected = session.lens.showsFigures ? [MEASURE[measure].source] : [];
    expect(session.lens.sourcesOf(measure)).toEqual(expected);
    expect(session.lens.noteOf(session)).not.toBe('');
  });
});

describe('rings', () => {
  const ringsOf = async (lens: Lens, route: string | null): Promise<readonly string[]> => {
    const session = await seen({ lens, route });
    return session.lens.ringsOf(session);
  };

  test('mark the transit countries of the chosen route, in the lens of routes alone', async () => {
    const all = await seen({ lens: 'routes' });
    const route = all.routes.state === 'here' ? all.routes.contents.all.find((r) => r.legs.length > 2) : null;
    expect(await ringsOf('routes', route!.id)).not.toEqual([]);
    expect(await ringsOf('routes', null)).toEqual([]);
    expect(await ringsOf('agreements', route!.id)).toEqual([]);
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
