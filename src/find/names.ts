import { type Country, type CountryCode, REGION } from '../domain/country';
import { ADJECTIVES } from './adjectives';
import { ALIASES } from './aliases';
import { distanceWithin } from './distance';
import { wordsOf } from './plain';
import { type Place, placeOf } from './words';

/** How a country's name was met: whole, as a code of two letters, at its beginning, at a word within, or with a letter wrong. */
type Match = 'exact' | 'short' | 'start' | 'within' | 'wrong';

/**
 * The rank of a match: for the region's countries, then for others. Two letters may be a code or the beginning of a name,
 * so the region's names come before a code outside it.
 */
const RANK: Readonly<Record<Match, readonly [own: number, other: number]>> = {
  exact: [0, 1],
  short: [2, 3],
  start: [2, 4],
  within: [5, 6],
  wrong: [7, 8],
};

/** A way to write a country, in words joined by spaces. */
interface Form {
  readonly text: string;
  readonly country: Country;
  /** False for a name that begins within the whole: “korea” in “South Korea”. */
  readonly whole: boolean;
  /** The place that a Kazakh case gives it: “Ресейге” is a destination. */
  readonly place: Place | null;
}

interface Names {
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** The same by their Russian stems. */
  readonly stems: ReadonlyMap<string, readonly Form[]>;
  /** All in the order of their text, for what begins with what was typed. */
  readonly sorted: readonly Form[];
  /** Those of one word that are long enough to be known with a letter wrong. */
  readonly words: readonly {
    readonly text: string;
    readonly letters: number;
    readonly forms: readonly Form[];
  }[];
}

/** Countries that a name may mean, the likeliest first, and the place that its case gives it. */
export interface Named {
  readonly countries: readonly Country[];
  readonly place: Place | null;
  /** Whether a whole name was typed, and not its beginning or one with a letter wrong. */
  readonly sure: boolean;
}

/** Words before a name that are no part of it: “the United States”, «из Кубы». */
const withoutLead = (words: readonly string[]): readonly string[] => {
  const lead = words.findIndex((word) => word !== 'the' && word !== 'in' && placeOf(word) === null);
  return lead < 0 ? words : words.slice(lead);
};

const RUSSIAN =
  /(?:ского|скому|скими|ская|ские|ское|ский|ским|ских|ском|ской|скую|цами|цам|цах|цев|цем|цу|ца|цы|ец|ами|ями|иями|иях|иям|ией|иею|ию|ии|ия|ов|ев|ей|ой|ою|ею|ом|ем|ам|ям|ах|ях|ью|а|я|ы|и|у|ю|е|о|ь)$/;
const LEAST_STEM = 3;

/** Cuts a Russian ending, and with it the suffix of an adjective or of a people: «казахского» and «казахи» become «казах». */
export function stemRu(word: string): string {
  if (!/^[а-яё]+$/.test(word)) return word;
  const cut = word.replace(RUSSIAN, '');
  const stem = cut.length >= LEAST_STEM ? cut : word;
  return stem.endsWith('ск') && stem.length > LEAST_STEM + 2 ? stem.slice(0, -2) : stem;
}

/** Kazakh endings with the place that they give, the longest first: plural, adjective, and the six cases. */
const KAZAKH: readonly (readonly [RegExp, Place | null])[] = [
  [/(?:лар|лер|дар|дер|тар|тер)?(?:дан|ден|тан|тен|нан|нен)$/, 'origin'],
  [/(?:лар|лер|дар|дер|тар|тер)?(?:ға|ге|қа|ке)$/, 'destination'],
  [
    /(?:лар|лер|дар|дер|тар|тер)?(?:ның|нің|дың|дің|тың|тің|мен|бен|пен|дағы|дегі|тағы|тегі|да|де|та|те|ны|ні|ды|ді|ты|ті)$/,
    null,
  ],
  [/(?:лар|лер|дар|дер|тар|тер|дық|дік|тық|тік|лық|лік)$/, null],
];

/** What a Kazakh word is without its ending, and the place that the ending gives: by every ending that it may have. */
const withoutEnding = (word: string): readonly (readonly [string, Place | null])[] =>
  KAZAKH.filter(([ending]) => ending.test(word)).map(([ending, place]) => [word.replace(ending, ''), place]);

const known = new WeakMap<ReadonlyMap<CountryCode, Country>, Names>();

/** Returns the index of all names, made once. */
function namesOf(countries: ReadonlyMap<CountryCode, Country>): Names {
  const found = known.get(countries) ?? indexOf(countries);
  known.set(countries, found);
  return found;
}

function indexOf(countries: ReadonlyMap<CountryCode, Country>): Names {
  const all = [...countries.values()].flatMap(formsOf);
  const forms = grouped(all, ({ text }) => text);
  const single = all.filter(({ text, whole }) => whole && /^[а-яё]+$/.test(text));
  return {
    forms,
    stems: grouped(single, ({ text }) => stemRu(text)),
    sorted: all.toSorted((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text))),
    words: [...forms]
      .filter(([text]) => text.length >= LEAST_ALMOST && !text.includes(' '))
      .map(([text, own]) => ({ text, letters: lettersOf(text), forms: own })),
  };
}

function grouped(
  forms: readonly Form[],
  keyOf: (form: Form) => string,
): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const group = groups.get(keyOf(form));
    if (group) group.push(form);
    else groups.set(keyOf(form), [form]);
  }
  return groups;
}

