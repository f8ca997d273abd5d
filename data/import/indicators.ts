import { formatTable } from '../table';

interface Words {
  readonly en: string;
  readonly ru: string;
}

interface RawFigure {
  readonly id: string;
  readonly country: string;
  readonly nationality: string | null;
  readonly indicator: string;
  readonly value: number;
  readonly qualifier: string;
  readonly unit: Words;
  readonly period: { readonly from: string; readonly to: string | null };
  readonly authority: string | null;
  readonly note: Words | null;
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    readonly url: string;
    readonly date: string | null;
  };
}

/** Authorities by the words of the shared table; see `data/sources/indicator-authorities.csv`. */
const AUTHORITIES: Readonly<Record<string, string>> = {
  'Ministry of Internal Affairs of Kazakhstan': 'kaz-interior',
  'National Security Committee of Kazakhstan, Border Service': 'kaz-border-service',
  'Ambassador of Kazakhstan in Kyrgyzstan': 'kaz-ambassador-kgz',
  'Government of Kazakhstan': 'kaz-government',
  'Ministry of Foreign Affairs of Kazakhstan': 'kaz-foreign',
  'Ministry of Labour of Kazakhstan': 'kaz-labour',
  'Ministry of Internal Affairs of Russia': 'rus-interior',
  'Federal Migration Service of Russia': 'rus-migration-service',
  'FMS representation in Tajikistan': 'rus-migration-service-tjk',
  'Federal Bailiff Service of Russia (court-ordered removals)': 'rus-bailiffs',
  'Courts of Russia': 'rus-courts',
  'Prime Minister of Russia': 'rus-prime-minister',
  'Prime Minister of Russia, report to the State Duma': 'rus-prime-minister',
  'Security Council of Russia': 'rus-security-council',
  'Ministry of Foreign Affairs of Uzbekistan, citing Russian data': 'uzb-foreign-russian-data',
  'Migration Service of Tajikistan': 'tjk-migration-service',
  'Ministry of Labour of Tajikistan': 'tjk-labour',
  'Ministry of Foreign Affairs of Kyrgyzstan': 'kgz-foreign',
  'Ministry of Internal Affairs of Kyrgyzstan': 'kgz-interior',
  'Border Service of Kyrgyzstan': 'kgz-border-service',
  'Government of Georgia': 'geo-government',
  'Presidency of Moldova': 'mda-presidency',
  UNHCR: 'unhcr',
  'Embassy of the Republic of Korea': 'kor-embassy-kaz',
  'US Customs and Border Protection': 'usa-border',
  'US Customs and Border Protection data reported by Fox News': 'usa-border-fox',
  'US Immigration and Customs Enforcement': 'usa-ice',
  'Frontex (preliminary)': 'frontex-preliminary',
  'State Border Guard Service of Lithuania': 'ltu-border',
  'Polish authorities': 'pol-authorities',
  'Finnish Border Guard': 'fin-border',
  'Norwegian police, Storskog': 'nor-police-storskog',
  'State Border Service of Ukraine': 'ukr-border',
  'Directorate General of Migration Management, Türkiye': 'tur-migration',
};

/** Words that address the makers of the table, or say more than the page does: as given and as ours. */
const REPLACED: readonly (readonly [given: string, ours: string])[] = [
  [' Show the source with the number and do not chain them.', ''],
  [' Показывать число вместе с источником и не выстраивать в ряд.', ''],
  ['EUU is the World Bank aggregate code for the EU, not an ISO country. Eastern', 'Eastern'],
  ['EUU – код агрегата ЕС у Всемирного банка, не страна ISO. Восточная', 'Восточная'],
  ['The fall against 2024 follows the transfer', 'The fall against 2024 coincides with the transfer'],
  ['(MVD via Kazinform)', '(Interior Ministry, via Kazinform)'],
  ['случаи незаконной трудовой деятельности', 'случаи работы без разрешения'],
  ['ликвидированные нелегальные каналы', 'пресечённые каналы неурегулированной миграции'],
];

/** The European Union's code in the shared table, and ours. */
const UNION = ['EUU', 'EU'] as const;

function authorityOf({ id, authority }: RawFigure): string {
  if (authority === null) return 'unnamed';
  const found = AUTHORITIES[authority];
  if (found === undefined)
    throw new Error(`${id}: “${authority}” is no known authority: add it to data/import/indicators.ts`);
  return found;
}

/** A Russian text whose numbers are not parted from what follows at the end of a line. */
const bound = (text: string): string => text.replace(/(\d) (?=[\d\p{L}])/gu, '$1\u00A0');

/** `indicators.csv`: each official figure as its page has it, in the order of the shared table, where figures that disagree are neighbours. */
export function indicatorsCsv(raw: unknown): string {
  const text = JSON.stringify(raw);
  for (const [given] of REPLACED)
    if (!text.includes(given)) throw new Error(`no figure has the words “${given}”: check indicators.ts`);
  const ours = REPLACED.reduce((all, [given, instead]) => all.replaceAll(given, instead), text);
  const { indicators } = JSON.parse(ours) as { indicators: readonly RawFigure[] };
  return formatTable(
    indicators.map((figure) => ({
      id: figure.id,
      country: figure.country === UNION[0] ? UNION[1] : figure.country,
      nationality: figure.nationality ?? '',
      indicator: figure.indicator,
      value: figure.value,
      qualifier: figure.qualifier,
      unit_en: figure.unit.en,
      unit_ru: bound(figure.unit.ru),
      from: figure.period.from,
      to: figure.period.to ?? '',
      authority: authorityOf(figure),
      note_en: figure.note?.en ?? '',
      note_ru: bound(figure.note?.ru ?? ''),
      publisher: figure.source.publisher,
      title: figure.source.title,
      url: figure.source.url,
      date: figure.source.date ?? '',
    })),
    [
      ...['id', 'country', 'nationality', 'indicator', 'value', 'qualifier', 'unit_en', 'unit_ru'],
      ...['from', 'to', 'authority', 'note_en', 'note_ru', 'publisher', 'title', 'url', 'date'],
    ],
  );
}
