import { type Language, perLanguage } from './language';

/** A word in the forms that numbers need: `one` and `other` in English and Kazakh, `one`, `few`, `many` in Russian. */
export type Plurals = Readonly<Partial<Record<'one' | 'few' | 'many', string>> & Record<'other', string>>;

/** Browsers without Kazakh rules fall back to English ones, which are the same: one and other. */
const rulesOf = perLanguage((lang) => new Intl.PluralRules([lang, 'en']));

/** Returns the form that goes with `n`; `other` where the language's own form was not given. */
export function plural(n: number, forms: Plurals, lang: Language): string {
  const category = rulesOf(lang).select(n);
  return (category in forms ? forms[category as keyof Plurals] : undefined) ?? forms.other;
}