function formsOf(country: Country): Form[] {
  const { code, alpha2, names } = country;
  const form = (text: string, place: Place | null = null): Form[] => {
    const words = withoutLead(wordsOf(text));
    const whole = words.join(' ');
    return [
      ...(whole === '' ? [] : [{ text: whole, country, whole: true, place }]),
      ...words.slice(1).map((_, i) => ({ text: words.slice(i + 1).join(' '), country, whole: false, place })),
    ];
  };
  const { en, ru, kk } = names;
  return [
    ...form(code),
    ...form(alpha2 ?? ''),
    ...[en, ru].flatMap((each) => Object.values(each).flatMap((text: string) => form(text))),
    ...[kk.name, kk.in, kk.of, kk.with].flatMap((text) => form(text)),
    ...form(kk.from, 'origin'),
    ...form(kk.to, 'destination'),
    ...(ALIASES[code] ?? []).flatMap((text) => form(text)),
    ...(ADJECTIVES[code] ?? '').split(' ').flatMap((text) => form(text)),
  ];
}

/** The countries whose names are `words`, or begin with them; null where there are none. */
export function named(words: readonly string[], countries: ReadonlyMap<CountryCode, Country>): Named | null {
  const names = namesOf(countries);
  const text = words.join(' ');
  return whole(text, names) ?? bent(text, names) ?? begun(text, names);
}

/** The same for one word with one letter wrong, missing or too many; two in a word of eight letters or more. */
export function namedAlmost(word: string, countries: ReadonlyMap<CountryCode, Country>): Named | null {
  if (word.length < LEAST_ALMOST) return null;
  const letters = lettersOf(word);
  let nearest = word.length < LONG ? 1 : 2;
  let met: Form[] = [];
  for (const { text, letters: own, forms } of namesOf(countries).words) {
    if (Math.abs(text.length - word.length) > nearest || unlike(own, letters) > 2 * nearest) continue;
    const distance = distanceWithin(text, word, nearest);
    if (distance === null) continue;
    if (distance < nearest) met = [];
    nearest = distance;
    met.push(...forms);
  }
  return ranked(met.map((form) => [form, 'wrong']));
}
const LEAST_ALMOST = 5;
const LONG = 8;

/** The letters of a word as bits, so that most words are seen to differ without counting how. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) % 32);
  return letters;
}

/** How many letters stand in one of two words only. */
function unlike(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A name as it is written in one of its forms; with what begins with it, since “Korea” is two and “UK” may go on. */
function whole(text: string, { forms, sorted }: Names): Named | null {
  const own = forms.get(text);
  if (!own) return null;
  const exact = own.map((form): [Form, Match] => [
    form,
    !form.whole ? 'within' : text.length > 2 ? 'exact' : 'short',
  ]);
  const all = text.length > 2 ? exact : [...exact, ...startingWith(text, sorted)];
  return ranked(all);
}

/** A name with an ending that no form has: «казахстану», «узбеков», "қазақтарға", “Uzbeks”. */
function bent(text: string, { forms, stems }: Names): Named | null {
  if (text.length <= LEAST_STEM) return null;
  const english = /^[a-z]+s$/.test(text) ? (forms.get(text.slice(0, -1)) ?? []) : [];
  const kazakh = withoutEnding(text).flatMap(([stem, place]) =>
    (forms.get(stem) ?? []).map((form) => ({ ...form, place })),
  );
  const russian = kazakh.length > 0 ? [] : (stems.get(stemRu(text)) ?? []);
  return ranked([...english, ...kazakh, ...russian].map((form) => [form, 'exact']));
}

const begun = (text: string, { sorted }: Names): Named | null => ranked(startingWith(text, sorted));

/** The forms that begin with a text, found by halving. */
function startingWith(text: string, sorted: readonly Form[]): [Form, Match][] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.text ?? '') < text) low = middle + 1;
    else high = middle;
  }
  const found: [Form, Match][] = [];
  for (let i = low; sorted[i]?.text.startsWith(text); i++) {
    const form = sorted[i];
    if (form) found.push([form, form.whole ? 'start' : 'within']);
  }
  return found;
}

/** The countries of forms, each once by its best match, the likeliest first; null where there are none. */
function ranked(matches: readonly (readonly [Form, Match])[]): Named | null {
  const best = new Map<Country, Match>();
  for (const [{ country }, match] of matches) {
    const before = best.get(country);
    if (!before || rankOf(country, match) < rankOf(country, before)) best.set(country, match);
  }
  const order = [...best].sort(
    ([a, by], [b, other]) => rankOf(a, by) - rankOf(b, other) || placeInTable(a) - placeInTable(b),
  );
  const [[first, match] = []] = order;
  if (!first || !match) return null;
  const places = new Set(matches.filter(([{ country }]) => country === first).map(([{ place }]) => place));
  return {
    countries: order.map(([country]) => country),
    place: places.size === 1 ? ([...places][0] ?? null) : null,
    sure: match === 'exact' || match === 'short',
  };
}

const isOwn = ({ code }: Country): boolean => REGION.includes(code);
const rankOf = (country: Country, match: Match): number => RANK[match][isOwn(country) ? 0 : 1];

/** The region's states by their order in lists; others as they come. */
const placeInTable = (country: Country): number =>
  isOwn(country) ? REGION.indexOf(country.code) : REGION.length;
