/** What is read and said of the documented routes: a chunk that comes with their table. */
import type { CountryCode, NameForms } from '../domain/country';
import type { Route } from '../domain/route';
import { routesEn, type RouteWords } from '../i18n/en/routes';
import { fill, fillCount } from '../i18n/fill';
import { formatPersons, joinList } from '../i18n/format';
import { formatDecimal } from '../i18n/decimals';
import { routesKk } from '../i18n/kk/routes';
import type { Language } from '../i18n/language';
import { routesRu } from '../i18n/ru/routes';
import type { Conventions } from '../people/roles/conventions';
import { transitStates } from '../people/roles/route-lists';
import { isCounted, transitOfState } from '../people/roles/transit';
import type { Phrase } from './parts';

export { filtered, transitStates } from '../people/roles/route-lists';
export { isCounted, placesOn } from '../people/roles/transit';

export const ROUTE_WORDS: Readonly<Record<Language, RouteWords>> = {
  en: routesEn,
  ru: routesRu,
  kk: routesKk,
};

/** What a sentence on the routes needs beside them. */
export interface Telling {
  readonly lang: Language;
  readonly name: (code: CountryCode) => NameForms;
  readonly conventions: Conventions;
}

/** A headline, and paragraphs after it. */
export interface ToldOfRoutes {
  readonly headline: Phrase;
  readonly paragraphs: readonly string[];
}

const inWords = (n: number, lang: Language): string =>
  ROUTE_WORDS[lang].numerals[n] ?? formatPersons(n, lang);

/** “Sources describe 34 routes; Kazakhstan and Russia are transit states in ten each.” */
export function tellAll(all: readonly Route[], { lang, name, conventions }: Telling): ToldOfRoutes {
  const words = ROUTE_WORDS[lang];
  const states = transitStates(all.filter(isCounted), conventions);
  const most = states[0]?.count ?? 0;
  const foremost = states.filter(({ count }) => count === most).map(({ country }) => name(country));
  const [only] = foremost;
  const said =
    foremost.length === 1 && only
      ? fill(words.foremostOne, only, inWords(most, lang))
      : fill(
          words.foremost,
          joinList(
            foremost.map((forms) => forms.name),
            lang,
          ),
          inWords(most, lang),
        );
  const left = all.filter((route) => !isCounted(route)).length;
  return {
    headline: [
      { text: fillCount(all.length, words.overview, lang) },
      ...(most > 0 ? [{ text: said, mark: 'transit' as const }] : []),
      { text: '.' },
    ],
    paragraphs: [
      [words.overviewNote, ...(left > 0 ? [fillCount(left, words.comparison, lang)] : [])].join(' '),
    ],
  };
}

/** A state's places on the routes, the label of its transit evidence, and the share of transit where enough routes touch it. */
export function tellState(
  country: CountryCode,
  all: readonly Route[],
  { lang, name, conventions }: Telling,
): ToldOfRoutes {
  const words = ROUTE_WORDS[lang];
  const { routes, label, tau } = transitOfState(country, all, conventions);
  const counts = (['transit', 'origin', 'destination'] as const).map((place) =>
    formatPersons(routes[place].length, lang),
  );
  const counted = formatPersons(all.filter(isCounted).length, lang);
  const share =
    tau === null
      ? fill(words.noTau, formatPersons(conventions.leastRoutes, lang))
      : fill(words.tau, formatDecimal(tau, 2, lang));
  return {
    headline: [
      { text: fill(words.ofCountry, name(country), counted, ...counts), mark: 'transit' },
      { text: '.' },
    ],
    paragraphs: [`${words.label[label]} ${share}`],
  };
}
