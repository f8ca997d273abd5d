import type { Country, CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import type { Credit } from '../domain/source';
import { formatDay, namesOf } from '../i18n/format';
import type { Language } from '../i18n/language';
import { leftOutPhrase, PRELIMINARY } from './breaks';
import { english } from './en/sentence';
import { isOfFurther, type LawFact, needsFurther, type PeopleFact, type Statement } from './facts';
import { kazakh } from './kk/sentence';
import { type Context, type FurtherGrammars, type Grammar, type Part, type Phrase, tidy } from './parts';
import { instrumentSentence } from './instrument';
import { russian } from './ru/sentence';

const GRAMMARS: Record<Language, Grammar> = { en: english, ru: russian, kk: kazakh };

/** People facts that name both ends of a corridor, so that the law may say "between them". */
const NAMES_A_PAIR: readonly PeopleFact['kind'][] = ['moves', 'living', 'further', 'no-further', 'not-found'];

/**
 * Returns the view's sentence: who moved by whose count, then which agreements covered them that day. Empty where nothing
 * is stated. `grammars` are the words of the further measures; without them those measures are left out.
 */
export function sentenceOf(
  statement: Statement,
  countries: ReadonlyMap<CountryCode, Country>,
  lang: Language,
  grammars: FurtherGrammars | null = null,
): readonly Part[] {
  const { day, today, law, preliminary } = statement;
  const further = grammars?.[lang] ?? null;
  const { people: fact } = statement;
  const people = fact !== null && further === null && needsFurther(fact) ? null : fact;
  const context: Context = {
    day,
    present: day === today,
    pairNamed: people !== null && NAMES_A_PAIR.includes(people.kind),
    corridorsNamed: people?.kind === 'largest',
    name: (code) => namesOf(countries, code, lang),
    further,
  };
  const note = people && preliminary ? [{ text: PRELIMINARY[lang] }] : null;
  const phrases = [peoplePhrase(people, context, lang), note, lawPhrase(law, context, lang)].filter(
    (phrase) => phrase !== null,
  );
  return tidy(phrases.map(tidy).flatMap((phrase, i) => (i === 0 ? phrase : [{ text: ' ' }, ...phrase])));
}

function peoplePhrase(fact: PeopleFact | null, c: Context, lang: Language): Phrase | null {
  if (fact === null) return null;
  if (fact.kind === 'left-out') return leftOutPhrase(fact, c, lang);
  return isOfFurther(fact) ? (c.further?.corridor(fact, c) ?? null) : GRAMMARS[lang].people(fact, c);
}

function lawPhrase(law: LawFact | null, c: Context, lang: Language): Phrase | null {
  if (law === null) return null;
  return law.kind === 'instrument' ? instrumentSentence(law, c, lang) : GRAMMARS[lang].law(law, c);
}

export const sentenceText = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

const FOOTNOTE: Record<Language, (sources: string, link: string, accessed: string) => string> = {
  en: (sources, link, accessed) => `Source: ${sources}. ${link} (accessed ${accessed})`,
  ru: (sources, link, accessed) => `Источник: ${sources}. ${link} (дата обращения: ${accessed})`,
  kk: (sources, link, accessed) => `Дереккөз: ${sources}. ${link} (қаралған күні: ${accessed})`,
};

/** The sentence as it is copied: the words, then where they come from, a link that shows them, and the day it was opened. */
export function sentenceWithFootnote(
  parts: readonly Part[],
  cited: { readonly sources: readonly Credit[]; readonly link: string; readonly accessed: Day },
  lang: Language,
): string {
  const sources = cited.sources.map(({ attribution }) => attribution[lang].replace(/\.$/, '')).join('; ');
  return `${sentenceText(parts)}\n${FOOTNOTE[lang](sources, cited.link, formatDay(cited.accessed, lang))}`;
}
