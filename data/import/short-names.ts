import { cell, readTable } from '../table';

/** A short name as the shared tables give it. */
export interface RawShort {
  readonly en: string;
  readonly ru: string;
}
type Written = keyof RawShort;

/** States by the names of the shared table in Russian, where those are not ours. */
const WRITTEN_RU: Readonly<Record<string, string>> = {
  АЗ: 'AZE',
  АМ: 'ARM',
  ВН: 'VNM',
  ГР: 'GEO',
  КГ: 'KGZ',
  КЗ: 'KAZ',
  КНР: 'CHN',
  Корея: 'KOR',
  МД: 'MDA',
  РБ: 'BLR',
  РФ: 'RUS',
  ТЖ: 'TJK',
  ТМ: 'TKM',
  УА: 'UKR',
  УЗ: 'UZB',
  ФРГ: 'DEU',
};

/** The Union is written by its letters, states by their names. */
const UNION: Record<Written, string> = { en: 'EU', ru: 'ЕС' };

interface Names {
  /** Alpha-3 by what a short name may call a state. */
  readonly codeOf: ReadonlyMap<string, string>;
  readonly nameOf: ReadonlyMap<string, string>;
}

function namesIn(lang: Written): Names {
  const rows = readTable('countries.csv');
  const written = (
    lang === 'en' ? rows.map((r) => [cell(r, 'alpha2'), cell(r, 'code')] as const) : []
  ).filter(([alpha2]) => alpha2 !== '');
  const names = rows.map((r) => [cell(r, `${lang}_name`), cell(r, 'code')] as const);
  return {
    codeOf: new Map([
      ...names,
      ...written,
      ...(lang === 'ru' ? Object.entries(WRITTEN_RU) : []),
      [UNION[lang], 'EU'],
    ]),
    nameOf: new Map([...names.map(([name, code]) => [code, name] as const), ['EU', UNION[lang]]]),
  };
}

const NAMES: Record<Written, Names> = { en: namesIn('en'), ru: namesIn('ru') };

/** Matches “KZ–UZ: readmission (2012)”: one state, a dash or an arrow, the other, the subject. */
const OF_TWO = /^([^–→:]+)([–→])([^–→:]+): (.+)$/;

/**
 * Returns a bilateral's short names with its two states in full, as `countries.csv` has them: “Kazakhstan–Uzbekistan:
 * readmission (2012)”. Throws where a name has another form, an unknown state, or states that are not its parties.
 */
export const spelledOut = (id: string, short: RawShort, parties: readonly string[]): RawShort => ({
  en: curly(inFull(id, 'en', short.en, parties)),
  ru: inFull(id, 'ru', short.ru, parties),
});

function inFull(id: string, lang: Written, short: string, parties: readonly string[]): string {
  const [, first, between, second, about] = OF_TWO.exec(short) ?? [];
  if (first === undefined || between === undefined || second === undefined || about === undefined)
    throw new Error(`${id}: “${short}” is not “state–state: what it is about”; see short-names.ts`);
  const ends = [first, second].map((written) => {
    const code = NAMES[lang].codeOf.get(written);
    if (code === undefined)
      throw new Error(
        `${id}: “${written}” in “${short}” is no state that short-names.ts or countries.csv knows`,
      );
    return code;
  });
  if (ends.toSorted().join() !== [...parties].toSorted().join())
    throw new Error(
      `${id}: “${short}” names ${ends.join(' and ')}, its parties are ${parties.join(' and ')}`,
    );
  return `${ends.map((code) => NAMES[lang].nameOf.get(code) ?? code).join(between)}: ${about}`;
}

/** Replaces straight apostrophes by those of print: “migrant workers’ rights”. */
export const curly = (text: string): string => text.replaceAll("'", '’');
