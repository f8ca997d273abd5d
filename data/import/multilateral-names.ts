import { curly, type RawShort } from './short-names';

/** What a programme of the CIS is about, and its years. */
const against = (en: string, ru: string, years: string): RawShort => ({
  en: `CIS programme against ${en}, ${years}`,
  ru: `Программа СНГ против ${ru}, ${years}`,
});
const againstIrregular = (years: string): RawShort =>
  against('irregular migration', 'незаконной миграции', years);
const againstCrime = (years: string): RawShort => against('crime', 'преступности', years);

/** Names that the shared table gives too short, or with a bare year, for readers of the atlas: as given, and as ours. */
const MULTILATERAL: Readonly<Record<string, readonly [given: RawShort, ours: RawShort]>> = {
  'ca-1997-migration-regulation': [
    { en: 'KZ-KG-UZ migration agreement 1997', ru: 'Соглашение РК–КР–РУз о миграции 1997' },
    {
      en: 'Kazakhstan–Kyrgyzstan–Uzbekistan migration agreement (1997)',
      ru: 'Соглашение Казахстана, Кыргызстана и Узбекистана о миграции (1997)',
    },
  ],
  'cis-1996-citizenship-convention': [
    { en: 'CIS citizenship convention 1996', ru: 'Конвенция СНГ о гражданстве 1996' },
    { en: 'CIS citizenship convention (1996)', ru: 'Конвенция СНГ о гражданстве (1996)' },
  ],
  'cis-1997-exit-third-states': [
    { en: 'Travel to non-CIS states 1997', ru: 'Выезд в страны вне СНГ 1997' },
    { en: 'Travel to non-CIS states (1997)', ru: 'Выезд в страны вне СНГ (1997)' },
  ],
  'cis-2004-concept-irregular': [
    { en: 'CIS concept 2004', ru: 'Концепция СНГ 2004' },
    {
      en: 'CIS concept against irregular migration (2004)',
      ru: 'Концепция СНГ против незаконной миграции (2004)',
    },
  ],
  'cis-2005-third-country-register': [
    { en: 'CIS third-country register 2005', ru: 'Единая система учета 2005' },
    {
      en: 'CIS register of third-country nationals (2005)',
      ru: 'Единая система учёта граждан третьих стран (2005)',
    },
  ],
  'cis-unified-register-agreement': [
    { en: 'CIS unified register agreement', ru: 'Соглашение о Единой системе учета' },
    {
      en: 'CIS agreement on the register of third-country nationals',
      ru: 'Соглашение СНГ о Единой системе учёта граждан третьих стран',
    },
  ],
  'cis-2017-common-labour-market-concept': [
    { en: 'CIS labour market concept 2017', ru: 'Концепция рынка труда СНГ 2017' },
    { en: 'CIS labour market concept (2017)', ru: 'Концепция рынка труда СНГ (2017)' },
  ],
  'cis-2021-employment-cooperation': [
    { en: 'CIS employment agreement 2021', ru: 'Соглашение СНГ о занятости 2021 года' },
    { en: 'CIS employment agreement (2021)', ru: 'Соглашение СНГ о занятости (2021)' },
  ],
  'cis-2025-prosecutors-irregular': [
    { en: "CIS prosecutors' agreement 2025", ru: 'Соглашение прокуроров СНГ 2025' },
    {
      en: 'CIS prosecutors’ agreement against irregular migration (2025)',
      ru: 'Соглашение прокуроров СНГ против незаконной миграции (2025)',
    },
  ],
  'cis-prog-irregular-2006-2008': [
    { en: 'CIS programme 2006-08', ru: 'Программа СНГ 2006–08' },
    againstIrregular('2006–2008'),
  ],
  'cis-prog-irregular-2009-2011': [
    { en: 'CIS programme 2009-11', ru: 'Программа СНГ 2009–11' },
    againstIrregular('2009–2011'),
  ],
  'cis-prog-irregular-2012-2014': [
    { en: 'CIS programme 2012-14', ru: 'Программа СНГ 2012–14' },
    againstIrregular('2012–2014'),
  ],
  'cis-prog-irregular-2015-2019': [
    { en: 'CIS programme 2015-19', ru: 'Программа СНГ 2015–19' },
    againstIrregular('2015–2019'),
  ],
  'cis-prog-crime-2008-2010': [
    { en: 'CIS crime programme 2008-2010', ru: 'Программа СНГ против преступности 2008-2010' },
    againstCrime('2008–2010'),
  ],
  'cis-prog-crime-2011-2013': [
    { en: 'CIS crime programme 2011-2013', ru: 'Программа СНГ против преступности 2011-2013' },
    againstCrime('2011–2013'),
  ],
  'cis-prog-crime-2019-2023': [
    { en: 'CIS crime programme 2019-23', ru: 'Программа СНГ против преступности 2019–23' },
    againstCrime('2019–2023'),
  ],
  'cis-prog-crime-2024-2028': [
    { en: 'CIS crime programme 2024-28', ru: 'Программа СНГ против преступности 2024–28' },
    againstCrime('2024–2028'),
  ],
  'cis-prog-trafficking-2011-2013': [
    { en: 'CIS anti-trafficking programme 2011-13', ru: 'Программа СНГ против торговли людьми 2011–13' },
    against('trafficking in persons', 'торговли людьми', '2011–2013'),
  ],
  'csto-coordination-council': [
    { en: 'CSTO migration council (KSBNM)', ru: 'КСБНМ ОДКБ' },
    {
      en: 'CSTO council against irregular migration',
      ru: 'Совет ОДКБ по борьбе с незаконной миграцией',
    },
  ],
  'un-1951-refugee-convention': [
    { en: '1951 Refugee Convention', ru: 'Конвенция о беженцах 1951' },
    { en: '1951 Refugee Convention', ru: 'Конвенция о беженцах (1951)' },
  ],
  'un-1954-stateless': [
    { en: '1954 Statelessness Convention', ru: 'Конвенция об апатридах 1954' },
    { en: '1954 Statelessness Convention', ru: 'Конвенция об апатридах (1954)' },
  ],
  'un-1961-stateless-reduction': [
    { en: '1961 Statelessness Convention', ru: 'Конвенция о сокращении безгражданства 1961' },
    { en: '1961 Statelessness Convention', ru: 'Конвенция о сокращении безгражданства (1961)' },
  ],
  'un-1967-refugee-protocol': [
    { en: '1967 Refugee Protocol', ru: 'Протокол о беженцах 1967' },
    { en: '1967 Refugee Protocol', ru: 'Протокол о беженцах (1967)' },
  ],
  'us-1998-equal-rights': [
    { en: 'Belarus-Russia equal rights treaty', ru: 'Договор РБ–РФ о равных правах' },
    { en: 'Belarus–Russia equal rights treaty', ru: 'Договор Беларуси и России о равных правах' },
  ],
  'us-2006-free-movement': [
    { en: 'Belarus-Russia free movement', ru: 'Свобода передвижения РБ–РФ' },
    { en: 'Belarus–Russia free movement', ru: 'Соглашение Беларуси и России о свободе передвижения' },
  ],
  'us-2020-visa-recognition': [
    { en: 'Belarus-Russia visa recognition', ru: 'Взаимное признание виз РБ–РФ' },
    { en: 'Belarus–Russia visa recognition', ru: 'Взаимное признание виз Беларуси и России' },
  ],
};

