// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { day } from '../../src/domain/day';
import { Playback } from '../../src/state/playback.svelte';
import { sitting } from './sitting';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** As a browser tells a page that its tab was left, or is looked at again. */
function turn(to: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(to);
  document.dispatchEvent(new Event('visibilitychange'));
}

const SECONDS = 20_000;

function playing() {
  const { session } = sitting({ day: day('2005-01-01') });
  const playback = new Playback(session);
  playback.start();
  vi.advanceTimersByTime(1000);
  return { session, playback };
}

test('time plays on while the tab is looked at', () => {
  const { session, playback } = playing();
  expect(session.view.day > day('2005-01-01')).toBe(true);
  const seen = session.view.day;
  turn('visible');
  vi.advanceTimersByTime(1000);
  expect(session.view.day > seen).toBe(true);
  playback.stop();
});

test('in a hidden tab play stops at the day that the reader saw last, and waits to be asked again', () => {
  const { session, playback } = playing();
  const seen = session.view.day;
  turn('hidden');
  vi.advanceTimersByTime(SECONDS);
  expect([session.view.day, playback.playing]).toEqual([seen, false]);
  turn('visible');
  vi.advanceTimersByTime(SECONDS);
  expect([session.view.day, playback.playing]).toEqual([seen, false]);
  playback.toggle();
  vi.advanceTimersByTime(1000);
  expect(session.view.day > seen).toBe(true);
  playback.stop();
});
