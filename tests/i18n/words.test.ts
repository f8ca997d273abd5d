import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/page';
import { kk } from '../../src/i18n/kk/page';
import { EDITION_WORDS } from '../../src/i18n/edition-words';
import { LOSS_WORDS } from '../../src/i18n/loss-words';
import { lawEn } from '../../src/i18n/en/law';
import { lawKk } from '../../src/i18n/kk/law';
import { lawRu } from '../../src/i18n/ru/law';
import { ru } from '../../src/i18n/ru/page';
import { shareEn } from '../../src/i18n/en/share';
import { shareKk } from '../../src/i18n/kk/share';
import { shareRu } from '../../src/i18n/ru/share';
import { PAGE_WORDS } from '../../src/print/static/words';
import { WORK_GRAMMARS } from '../../src/speech/work-grammars';
import type { Language } from '../../src/i18n/language';
import { phrases } from './phrases';

/** What a template asks for: `0`, `1` …, whatever the form. */
const holes = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{(\d)/g)].map(([, hole = '']) => hole)),
];

/** The words for counts of work without those that each language has in forms of its own. */
function clausesOf(lang: Language): object {
  const { kinds, doubts, several, nearest, more, also, none, others, othersOrKinds, ...words } =
    WORK_GRAMMARS[lang];
  const { ofCountry, noneOfCountry, ofAll, noneOfAll, brief, apart, sentence, by } = words;
  const measures = Object.entries(words.measures).map(([measure, { title, counted, told, said, caveat }]) => [
    measure,
    { title, counted, told, caveat, ...(said && { said }) },
  ]);
  const views = {
    ofCountry,
    noneOfCountry,
    ofAll,
    noneOfAll,
    brief,
    apart,
    several,
    nearest,
    more,
    also,
    none,
  };
  return {
    kinds,
    doubts,
    others,
    othersOrKinds,
    sentence,
    by,
    views,
    measures: Object.fromEntries(measures) as object,
  };
}

describe.each([
  ['Russian', en, ru],
  ['Kazakh', en, kk],
  ['Russian law', lawEn, lawRu],
  ['Kazakh law', lawEn, lawKk],
  ['Russian of sharing', shareEn, shareRu],
  ['Kazakh of sharing', shareEn, shareKk],
  ['Russian of static pages', PAGE_WORDS.en, PAGE_WORDS.ru],
  ['Kazakh of static pages', PAGE_WORDS.en, PAGE_WORDS.kk],
  ['Russian of a loss', LOSS_WORDS.en, LOSS_WORDS.ru],
  ['Kazakh of a loss', LOSS_WORDS.en, LOSS_WORDS.kk],
  ['Russian of editions', EDITION_WORDS.en, EDITION_WORDS.ru],
  ['Kazakh of editions', EDITION_WORDS.en, EDITION_WORDS.kk],
  ['Russian of work', clausesOf('en'), clausesOf('ru')],
  ['Kazakh of work', clausesOf('en'), clausesOf('kk')],
])('%s', (_, english, other) => {
  const [ours, theirs] = [phrases(english), phrases(other)];
  /** A form for one may leave the number out that another form has. */
  const asked = (path: string, text: string): string[] =>
    holes(text + (ours.get(path.replace(/\.one$/, '.other')) ?? ''));

  test('asks for what English asks for, no more', () => {
    for (const [path, text] of ours) {
      const translated = theirs.get(path) ?? theirs.get(path.replace(/\.one$/, '.other'));
      expect(translated, path).toBeDefined();
      for (const hole of holes(translated ?? ''))
        expect(asked(path, text), `${path}: ${String(translated)}`).toContain(hole);
    }
  });

  test('leaves no phrase in Latin letters, but for names', () => {
    const latin = [...theirs].filter(([, text]) => /[a-z]{4,}/i.test(text.replace(/\{\d\.\w+\}/g, '')));
    for (const [path, text] of latin)
      expect(text, path).toMatch(
        /Kosh|CIS|iframe|wordpress|oEmbed|HTML|Enter|Ctrl|WebGL|Page|Shift|English|Natural Earth|doi|MIT|Home|Alt|KNOMAD|da_pb_closed/,
      );
  });
});
