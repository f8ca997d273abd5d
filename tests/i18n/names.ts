import { type Country, CountrySchema } from '../../src/domain/country';
import * as v from 'valibot';
import { cell, figure, readTable, type Row } from '../../data/table';
import { LANGUAGES, type Language } from '../../src/i18n/language';

const FORMS = ['name', 'from', 'to', 'in', 'of', 'with'] as const;

const formsOf = (row: Row, lang: Language) =>
  Object.fromEntries(FORMS.map((form) => [form, cell(row, `${lang}_${form}`)]));

/** The countries of the source table, as the atlas has them. */
export function countriesOfTable(): Country[] {
  return readTable('countries.csv').map((row) => {
    const [lng, lat] = [figure(row, 'lng'), figure(row, 'lat')];
    return v.parse(CountrySchema, {
      code: cell(row, 'code'),
      alpha2: cell(row, 'alpha2') || null,
      anchor: lng === null || lat === null ? null : [lng, lat],
      anchorName: cell(row, 'anchor_name') || null,
      names: Object.fromEntries(LANGUAGES.map((lang) => [lang, formsOf(row, lang)])),
    });
  });
}