/** Ids of the names above: each must be in the shared table. */
export const RENAMED = Object.keys(MULTILATERAL);

/** Two-letter codes of states joined by a dash, or a range with two figures of its second year. */
const TOO_SHORT = /\p{Lu}{2}[-–]\p{Lu}{2}|\d{4}[-–]\d{2}(?!\d)/u;
/** A year bare after a noun is not Russian. */
const BARE_YEAR = /\p{L} (?:19|20)\d{2}$/u;

/**
 * A multilateral's short names as ours. Throws where the shared table no longer gives what was renamed, and where it
 * gives a name too short that nobody has renamed.
 */
export function multilateralShort(id: string, given: RawShort): RawShort {
  const ours = renamed(id, given) ?? { en: curly(given.en), ru: given.ru };
  const short = [ours.en, ours.ru].find((name) => TOO_SHORT.test(name)) ?? ours.ru.match(BARE_YEAR)?.input;
  if (short !== undefined)
    throw new Error(`${id}: “${short}” needs its states or years in full; add it to multilateral-names.ts`);
  return ours;
}

function renamed(id: string, given: RawShort): RawShort | undefined {
  const [before, ours] = MULTILATERAL[id] ?? [];
  if (before && (before.en !== given.en || before.ru !== given.ru))
    throw new Error(
      `${id}: its short names are now “${given.en}” and “${given.ru}”; check multilateral-names.ts`,
    );
  return ours;
}
