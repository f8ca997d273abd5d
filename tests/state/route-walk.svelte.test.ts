import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RouteWalk } from '../../src/state/route-walk.svelte';
import { realAtlas } from '../static-data';

const { routes } = realAtlas();
const route = (id: string) => routes.find((one) => one.id === id)!;
const NORTHERN = route('afg-central-asia-rus-ukr-eu');
/** A route of which sources name another path too. */
const FORKED = routes.find(({ variants }) => variants.length > 0)!;

/** A walk beside a view that has a route chosen. */
function walking(id: string) {
  const view = { route: id };
  const walk = new RouteWalk(() => view.route);
  const drawn = () => walk.drawn(routes, route(view.route));
  return { view, walk, drawn };
}
const ALL = NORTHERN.legs.length - 1;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a route that is walked is drawn leg by leg', () => {
  const { walk, drawn } = walking(NORTHERN.id);
  walk.begin(ALL, 0, true);
  expect(drawn()?.legs).toBe(1);
  vi.advanceTimersByTime(1500);
  expect(drawn()?.legs).toBe(2);
});

test('a route chosen elsewhere while another is walked is drawn whole, on its own path', () => {
  const { view, walk, drawn } = walking(FORKED.id);
  walk.begin(FORKED.legs.length - 1, 1, false);
  expect(drawn()?.path).toBe(FORKED.variants[0]);
  view.route = NORTHERN.id;
  expect(walk.walked).toBeNull();
  expect(drawn()).toEqual({ route: NORTHERN, path: NORTHERN, legs: ALL });
});

test('a walk that was left does not go on, nor is its route half drawn when it is chosen again', () => {
  const { view, walk, drawn } = walking(NORTHERN.id);
  walk.begin(ALL, 0, true);
  view.route = FORKED.id;
  vi.advanceTimersByTime(1500);
  expect(vi.getTimerCount()).toBe(0);
  view.route = NORTHERN.id;
  expect(drawn()?.legs).toBe(ALL);
});
