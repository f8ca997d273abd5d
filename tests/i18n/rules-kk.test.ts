import { describe, expect, test } from 'vitest';
import lectures from '../../data/sources/lectures.json';
import { cell, readTable } from '../../data/table';
import { countryCode, REGION } from '../../src/domain/country';
import { formatCorridor } from '../../src/domain/corridor';
import { type Day, day } from '../../src/domain/day';
import { TOPICS } from '../../src/domain/instrument';
import { type Measure, TABLED_MEASURES } from '../../src/domain/measure';
import { LOSS_WORDS } from '../../src/i18n/loss-words';
import { kk } from '../../src/i18n/kk/page';
import { lawKk } from '../../src/i18n/kk/law';
import { Law } from '../../src/law/coverage';
import { leftOut } from '../../src/people/breaks';
import { FlowTable } from '../../src/people/flows';
import { sentenceOf, sentenceText } from '../../src/speech/sentence';
import { FURTHER_GRAMMARS } from '../../src/speech/further';
import { WORK_GRAMMARS } from '../../src/speech/work-grammars';
import { type Asked, statementOf } from '../../src/speech/statement';
import { realAtlas } from '../static-data';
import { everySentence } from './every-sentence';
import { countriesOfTable } from './names';

/* Rules of the Kazakh in the atlas that a program can hold; docs/translating.md has them all. */

type Text = readonly [path: string, text: string];

/** Every text in a dictionary or a table's JSON, by its path. */
function textsIn(words: object, path: string): Text[] {
  return Object.entries(words).flatMap(([key, value]: [string, string | object]): Text[] =>
    typeof value === 'string' ? [[`${path}.${key}`, value]] : textsIn(value, `${path}.${key}`),
  );
}

const templates = [
  ...textsIn(kk, 'kk'),
  ...textsIn(lawKk, 'law-kk'),
  ...textsIn(LOSS_WORDS.kk, 'loss'),
  ...textsIn(WORK_GRAMMARS.kk, 'work'),
];

const NAMES = ['instrument', 'route', 'act', 'event'].map((what) => `${what}-names-kk.csv`);
const names = NAMES.flatMap((file) =>
  readTable(file).map((row): Text => [`${file} ${cell(row, 'id')}`, cell(row, 'kk')]),
);
const lecture = textsIn(lectures, 'lectures').filter(([path]) => /\.kk(?:\.|$)/.test(path));

const atlas = realAtlas();
const law = new Law(atlas);
const tables = new Map<Measure, FlowTable>(
  TABLED_MEASURES.map((m) => [m, new FlowTable(m, atlas.observations[m] ?? [])]),
);
const TODAY = day('2026-11-25');

const NOTHING = { corridor: null, country: null, route: null, topic: null };
type Chosen = Partial<Asked> & { readonly measure: Measure; readonly day: Day };

/** What the page says in Kazakh of what was chosen. */
function said(chosen: Chosen): string {
  const table = tables.get(chosen.measure) ?? null;
  const asked: Asked = { ...NOTHING, today: TODAY, reporting: 'destination', ...chosen };
  const period = table?.periodOn(asked.day) ?? null;
  const flows = table && period ? table.flows(period, asked.reporting) : [];
  const missing = table && period && leftOut(table, period, asked.reporting, []);
  const statement = statementOf(asked, { law, table, flows, leftOut: missing });
  return sentenceText(sentenceOf(statement, atlas.countries, 'kk', { further: FURTHER_GRAMMARS }));
}

const pairs = REGION.flatMap((origin) =>
  REGION.filter((destination) => destination !== origin).map((destination) => ({ origin, destination })),
);

type Told = readonly [about: string, chosen: Chosen];

