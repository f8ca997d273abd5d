import { describe, expect, test } from 'vitest';
import lectures from '../../data/sources/lectures.json';
import { cell, readTable } from '../../data/table';
import { TOPICS } from '../../src/domain/instrument';
import { sentenceOf, sentenceText } from '../../src/speech/sentence';
import { countries, pair, statement } from '../speech/cases';
import { everySentence } from './every-sentence';
import { phrases, phrasesOf } from './phrases';

/* Rules of the Russian in the atlas that a program can hold; the editor's other rules are for people. */

type Text = readonly [path: string, text: string];

const dictionaries: readonly Text[] = [...phrasesOf('ru')];
const lecture: readonly Text[] = [...phrases(lectures, 'lectures.')].filter(([path]) =>
  /\.ru(?:\.|$)/.test(path),
);
const labels: readonly Text[] = readTable('onward-labels.csv').map((row) => [
  `onward-labels.csv ${cell(row, 'region')}`,
  cell(row, 'ru'),
]);

/** A sentence of every kind, with each of these numbers, and of law on every topic. */
const sentences: readonly Text[] = [
  ...[0, 1, 2, 7, 21, 12_345].flatMap((n) => everySentence('ru', n).map((text): Text => [`with ${n}`, text])),
  ...TOPICS.map((topic): Text => [
    topic,
    sentenceText(sentenceOf(statement(null, pair('KAZ-UZB', { bilateral: 1 }, topic)), countries, 'ru')),
  ]),
];
const all = [...dictionaries, ...lecture, ...labels, ...sentences];

const none = (texts: readonly Text[], pattern: RegExp): void => {
  expect(texts.length).toBeGreaterThan(0);
  for (const [path, text] of texts) expect(text, path).not.toMatch(pattern);
};

describe('words', () => {
  test('«счёт» is a bill or a score: figures are «по данным», the act is «подсчёт»', () =>
    none(all, /(?<!\p{L})сч[её]т/iu));

  test('«вступление» is into force wherever it stands', () =>
    none(all, /вступлен\p{L}*(?!\p{L})(?!\sв силу)/iu));

  /** What states and authorities do; and «действие», which a document has until it is terminated. */
  const ACTS = /^law\.(?:orientation\.cooperates|passport\.events)$/;
  test('«действует» is said of no agreement: in force is «в силе», operating «применяется»', () =>
    none(
      all.filter(([path]) => !ACTS.test(path)),
      /(?<!\p{L})действ(?!ие документа «)/iu,
    ));

  test('an instrument has «обязательная сила» or none: it does not «обязывает»', () =>
    none(
      all.filter(([path]) => !/^law\.(?:about\.law|evidence\.general|lanes\.general)$/.test(path)),
      /обязыва/i,
    ));

  test('a state stands in its case, never after a colon', () =>
    none(dictionaries, /(?:государств|стран)\p{L}*: \{\d\.name\}/u));

  test('an agreement is on a corridor', () => none(sentences, /в силе у|(?<!\p{L})у \S+ из .*коридор/u));

  test('of UNHCR’s categories none is «признаны группой» or without the people', () =>
    none(all, /признан\p{L}* (?:беженцами )?группой|сходном с беженцами|(?<!лица, )ищу(?:т|щие) убежища/iu));

  test('people by birthplace are «уроженцы» in sentences', () => none(sentences, /родивш/));

  test('a crime is fought', () => none(sentences, /соглашен\p{L}* о (?:торговле людьми|незаконном ввозе)/u));

  /** The largest corridor listed has a figure, and a range may begin with 0. */
  test('none is said as a word', () =>
    none(
      sentences.filter(([, text]) => !text.includes('коридор')),
      /(?<![\d\u00a0,]|[оО]т )0[\u00a0 ](?!по данным)\p{L}/u,
    ));
});

/** The short codes of states that stood in names of agreements. */
const CODES = 'КЗ|УЗ|КГ|ТЖ|ТМ|РФ|РБ|РК|КР|РУз|УА|МД|АМ|АЗ|ГР|ВН|ФРГ|КНР'.split('|');

describe('states', () => {
  test('are named in full, by no code of two or three letters', () => {
    none(all, new RegExp(`(?<!\\p{L})(?:${CODES.join('|')})(?!\\p{L})`, 'u'));
    none(all, /(?<![A-Z])[A-Z]{2,3}[–→-][A-Z]{2,3}(?![A-Z])/);
  });
});

const PREPOSITIONS = 'в|во|на|с|со|за|по|из|от|до|у|о|об|к|ко|для|при|через|после|между|без|над|под|перед';

describe('labels', () => {
  test('end in no preposition: what comes after may be a month, a year or nothing', () =>
    none(
      dictionaries.filter(([path]) => !path.startsWith('law.page.vote.')),
      new RegExp(`(?<!\\p{L})(?:${PREPOSITIONS}):?$`, 'iu'),
    ));
});

/** What is counted, and what stands after a day and a year, each by its beginning. */
const NOUNS =
  'человек|беженц|уроженц|новы|соглаш|договорённост|двусторон|региональн|коридор|перечисл|названн|млн|млрд|год|дн|январ|март|апрел|ма[йя]|июл|ноябр|декабр'.split(
    '|',
  );

describe('typography', () => {
  test('no space stands before an ellipsis', () => none(all, /\s…/));
  test('quotes are « »', () => none(all, /["“”„]/));
  test('no dash begins a line', () => none(all, /(?:^|[^\u00a0])—/));

  test('no number parts from its noun, nor a slot from its year', () => {
    none(all, new RegExp(`\\d (?:${NOUNS.join('|')})`, 'u'));
    none(dictionaries, /\{\d\} год/u);
  });
});
