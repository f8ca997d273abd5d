import { cell, type Row } from '../table';

const names = (row: Row, columns: readonly [string, string, string]): object => {
  const [en, ru, kk] = columns;
  return { en: cell(row, en), ru: cell(row, ru), kk: cell(row, kk) };
};

/** A line of `places.csv` in the shape of the domain's town, not yet decoded. */
export const townOf = (row: Row): object => ({
  place: cell(row, 'place'),
  from: cell(row, 'from') || null,
  to: cell(row, 'to') || null,
  name: names(row, ['en', 'ru', 'kk']),
  now: cell(row, 'now_en') === '' ? null : names(row, ['now_en', 'now_ru', 'now_kk']),
  source: cell(row, 'source') || null,
});