/** The whole list, each country and each corridor of the region, in a measure's first and last period. */
const views: Told[] = TABLED_MEASURES.flatMap((measure) => {
  const ends = tables.get(measure)!.periods.map(({ end }) => end);
  return [ends[0]!, ends.at(-1)!].flatMap((on): Told[] => [
    ['all', { measure, day: on }],
    ...[...atlas.countries.keys()].map((country): Told => [country, { measure, day: on, country }]),
    ...pairs.map((corridor): Told => [formatCorridor(corridor), { measure, day: on, corridor }]),
  ]);
});
const measure = 'registered';
const topics = TOPICS.flatMap((topic) =>
  pairs.map((corridor): Told => [topic, { measure, day: day('2019-06-01'), corridor, topic }]),
);
const instruments = atlas.instruments.flatMap((instrument) =>
  [day('1998-03-06'), day('2012-07-01'), TODAY].map((on): Told => [
    instrument.id,
    { measure, day: on, instrument },
  ]),
);
const routes = atlas.routes.map((route): Told => [route.id, { measure, day: TODAY, route }]);

const sentences = [...views, ...topics, ...instruments, ...routes].map(([about, chosen]): Text => [
  `${about} ${chosen.measure} ${chosen.day}`,
  said(chosen),
]);
/** A sentence of every kind with each of these numbers, which the real figures need not have. */
const kinds = [0, 1, 2, 7, 21, 12_345].flatMap((n) =>
  everySentence('kk', n).map((text): Text => [`with ${n}`, text]),
);
const words = [...templates, ...names, ...lecture];
const everything = [...words, ...sentences, ...kinds];

/** Fails with every text that has what the rule forbids. */
function none(texts: readonly Text[], wrong: RegExp): void {
  expect(texts.filter(([, text]) => wrong.test(text)).map(([path, text]) => `${path}: ${text}`)).toEqual([]);
}

test('there is enough to hold the rules against', () => {
  expect(templates.length).toBeGreaterThan(600);
  expect(names.length).toBeGreaterThan(400);
  expect(lecture.length).toBeGreaterThan(20);
  expect(sentences.length).toBeGreaterThan(5000);
});

describe('a slot', () => {
  test('that takes a bare date, year or number carries no suffix and no postposition', () => {
    none(templates, /\{\d(?:\.\w+)?\}-?\p{L}/u);
    none(templates, /\{\d\} (?:мен|бен|пен|кейін|кейінгі|бері|дейін|дейінгі|бойынша)(?!\p{L})/u);
  });
});

describe('one word for one thing', () => {
  test.each([
    ['санақ, санағ-', 'дерек, есеп, көрсеткіш: «санақ» is a census', /сана[қғ](?!ан)/iu],
    ['тоқтата тұрған', 'тоқтатыла тұрған: a treaty is suspended', /тоқтата тұрған/iu],
    ['ретке келтірілмеген', 'реттелмеген көші-қон', /ретке келтірілмеген/iu],
    ['кеткен ел, келген ел', 'шыққан ел, барған ел', /(?:кеткен|келген|басталған) ел(?!\p{L})/iu],
    ['баспана', 'пана: «баспана» is housing', /баспана/iu],
    ['пана өтініші', 'пана сұрау өтініші', /пана өтініш/iu],
    ['топ ретінде танылған', 'топтық негізде', /топ ретінде/iu],
    ['көшу бағалауы', 'көшуді бағалау', /көшу бағалау/iu],
    [
      'еңбек бағыты',
      'маршрут: «бағыт» is a direction',
      /(?:еңбек|құрлық|арктика|құжатталған|сипатталған) бағыт/iu,
    ],
    ['жуандық', 'қалыңдық of a line', /жуанды/iu],
    ['жеңілдетілген тәртіп', 'оңайлатылған тәртіп of citizenship', /жеңілдетілген тәрті/iu],
    ['еңбек мигранты', 'еңбекші-мигрант', /еңбек мигрант/iu],
    [
      'ұйымдасқан жұмысқа алу, жинау',
      'ұйымдасқан түрде тарту',
      /ұйымдасқан (?:жұмысқа алу|түрде жинау|жинау)/iu,
    ],
    ['күшіне енгені табылмады', 'күшіне енген күні табылмады', /(?:енгені|басталуы) табылма/iu],
    ['кейінгі тоқтатылуы', 'кейін тоқтатылған-тоқтатылмағаны', /тоқтатылуы тексерілме/iu],
    [
      'адам саудасы туралы',
      'адам саудасына қарсы күрес туралы',
      /(?:саудасы|заңсыз әкелу) туралы .*келісім/iu,
    ],
    ['дереккөздерге сәйкес', 'дереккөздерге қарағанда', /дереккөздерге сәйкес/iu],
    ['міндеттемейді', 'міндетті күші жоқ', /^Міндеттемейді|ешкімді міндеттемейді/iu],
    ['тұрғындар', 'шетелде туғандар: the measure', /^тұрғындар,|тұрғындар (?:—|санын)/iu],
    ['жүрген', 'of people who live in a country', /(?:елде|\}) жүрген/iu],
  ])('never «%s»: %s', (_, __, wrong) => none(everything, wrong));
});

