import { expect, test } from 'vitest';
import { MESSAGES } from '../i18n/messages';
import { built } from '../static-data';

test('no word of the page or of its tables speaks of how the project began: a paper is called by its author', () => {
  const tables = (['evidence', 'events', 'acts', 'routes', 'indicators'] as const).map(built);
  const words = JSON.stringify([MESSAGES, ...tables]);
  expect(words).not.toMatch(/starting papers?\b|the atlas started|исходной стать|бастапқы мақала|README/i);
});
