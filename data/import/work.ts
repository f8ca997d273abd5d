import { WORK_MEASURE, type WorkDoubt, type WorkMeasure } from '../../src/domain/work';
import type { WorkKind } from '../../src/domain/work-kind';
import { cell, formatTable, type Row } from '../table';

/** Authorities as pages name them, the first that fits; see `data/sources/work-authorities.csv`. */
const AUTHORITIES: readonly (readonly [named: RegExp, id: string])[] = [
  [/not named by the page|names no agency/, 'unnamed'],
  [/FSB/, 'rus-border-service'],
  [/from MVD/, 'rus-interior'],
  [/^FMS/, 'rus-migration-service'],
  [/^EEC|Eurasian Economic Commission/, 'eec'],
  [/MVD|Ministry of Internal Affairs of the Russian/, 'rus-interior'],
  [/Economic Development of Russia/, 'rus-economy'],
  [/Internal Affairs of Belarus/, 'blr-interior'],
  [/Internal Affairs of Kazakhstan/, 'kaz-interior'],
  [/Labour( and Social Protection)? of Kazakhstan/, 'kaz-labour'],
  [/Kazakh migration service centres/, 'kaz-migration-centres'],
  [/ZUS/, 'pol-zus'],
  [/Family, Labour and Social Policy of Poland/, 'pol-labour'],
  [/GUS/, 'pol-statistics'],
  [/Labour of Türkiye/, 'tur-labour'],
  [/^Migration Agency of Uzbekistan/, 'uzb-migration-agency'],
  [/External Labour Migration of Uzbekistan/, 'uzb-labour-agency'],
  [/Ministry of Employment.*Uzbekistan/, 'uzb-employment'],
  [/President of Uzbekistan/, 'uzb-president'],
  [/^Centre for Employment of Citizens Abroad/, 'kgz-employment-centre'],
  [/Labour of Kyrgyzstan/, 'kgz-labour'],
  [/State Migration Service of Kyrgyzstan/, 'kgz-migration-service'],
  [/Foreign (Affairs|Ministry) of Kyrgyzstan/, 'kgz-foreign'],
  [/Labour, Migration and Employment of Tajikistan/, 'tjk-labour'],
  [/President of Tajikistan/, 'tjk-president'],
  [/^IOM/, 'iom'],
  [/World Bank/, 'world-bank'],
  [/Home Office/, 'gbr-home-office'],
  [/GLAA/, 'gbr-glaa'],
  [/Government of Georgia/, 'geo-government'],
  [/Employment Promotion Agency of Georgia/, 'geo-employment-agency'],
  [/Statistics of Israel/, 'isr-statistics'],
  [/Migration and Asylum of Moldova/, 'mda-migration-bureau'],
  [/Migration Service of Azerbaijan/, 'aze-migration-service'],
];

/** Rows that must be read with care, by why; a range takes the rows between two ids in the order of the list. */
const DOUBTED: Readonly<Record<Exclude<WorkDoubt, 'authority-not-named'>, string>> = {
  // The month is not stated, two periods are given, or headline and text differ.
  'period-unclear':
    'L068-L072 L081-L085 L122 L155-L156 L168-L169 L233-L236 L274 L305-L310 L323-L328 L368-L371 L384-L388 L450-L452 L472-L478 L479-L483 L564',
  'another-count': 'L033-L036 L241',
  'meaning-unclear': 'L083-L084 L115 L133-L136 L240 L558',
  disagreement: 'L149-L151 L157 L160 L164 L169 L207-L208 L256 L269 L448 L479 L496 L561 L568',
};

const numberOf = (id: string): number => Number(id.slice(1));

/** Whether a list of ids and ranges names a row. */
const names = (list: string, id: string): boolean =>
  list.split(' ').some((part) => {
    const [first = '', last = first] = part.split('-');
    return numberOf(first) <= numberOf(id) && numberOf(id) <= numberOf(last);
  });

/** Rows of the work permits that Kazakhstan gave in a year stand in a series of people at a date. */
const isPermitsOfYear = (row: Row): boolean =>
  cell(row, 'measure') === 'kz_foreign_workers_employer_permits' && cell(row, 'period').length === 4;

/** The kind of what a row counts; `none` for shares, changes and quotas, which count nothing. */
export function kindOf(row: Row): WorkKind | 'none' {
  const measure = cell(row, 'measure');
  if (isPermitsOfYear(row)) return /worked in/.test(cell(row, 'note')) ? 'people-in-period' : 'documents';
  return measure in WORK_MEASURE ? WORK_MEASURE[measure as WorkMeasure].kind : 'none';
}

/** The id of the authority that a page names. Throws where {@link AUTHORITIES} lacks it. */
function authorityOf(named: string): string {
  const found = AUTHORITIES.find(([pattern]) => pattern.test(named));
  if (!found) throw new Error(`“${named}” is no known authority: add it to data/import/work.ts`);
  return found[1];
}

const doubtsOf = (row: Row): readonly WorkDoubt[] => [
  ...(authorityOf(cell(row, 'primary_source')) === 'unnamed' ? (['authority-not-named'] as const) : []),
  ...(Object.keys(DOUBTED) as (keyof typeof DOUBTED)[]).filter((doubt) =>
    names(DOUBTED[doubt], cell(row, 'id')),
  ),
];

/** `work.csv`: each figure as its page has it, in the order of the raw table. An empty `origin` or `destination` means all. */
export const workCsv = (raw: readonly Row[]): string =>
  formatTable(
    raw.map((row) => ({
      id: cell(row, 'id'),
      origin: cell(row, 'citizenship_iso3'),
      destination: cell(row, 'destination_iso3'),
      kind: kindOf(row),
      measure: cell(row, 'measure'),
      period: cell(row, 'period'),
      value: cell(row, 'value'),
      unit: cell(row, 'unit'),
      precision: cell(row, 'precision'),
      authority: cell(row, 'primary_source'),
      authority_id: authorityOf(cell(row, 'primary_source')),
      publisher: cell(row, 'reported_by'),
      url: cell(row, 'url'),
      published: cell(row, 'published'),
      doubt: doubtsOf(row).join(';'),
      note: cell(row, 'note'),
    })),
    [
      ...['id', 'origin', 'destination', 'kind', 'measure', 'period', 'value', 'unit', 'precision'],
      ...['authority', 'authority_id', 'publisher', 'url', 'published', 'doubt', 'note'],
    ],
  );
