import { expect, test } from 'vitest';
import { mapAboveLanes } from '../../src/state/printing.svelte';

test('a map on paper makes way for lanes, and fills its sheet where these need the next one', () => {
  expect(mapAboveLanes(2)).toBe(410);
  expect(mapAboveLanes(6)).toBeLessThan(410);
  expect(mapAboveLanes(6)).toBeGreaterThan(290);
  // Uzbekistan to Kazakhstan.
  expect(mapAboveLanes(15)).toBeGreaterThan(600);
});
