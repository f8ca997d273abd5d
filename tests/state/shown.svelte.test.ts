// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { day } from '../../src/domain/day';
import { corridor } from '../law/corridors';
import { settled, sitting } from './sitting';

/** Frames by hand: runs what was asked for since the last one. */
function frames(): () => Promise<void> {
  const asked: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => asked.push(act));
  return () => {
    for (const act of asked.splice(0)) act();
    return settled();
  };
}

test('a press is answered at once; the corridor’s panel follows in the next frame', async () => {
  const frame = frames();
  const { session } = sitting({});
  session.look({ corridor: corridor('UZB-KAZ') });
  expect(session.view.corridor).toEqual(corridor('UZB-KAZ'));
  expect(session.shown.view.corridor).toBeNull();
  await frame();
  expect(session.shown.view.corridor).toBeNull();
  await frame();
  expect(session.shown.view).toBe(session.view);
});

test('after two presses within a frame the newest view follows, and its language', async () => {
  const frame = frames();
  const { session } = sitting({});
  session.look({ day: day('2020-05-22') });
  session.look({ lang: 'ru' });
  await frame();
  await frame();
  expect(session.shown.view).toBe(session.view);
  expect(session.shown.t).toBe(session.t);
});

test('in a hidden tab, which paints nothing, it follows too', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { session } = sitting({});
  session.look({ corridor: corridor('UZB-KAZ') });
  await settled();
  expect(session.shown.view).toBe(session.view);
});
