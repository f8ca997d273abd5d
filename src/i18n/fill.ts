import type { NameForms } from '../domain/country';
import { formatPersons } from './format';
import type { Language } from './language';
import { plural, type Plurals } from './plural';

/** What can stand in a template: words, or a country's name in all its forms. */
export type Filling = string | NameForms;

/**
 * Fills a template: `{0}` takes the first of `fillings`, `{1.from}` a form of the second, a country's name. Throws where
 * the template has a hole without a filling.
 */
export function fill(template: string, ...fillings: readonly Filling[]): string {
  return template.replace(/\{(\d)(?:\.(\w+))?\}/g, (hole, index: string, form: string | undefined) => {
    const filling = fillings[Number(index)];
    if (typeof filling === 'string' && form === undefined) return filling;
    if (typeof filling === 'object' && form !== undefined && form in filling)
      return filling[form as keyof NameForms];
    throw new Error(`nothing to put into ${hole} of “${template}”`);
  });
}

/**
 * Fills the plural form that goes with `n`, its digits grouped: `1,949 smaller corridors`. The count is `{0}`, `more` fills
 * `{1}` and on. Every count that a reader sees passes through here or `formatPersons`.
 */
export const fillCount = (n: number, forms: Plurals, lang: Language, ...more: readonly Filling[]): string =>
  fill(plural(n, forms, lang), formatPersons(n, lang), ...more);
