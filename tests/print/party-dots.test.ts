import { expect, test } from 'vitest';
import { LIGHT } from '../../src/map/palette';
import { sceneOfPage } from './shelf';

/** How many of a map's dots are drawn in a colour of the law. */
const dotsIn = async (id: string) => {
  const { page } = await sceneOfPage('instrument', id);
  const count = (color: string) =>
    page.above.split(`r="4.6" fill="${LIGHT.land}" stroke="${color}"`).length - 1;
  return {
    full: page.above.split(`fill="${LIGHT.arc.bilateral}" stroke="${LIGHT.land}"`).length - 1,
    half: count(LIGHT.arc.bilateral),
    memo: count(LIGHT.arc.arrangement),
    open: count(LIGHT.arc.signed),
    gone: count(LIGHT.arc.ended),
    plain: page.above.split('r="1.8"').length - 1,
  };
};

const NO_STATE = { full: 0, half: 0, memo: 0, open: 0, gone: 0 };

test('states that the refugee convention of 1951 is in force for have a full dot', async () => {
  const { full, open, memo } = await dotsIn('un-1951-refugee-convention');
  expect(full).toBeGreaterThan(10);
  expect([open, memo]).toEqual([0, 0]);
});

test('the British memorandum with Kazakhstan of 2025 binds nobody: the dot of Kazakhstan is an arrangement’s and does not say “in force”', async () => {
  expect(await dotsIn('kaz-gbr-2025-labour-memorandum')).toMatchObject({ ...NO_STATE, memo: 1 });
});

test.each(['budapest-process', 'almaty-process', 'un-2018-gcm'])(
  'participants in %s have no legal state, so no ring says “signed”',
  async (id) => {
    const { plain, ...others } = await dotsIn(id);
    expect(others.open).toBe(0);
    expect(others.full).toBe(0);
    expect(plain).toBeGreaterThan(0);
  },
);
