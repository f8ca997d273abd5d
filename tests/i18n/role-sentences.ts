import { type CountryCode, countryCode, REGION } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { namesOf } from '../../src/i18n/format';
import type { Language } from '../../src/i18n/language';
import { periodOf } from '../../src/people/roles/counts';
import { portraitOf } from '../../src/people/roles/portrait';
import { relationOn } from '../../src/people/roles/relation';
import { ROLE_SOURCES } from '../../src/people/roles/source-names';
import { countrySentence, textOf } from '../../src/speech/country/sentence';
import { headingOf, headingText, positionsText } from '../../src/speech/negotiation';
import { wordingOfPositions } from '../../src/speech/positions';
import { ROLE_WORDS } from '../../src/speech/roles';
import { tellAll, tellState } from '../../src/speech/routes';
import { sentenceText } from '../../src/speech/sentence';
import { corridor } from '../law/corridors';
import { realAtlas, realRoles } from '../static-data';

const atlas = realAtlas();
const roles = realRoles();
const { countries, routes } = atlas;
/** The twelve states, and one whose tables here are only of its moves to and from them. */
const STATES = [...REGION, countryCode('DEU')];
/** Pairs whose counts agree, differ, are contested, are of one way only, or are not there. */
const PAIRS = [
  ...['TJK-RUS', 'KAZ-RUS', 'UZB-RUS', 'UZB-KAZ', 'KGZ-RUS', 'MDA-RUS'],
  ...['KAZ-DEU', 'TKM-TUR', 'TKM-ARM', 'AZE-GEO', 'KAZ-USA', 'DEU-FRA'],
].map(corridor);
const DAYS = ['1995-06-01', '2026-11-28'].map(day);

/** Positions by each source: of the region, of each state, of each pair. */
function ofPositions(lang: Language): string[] {
  const name = (code: CountryCode) => namesOf(countries, code, lang);
  const asked = [
    { country: null, corridor: null },
    ...STATES.map((country) => ({ country, corridor: null })),
    ...PAIRS.map((pair) => ({ country: null, corridor: pair })),
  ];
  return ROLE_SOURCES.flatMap((source) => {
    const counts = roles.countsOf(source);
    return DAYS.flatMap((on) => {
      const read = { roles, counts, period: periodOf(counts, on), routes };
      return asked.flatMap((view) => {
        const { headline, people, narrow } = wordingOfPositions({ ...view, lang, name }, read);
        return [sentenceText(headline), ...people, sentenceText(narrow.headline)];
      });
    });
  });
}

/** The heading of each negotiating table, and what stands of positions beside an act. */
function ofTables(lang: Language): string[] {
  return PAIRS.flatMap((ends) =>
    DAYS.flatMap((on) => {
      const names = [
        namesOf(countries, ends.origin, lang),
        namesOf(countries, ends.destination, lang),
      ] as const;
      const relation = relationOn(roles, ends, on);
      const asked = { day: on, lang, names };
      return [headingText(headingOf(relation, asked)), positionsText(relation, asked)];
    }),
  );
}

function ofCountries(lang: Language): string[] {
  const asked = {
    nameOf: (code: CountryCode) => namesOf(countries, code, lang),
    words: ROLE_WORDS[lang],
    lang,
  };
  return STATES.map((code) => textOf(countrySentence(portraitOf(roles, routes, code), asked)));
}

function ofRoutes(lang: Language): string[] {
  const telling = {
    ...{ lang, conventions: roles.conventions },
    name: (code: CountryCode) => namesOf(countries, code, lang),
  };
  return [tellAll(routes, telling), ...STATES.map((code) => tellState(code, routes, telling))].flatMap(
    ({ headline, paragraphs }) => [headline.map(({ text }) => text).join(''), ...paragraphs],
  );
}

/** What the atlas says of positions, countries, negotiating tables and routes, of its real figures. */
export const roleSentences = (lang: Language): readonly string[] => [
  ...ofPositions(lang),
  ...ofTables(lang),
  ...ofCountries(lang),
  ...ofRoutes(lang),
];
