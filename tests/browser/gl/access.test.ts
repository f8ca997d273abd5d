import { describe, expect, test } from 'vitest';
import { inChromium, mapReady } from '../browser';
import { violations, WITH_MAP } from '../violations';

const { visit } = inChromium();

describe('in the light theme, with the map', () => {
  test.each(WITH_MAP)('%s has no serious violation of the accessibility rules', async (link) => {
    const { page } = await visit(link, { theme: 'light' });
    await mapReady(page);
    expect(await violations(page)).toEqual([]);
  });
});
