/** Terms as a Data Package states them: an Open Definition id, or the address of the text. */
export interface Licence {
  readonly name?: string;
  readonly path?: string;
  readonly title: string;
}

/** The terms of our coding; single facts belong to nobody. */
export const OURS: Licence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International, for the coding; single facts are free',
};

/** The terms of country names, which come from Unicode CLDR. */
export const NAMES: Licence = {
  path: 'https://www.unicode.org/license.txt',
  title: 'Unicode License v3, for country names taken from Unicode CLDR',
};

/** The terms of each publication that figures come from, by source id. */
const OF_FIGURES: Readonly<Record<string, Licence>> = {
  'cisstat-migration': {
    name: 'notspecified',
    title:
      'None stated by CIS Stat: attributed facts, outside the CC BY of this package; ask CIS Stat before redistributing in bulk',
  },
  'undesa-ims-2024': {
    path: 'https://creativecommons.org/licenses/by/3.0/igo/',
    title: 'Creative Commons Attribution 3.0 IGO, United Nations',
  },
  'abel-cohen-2022': {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title:
      'Creative Commons Attribution 4.0 International, Abel and Cohen; the numbers came through a copy whose own drawings are CC BY-NC 3.0, of which nothing is here',
  },
  'unhcr-refugee-statistics': {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International, UNHCR',
  },
  'knomad-remittances': {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International, World Bank and KNOMAD',
  },
  'official-work-counts': {
    name: 'notspecified',
    title: 'Single facts, quoted with the page of each; our list of them is CC BY 4.0',
  },
  'official-irregular-figures': {
    name: 'notspecified',
    title: 'Single facts, quoted with the page of each; our list of them is CC BY 4.0',
  },
  'un-wpp-2024': {
    path: 'https://creativecommons.org/licenses/by/3.0/igo/',
    title: 'Creative Commons Attribution 3.0 IGO, United Nations: populations',
  },
  'world-bank-wdi': {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International, World Bank: World Development Indicators',
  },
  'world-bank-wgi': {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International, World Bank: political stability',
  },
};

/** The terms of a publication. Throws where {@link OF_FIGURES} has none. */
export function licenceOf(source: string): Licence {
  const licence = OF_FIGURES[source];
  if (!licence) throw new Error(`${source} has no terms: add them to data/publish/licences.ts`);
  return licence;
}
