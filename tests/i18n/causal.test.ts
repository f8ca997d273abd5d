import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { everySentence } from './every-sentence';
import { roleSentences } from './role-sentences';

/**
 * Verbs and links of cause: none may stand between a law, an event or a state and a move of people. Why a figure is
 * shown or is not may be said.
 */
const CAUSAL: Readonly<Record<Language, RegExp>> = {
  en: /\b(because|owing to|caus\w+|led to|leads to|leading to|as a result|result(?:s|ed|ing)? (?:in|from)|due to|thanks to|therefore|trigger(?:s|ed)?|drove|driv(?:e|es|en|ing)|boost(?:s|ed)?|attract\w*|spurr?(?:s|ed)|explain(?:s|ed)? (?:the|this|a|its|their))\b/i,
  ru: /(?<!\p{L})(из-за(?! (?:рубежа|границы))|вследствие|благодаря|прив(?:ел|ёл|од|ест|ед)\p{L}* к|вызва\p{L}+|поэтому(?! показан)|в результате|повлия\p{L}+|влия\p{L}+|стимулиру\p{L}+|способств\p{L}+|обусл\p{L}+|причин[аоуы]й?|притягива\p{L}+|привле[кч]\p{L}+|объясня[ею]т)(?!\p{L})/iu,
  kk: /(?<!\p{L})(салдары\p{L}*|арқасында|кесірінен|нәтижесінде|сондықтан(?!.*(?:көрсетіл|келтіріл))|әсерінен|тудыр\p{L}+|туындат\p{L}+|әкел(?!у)\p{L}+|әкеп соқты|себеп\p{L}*|түсіндіреді|себеб\p{L}+)(?!\p{L})/iu,
};

/** Words that deny a cause, in the clause in which it stands, or name a finding that rejects one. */
const DENIED: Readonly<Record<Language, RegExp>> = {
  en: /\b(no|not|nothing|never|nor|without|reject\w*|disput\w+)\b/i,
  ru: /(?<!\p{L})(не|нет|без|ни|никогда|отверга\p{L}+|оспарива\p{L}+)(?!\p{L})/iu,
  kk: /емес|жоқ|айтылмайды|теріске|қарсы|даулай|ешқашан/iu,
};

/** The clauses of a text: what denies a cause in one says nothing of the next, but of what it reports («не сказано, что»). */
const clausesOf = (text: string): readonly string[] =>
  text.replaceAll('\u00a0', ' ').split(/[;:.!?]|,(?! что )| [—–] /);

/** The clauses in which something is made the cause of something. */
const causesIn = (text: string, lang: Language): readonly string[] =>
  clausesOf(text).filter((clause) => CAUSAL[lang].test(clause) && !DENIED[lang].test(clause));

/** The files of a language, whichever folder they stand in: `speech/en/work.ts`, `speech/country/en.ts`. */
const filesOf = (lang: Language): readonly string[] =>
  ['src/i18n', 'src/speech'].flatMap((floor) =>
    readdirSync(floor, { recursive: true, encoding: 'utf8' })
      .map((name) => `${floor}/${name}`)
      .filter((path) => path.includes(`/${lang}/`) || path.endsWith(`/${lang}.ts`))
      .filter((path) => path.endsWith('.ts')),
  );

/** The texts of a language's dictionaries: each string between quotes, or in a template, of more than one word. */
function textsOf(lang: Language): (readonly [file: string, text: string])[] {
  return filesOf(lang).flatMap((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
      .map(([, plain, template]) => (plain ?? template ?? '').replaceAll('\\u00a0', ' '))
      .filter((text) => text.includes(' '))
      .map((text) => [file, text] as const);
  });
}

describe.each(LANGUAGES)('in %s', (lang) => {
  test('no dictionary has a word of cause, unless its clause denies one', () => {
    const texts = textsOf(lang);
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.map(([file]) => file)).toContain(`src/speech/country/${lang}.ts`);
    expect(texts.filter(([, text]) => causesIn(text, lang).length > 0)).toEqual([]);
  });

  test('no generated sentence has one', () => {
    const sentences = [0, 1, 12_345].flatMap((n) => everySentence(lang, n));
    expect(sentences.filter((text) => causesIn(text, lang).length > 0)).toEqual([]);
  });

  test('no sentence on positions, a country, a negotiating table or routes has one', () => {
    const sentences = roleSentences(lang);
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.filter((text) => causesIn(text, lang).length > 0)).toEqual([]);
  });
});

test.each([
  ['en', 'The agreement led to more moves'],
  ['en', 'It is not in force; more people left because of it'],
  ['en', 'Not counted, and driven by the law'],
  ['ru', 'Соглашение привело к росту'],
  ['ru', 'Из-за соглашения выехало больше'],
  ['ru', 'Его нет в силе — из-за этого выехало больше'],
  ['kk', 'Келісімнің нәтижесінде көбейді'],
] as const)('in %s “%s” makes something the cause of a move', (lang, text) => {
  expect(causesIn(text, lang)).toHaveLength(1);
});

test('what denies a cause in its own clause makes nothing one', () => {
  expect(causesIn('Beside each other; the law is not the cause of the move', 'en')).toEqual([]);
});
