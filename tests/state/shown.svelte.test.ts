// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { en } from '../../src/i18n/en/page';
import { Painted } from '../../src/state/shown.svelte';
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

test('a change of language is answered by the sentence; the page’s own words follow in the next frame', async () => {
  const frame = frames();
  const { session } = sitting({});
  const english = session.sentence.parts.map(({ text }) => text).join('');
  session.look({ lang: 'ru' });
  expect(session.sentence.parts.map(({ text }) => text).join('')).not.toBe(english);
  expect(session.t.title).toBe(en.title);
  await frame();
  await frame();
  expect(session.t.title).not.toBe(en.title);
  expect(session.name(countryCode('KAZ')).name).toBe('Казахстан');
});

test('after two presses within a frame the newest view follows, and its language', async () => {
  const frame = frames();
  const { session } = sitting({});
  session.look({ day: day('2020-05-22') });
  session.look({ lang: 'ru' });
  await frame();
  await frame();
  expect(session.shown.view).toBe(session.view);
});

test('in a hidden tab, which paints nothing, it follows too', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { session } = sitting({});
  session.look({ corridor: corridor('UZB-KAZ') });
  await settled();
  expect(session.shown.view).toBe(session.view);
});

test('a picture follows what it shows after the next paint, with the newest of it', async () => {
  const frame = frames();
  let persons = $state(1);
  let picture: Painted<number> | undefined;
  const stop = $effect.root(() => void (picture = new Painted(() => persons)));
  flushSync();
  await frame();
  await frame();
  persons = 2;
  flushSync();
  persons = 3;
  expect(picture?.current).toBe(1);
  await frame();
  expect(picture?.current).toBe(1);
  await frame();
  expect(picture?.current).toBe(3);
  stop();
});
