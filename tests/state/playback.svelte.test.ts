// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { day } from '../../src/domain/day';
import { dayOfEvent, decodeEvents } from '../../src/domain/event';
import { Playback } from '../../src/state/playback.svelte';
import { built } from '../static-data';
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

test('play pauses at an act of states where the reader asked for it, and says which', () => {
  const { session } = sitting({ day: day('2005-01-01') });
  const act = decodeEvents(built('events')).find(({ id }) => id === 'andijan-airlift-2005')!;
  session.desk.eventsBetween = (after, until) =>
    after < dayOfEvent(act) && dayOfEvent(act) <= until ? [act] : [];
  const played = (pausesAtEvents: boolean): Playback => {
    session.desk.pausesAtEvents = pausesAtEvents;
    session.look({ day: day('2005-07-20') });
    const playback = new Playback(session);
    playback.start();
    vi.advanceTimersByTime(900);
    return playback;
  };
  const paused = played(true);
  expect(session.view.day).toBe('2005-07-29');
  expect(paused.acts).toEqual([act]);
  vi.advanceTimersByTime(3000);
  expect(session.view.day > day('2005-07-29')).toBe(true);
  paused.stop();
  const playing = played(false);
  expect(session.view.day > day('2005-07-29')).toBe(true);
  expect(playing.acts).toEqual([]);
  playing.stop();
});
