import { formatPersons } from './format';
import type { Language } from './language';
import { plural, type Plurals } from './plural';

/** Words in the forms that a template may ask for: `{1.to}`; a country's name is such. */
export type Forms = Readonly<Record<string, string>>;

/** What can stand in a template: words, or words in all their forms. */
export type Filling = string | Forms;

/**
 * Fills a template: `{0}` takes the first of `fillings`, `{1.from}` a form of the second, a country's name. Throws where
 * the template has a hole without a filling.
 */
export function fill(template: string, ...fillings: readonly Filling[]): string {
  return template.replace(/\{(\d)(?:\.(\w+))?\}/g, (hole, index: string, form: string | undefined) => {
    const filling = fillings[Number(index)];
    const words = typeof filling === 'object' && form !== undefined ? filling[form] : filling;
    if (typeof words === 'string' && (form === undefined || typeof filling === 'object')) return words;
    throw new Error(`nothing to put into ${hole} of “${template}”`);
  });
}

/**
 * Fills the plural form that goes with `n`, its digits grouped: `1,949 smaller corridors`. The count is `{0}`, `more` fills
 * `{1}` and on. Every count that a reader sees passes through here or `formatPersons`.
 */
export const fillCount = (n: number, forms: Plurals, lang: Language, ...more: readonly Filling[]): string =>
  fill(plural(n, forms, lang), formatPersons(n, lang), ...more);
