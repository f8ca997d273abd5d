import { describe, expect, test } from 'vitest';
import { COUNTRY_WORDS } from '../../src/speech/country/words';
import { phrases } from './phrases';

/** What a template asks for: `0`, `1` … */
const holes = (text: string): string => [...new Set(text.match(/\{\d/g) ?? [])].sort().join('');
const english = phrases(COUNTRY_WORDS.en);

describe.each(['ru', 'kk'] as const)('the words of a country’s page in %s', (lang) => {
  const theirs = phrases(COUNTRY_WORDS[lang]);

  test('are all there, and ask for what the English ones ask for', () => {
    for (const [path, text] of english) {
      const other = theirs.get(path) ?? theirs.get(path.replace(/\.one$/, '.other'));
      expect(other, path).toBeDefined();
      expect(holes(other ?? ''), path).toBe(holes(text));
    }
  });

  test('are in its own letters', () => {
    for (const [path, text] of theirs) expect(text, path).not.toMatch(/[a-z]{3,}/i);
  });
});