describe('states', () => {
  const full = new Set([...countriesOfTable().map((c) => c.names.kk.name), 'ЕО', 'БАӘ']);

  test('are never called by two letters', () =>
    none(everything, /(?<!\p{L})(?:ҚЗ|ӨЗ|ҚҒ|ТЖ|ТМ|РФ|БЛ|УА|МД|АМ|ӘЗ|ГР)(?!\p{L})/u));

  test('of a bilateral are named before its subject as the map names them', () => {
    for (const [path, name] of names.filter(([path]) => path.startsWith('instrument'))) {
      const [, parties] = /^([^:]+[–→][^:]+): /.exec(name) ?? [];
      for (const party of parties?.split(/[–→]/) ?? []) expect(full, path).toContain(party);
    }
  });

  test('that end in -и, -у, -й, -р, -л have a genitive in -дың, -дің', () => {
    for (const { code, names } of countriesOfTable())
      if (/[иуйрл]$/.test(names.kk.name)) expect(names.kk.of, code).toMatch(/д[ыі]ң$/);
  });

  test('of one name keep it in every case', () => {
    for (const { code, names } of countriesOfTable())
      if (names.kk.name.includes(' және ')) expect(names.kk.from, code).toContain(' және ');
  });
});

describe('sentences', () => {
  const places = [...countriesOfTable().map((c) => c.names.kk.in), 'басқа елдерде', 'он екі елде'].join('|');

  test('never put two places side by side: «Қазақстанда Өзбекстанда туған»', () =>
    none(sentences, new RegExp(`(?:${places}) (?:осы атластағы )?(?:${places})(?!\\p{L})`, 'iu')));

  test('never put the day before the place of birth, as if it were the birthday', () =>
    none(sentences, /жылғы[ \u00a0]\d+[ \u00a0]\p{L}+[дт][ае] (?:\S+ )?\S+ туған/iu));

  test('say nought in words, and of one party that it is the only one', () => {
    none(sentences, /(?<![\d,\u00a0])0[ \u00a0](?:адам|босқын|жаңа|пана)/iu);
    none(sentences, /аталған 1[ \u00a0]тарап/iu);
  });

  test('keep a number with its noun', () => {
    none(
      [...sentences, ...kinds],
      /\d (?:адам|босқын|жаңа өтініш|екіжақты|өңірлік|келісім|уағдаластық|тарап)/iu,
    );
    none(
      [...templates, ...lecture, ...kinds],
      /\d (?:жыл|күн|ақпан|наурыз|сәуір|шілде|қараша|желтоқсан|дәліз|көші-қон)/iu,
    );
  });

  test('call a part the largest of the known where more are of unknown origin', () =>
    expect(said({ measure: 'refugees', day: day('2023-12-31'), country: countryCode('KAZ') })).toContain(
      'Елі белгілілердің ең көбі\u00a0— Ауғанстаннан (182).',
    ));
});

describe('typography', () => {
  test('no space before an ellipsis, no dots for one, «» for quotation marks', () => {
    none(words, /\s…|\.\.\./);
    none(everything, /["“”„]/);
  });

  /** But for the name of Papua New Guinea, which the figures of the world have. */
  test('no dash begins a line', () => none(everything, /(?:^|[^\u00a0])—(?! Жаңа Гвинея)/));

  test('no slot parts from what it counts', () =>
    none(templates, /\{\d\} (?:жыл|күн(?!і)|дәліз|құжат|тарап|маршрут|келісім)/u));

  test('years are written in full', () => none(words, /\d{4}–\d{2}(?!\d)/));
});
