import { cell, figure, type Row } from '../table';
import type { Sources } from './sources';

type IndicatorTables = Pick<Sources['tables'], 'indicators' | 'indicator-authorities' | 'indicator-words-kk'>;

/** The figures with their Kazakh words and the names of their authorities, not yet decoded: see `src/domain/indicator.ts`. */
export function indicatorsFile(tables: IndicatorTables): { readonly figures: readonly object[] } {
  const { indicators, 'indicator-authorities': authorities, 'indicator-words-kk': words } = tables;
  const kk = new Map(words.map((row) => [cell(row, 'en'), cell(row, 'kk')]));
  const told = (row: Row, what: string): object => {
    const en = cell(row, `${what}_en`);
    return { en, ru: cell(row, `${what}_ru`), kk: kk.get(en) };
  };
  const names = new Map(authorities.map((row) => [cell(row, 'id'), nameIn(row)]));
  return {
    figures: indicators.map((row) => ({
      id: cell(row, 'id'),
      country: cell(row, 'country'),
      nationality: cell(row, 'nationality') || null,
      indicator: cell(row, 'indicator'),
      value: figure(row, 'value'),
      qualifier: cell(row, 'qualifier'),
      unit: told(row, 'unit'),
      from: cell(row, 'from'),
      to: cell(row, 'to') || null,
      authority: { id: cell(row, 'authority'), name: names.get(cell(row, 'authority')) },
      note: cell(row, 'note_en') === '' ? null : told(row, 'note'),
      publisher: cell(row, 'publisher'),
      title: cell(row, 'title'),
      url: cell(row, 'url'),
      date: cell(row, 'date') || null,
    })),
  };
}

const nameIn = (row: Row): object => ({ en: cell(row, 'en'), ru: cell(row, 'ru'), kk: cell(row, 'kk') });
