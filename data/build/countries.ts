import { cell, figure, type Row } from '../table';

const LANGUAGES = ['en', 'ru', 'kk'] as const;
const FORMS = ['name', 'from', 'to', 'in', 'of', 'with'] as const;

/** The columns of `countries.csv` that hold names: `en_name` … `kk_with`. */
export const NAME_COLUMNS = LANGUAGES.flatMap((lang) => FORMS.map((form) => `${lang}_${form}`));

const formsOf = (row: Row, lang: string): object =>
  Object.fromEntries(FORMS.map((form) => [form, cell(row, `${lang}_${form}`)]));

/** A line of `countries.csv` in the shape of the domain's country, not yet decoded; an area without a place has no anchor. */
export function countryOf(row: Row): object {
  const [lng, lat] = [figure(row, 'lng'), figure(row, 'lat')];
  return {
    code: cell(row, 'code'),
    alpha2: cell(row, 'alpha2') || null,
    anchor: lng === null || lat === null ? null : [lng, lat],
    anchorName: cell(row, 'anchor_name') || null,
    names: Object.fromEntries(LANGUAGES.map((lang) => [lang, formsOf(row, lang)])),
  };
}
