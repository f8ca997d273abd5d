import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/i18n/format';
import { countries } from '../speech/cases';
import { everySentence } from './every-sentence';
import { phrasesOf } from './phrases';

/** The English words of the dictionaries, of the lectures, and of a sentence of every kind, by where they stand. */
const PHRASES = phrasesOf('en');
const SENTENCES = [0, 1, 2, 7, 12_345].flatMap((n) => everySentence('en', n));
const LECTURES = JSON.stringify(
  JSON.parse(readFileSync('data/sources/lectures.json', 'utf8'), (key, value: unknown) =>
    key === 'ru' || key === 'kk' ? undefined : value,
  ),
);
const WORDS: [string, string][] = [
  ...PHRASES,
  ...SENTENCES.map((text, i): [string, string] => [`sentence ${i}`, text]),
  ['lectures', LECTURES.replaceAll('"', ' ')],
];

describe('a country’s name in English', () => {
  test('has its article wherever a word comes before it: “registered by the United States”', () => {
    for (const [path, text] of PHRASES)
      for (const [, before = ''] of text.matchAll(/(\S*)\s*\{\d\.name\}/g))
        expect(before === '' || before.endsWith(':'), `${path}: ${text}`).toBe(true);
  });

  test('has it in every sentence', () => {
    for (const text of SENTENCES) expect(text).not.toMatch(/(?<!\b[Tt]he )United States/);
    expect(namesOf(countries, 'USA' as never, 'en').with).toBe('the United States');
  });
});

describe('a label in English', () => {
  /** The labels that stand before a date, which may be known to its year only or not at all. */
  const DATED = [...PHRASES].filter(
    ([path]) =>
      path.startsWith('fact.') ||
      /^(panel\.period|law\.page\.(signed|entry|generalEntry|provisional|ended|suspended))$/.test(path),
  );
  test('does not end in a preposition where a date may be missing after it', () => {
    expect(DATED.length).toBeGreaterThan(14);
    for (const [path, text] of DATED) expect(text, path).not.toMatch(/ (from|for|of|by|on|in|since|until)$/);
  });
});

describe('a number in English', () => {
  test('never stands beside another: “In 2023, 86,213 refugee arrivals”', () => {
    for (const text of SENTENCES) expect(text).not.toMatch(/\d \d/);
  });

  test('none is said as a word, and one of one is “the one”', () => {
    for (const text of SENTENCES) {
      expect(text).not.toMatch(/\b0 (people|refugee|asylum|new|arrival|departure|agreement|of)/);
      expect(text).not.toMatch(/\bany of the (1|one) |\b1 of the |\b(\S+) of the \2 /);
    }
  });

  test('of corridors is “all”, “both” or “one”', () => {
    const listed = (n: number): string[] => everySentence('en', n).filter((s) => s.includes(' corridors '));
    expect(listed(7).some((s) => s.includes('All of the 7 corridors between the twelve states had'))).toBe(
      true,
    );
    expect(listed(2).some((s) => s.includes('Both of the 2 corridors between the twelve states had'))).toBe(
      true,
    );
    expect(listed(1).some((s) => s.includes('One of the 3 corridors between the twelve states had'))).toBe(
      true,
    );
  });
});

/** What an editor struck out: the words, and what is said instead. */
const STRUCK: readonly [RegExp, string][] = [
  [/world-wide/i, 'worldwide'],
  [/\bapart\b/i, 'separately'],
  [/\bpassport/i, 'profile: in an atlas of travel a passport is a passport'],
  [
    /without a state|^no state$|their state on|the state is|by state on|^State on/,
    'status: a state is a country',
  ],
  [/as a group\b/, 'on a group basis'],
  [/by UNHCR’s figures|by the UN’s estimate/, 'according to'],
  [/the largest part\b/, 'the largest share'],
  [/the figure of a model/, 'a model’s figure'],
  [/\bbinds nobody\b/, 'is not binding'],
  [/their entry into force not found|its entry into force not found/, 'but no entry into force was found'],
  [
    /source seen says|by a factor of two and more|their 2020 edition/,
    'source we have seen, two or more, 2020 edition',
  ],
];

test.each(STRUCK)('English never says %s, but %s', (struck) => {
  for (const [path, text] of WORDS) expect(text, path).not.toMatch(struck);
});

test('English has curly quotation marks and apostrophes', () => {
  for (const [path, text] of WORDS) expect(text, path).not.toMatch(/['"«»]/);
});
