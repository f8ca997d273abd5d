/** The position of a country in a few sentences, written from computed labels. */
import type { CountryCode, NameForms } from '../../domain/country';
import { yearOf } from '../../domain/day';
import type { RoleWords } from '../../i18n/en/roles';
import type { Language } from '../../i18n/language';
import type { Period } from '../../people/flows';
import { roleOf } from '../../people/roles/balance';
import type { LabelIn, Portrait } from '../../people/roles/portrait';
import { countryGrammarEn } from './en';
import { type Clause, type CountryGrammar, type RolePart, tinted } from './grammar';
import { countryGrammarKk } from './kk';
import { countryGrammarRu } from './ru';

const GRAMMARS: Readonly<Record<Language, CountryGrammar>> = {
  en: countryGrammarEn,
  ru: countryGrammarRu,
  kk: countryGrammarKk,
};

/** “1990–1995”; “2020” where a period lies within one year. */
export function yearsOf({ start, end }: Period): string {
  const [first, last] = [yearOf(start), yearOf(end)];
  return first === last ? String(first) : `${first}–${last}`;
}

const toPart = (piece: string | RolePart): RolePart => (typeof piece === 'string' ? { text: piece } : piece);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A clause as a sentence. */
function sentenceOf(clause: Clause): RolePart[] {
  const [first, ...rest] = clause.map(toPart).filter(({ text }) => text !== '');
  return first ? [{ ...first, text: capitalised(first.text) }, ...rest, { text: '.' }] : [];
}

function estimatedClause({ estimated, isOfRegion }: Portrait, name: NameForms, g: CountryGrammar): Clause {
  const [first, last] = estimated;
  if (!first) return [g.unknown(name)];
  const clause = g.first(first.proportion, yearsOf(first.period), name);
  const scoped: Clause = isOfRegion ? clause : [`${g.scope} `, ...clause];
  if (!last) return scoped;
  return [...scoped, '; ', ...g.then(last.proportion, yearsOf(last.period), first.proportion)];
}

function registeredClause(portrait: Portrait, words: RoleWords, g: CountryGrammar): Clause {
  const [first, last] = portrait.registered;
  const part = ({ period, label, plural }: LabelIn): RolePart =>
    tinted(g.labelled(words.label[label], yearsOf(period), plural), roleOf(label));
  if (!first) {
    const { registerYears: years } = portrait;
    return [years.length > 0 ? g.tooFew(years) : g.unregistered];
  }
  if (!last) return g.alone(part(first));
  if (first.label === last.label && first.plural === last.plural) {
    const label = tinted(g.labelled(words.label[first.label], '', first.plural), roleOf(first.label));
    return g.same(label, yearsOf(first.period), yearsOf(last.period));
  }
  return g.differing(part(first), part(last));
}

function routesClause(portrait: Portrait, g: CountryGrammar): Clause {
  const { routesThrough, routesAtEnds, transit, isOfRegion } = portrait;
  if (routesThrough > 0) return g.through(routesThrough, transit === 'documented');
  if (routesAtEnds > 0) return [g.atEnds(routesAtEnds)];
  return isOfRegion ? [g.notThrough] : [];
}

/** Returns the sentences on a country's position: by the estimates, by its own register, and by the documented routes. */
export function countrySentence(
  portrait: Portrait,
  {
    nameOf,
    words,
    lang,
  }: { nameOf: (code: CountryCode) => NameForms; readonly words: RoleWords; readonly lang: Language },
): readonly RolePart[] {
  const g = GRAMMARS[lang];
  const clauses: Clause[] = [
    estimatedClause(portrait, nameOf(portrait.country), g),
    ...(portrait.isOfRegion ? [registeredClause(portrait, words, g)] : []),
    routesClause(portrait, g),
  ];
  return clauses
    .map(sentenceOf)
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, i) => (i === 0 ? sentence : [{ text: ' ' }, ...sentence]));
}

export const textOf = (parts: readonly RolePart[]): string => parts.map(({ text }) => text).join('');
