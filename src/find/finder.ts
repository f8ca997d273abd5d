import type { Atlas } from '../domain/atlas';
import { type Corridor, formatCorridor } from '../domain/corridor';
import { type Country, type CountryCode, REGION } from '../domain/country';
import { ALIASES } from './aliases';
import { type Dossiers, instrumentsFor, plain } from './instruments';
import type { Flow } from '../people/flows';

export type Finding =
  | { readonly kind: 'country'; readonly country: CountryCode }
  | { readonly kind: 'corridor'; readonly corridor: Corridor }
  /** By its id. */
  | { readonly kind: 'instrument'; readonly instrument: string };

/** What readers type before or between the ends of a corridor: an arrow, a dash, or “from … to …” in words. */
const BETWEEN = /\s*(?:→|->|[–—>/,-]|(?<=^|\s)(?:from|to|the|из|изо|с|со|в|во|на)(?=\s|$))\s*/;

/** Matches a destination typed first: “Russia from Kazakhstan”, «в Россию из Казахстана». */
const BACKWARDS = /^(?:to|в|во|на)\s.*\s(?:from|из|изо|с|со)\s|^\S+\s(?:from|из|изо|с|со)\s/;

const wordsOf = (text: string): string[] => text.split(BETWEEN).filter(Boolean);

/** The words that find a country, as `plain` writes them. */
interface Names {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Other names, and names in the cases of “from” and “to” without their prepositions. */
  readonly others: readonly string[];
}

const known = new WeakMap<Country, Names>();

/** Returns the names of a country, made once: every letter typed asks for those of all countries. */
function namesOf(country: Country): Names {
  const found = known.get(country);
  if (found) return found;
  const { code, alpha2 } = country;
  const forms = Object.values(country.names);
  const cases = forms.flatMap(({ from, to }) => [from, to]).map((form) => wordsOf(plain(form)).join(' '));
  const names = {
    codes: [code, alpha2 ?? ''].map(plain).filter(Boolean),
    names: forms.map(({ name }) => plain(name)),
    others: [...(ALIASES[code] ?? []).map(plain), ...cases],
  };
  known.set(country, names);
  return names;
}

/**
 * The rank of a match in the list: for the region's countries, then for others. Two letters may be a code or the
 * beginning of a name, so the region's names come before a code outside it.
 */
const RANK = { exact: [0, 1], short: [2, 3], start: [2, 4], within: [5, 6] } as const;

/** Returns how well a word in any language matches a country; null where it does not. */
function matchOf(country: Country, word: string): keyof typeof RANK | null {
  const { codes, names, others } = namesOf(country);
  const all = [...names, ...others];
  if (codes.includes(word) || all.includes(word)) return word.length > 2 ? 'exact' : 'short';
  if (all.some((name) => name.startsWith(word))) return 'start';
  return names.some((name) => name.includes(word)) ? 'within' : null;
}

function countriesFor(word: string, atlas: Atlas): Country[] {
  const matched = [...atlas.countries.values()].flatMap((country) => {
    const match = matchOf(country, word);
    return match === null ? [] : [{ country, rank: RANK[match][REGION.includes(country.code) ? 0 : 1] }];
  });
  return matched.sort((a, b) => a.rank - b.rank).map(({ country }) => country);
}

/** How many countries one name may bring, and how many at each end of two names. */
const MOST_COUNTRIES = 4;
const MOST_ENDS = 3;

/**
 * Returns the countries and corridors that match what was typed, in any of the three languages: “kaz”, «узбек», “UZB-KAZ”,
 * “Өзбекстан Қазақстан”, «из Казахстана в Россию». One country's name brings its largest corridors after it; the
 * instruments whose names hold all the words typed, “pensions 1992”, «реадмиссия 2012», come last; by their titles too
 * where `dossiers` are here.
 */
export function findingsOf(
  text: string,
  atlas: Atlas,
  flows: readonly Flow[],
  dossiers: Dossiers = null,
): Finding[] {
  const words = wordsOf(plain(text)).flatMap((part) => part.split(/\s+/));
  const instruments = instrumentsFor(words, atlas.instruments, dossiers).map(({ id }): Finding => ({
    kind: 'instrument',
    instrument: id,
  }));
  const [first = [], second] = endsOf(plain(text), atlas).map((word) => countriesFor(word, atlas));
  if (second) return [...corridorsBetween(first, second), ...instruments];
  const [best] = first;
  const own = best ? flows.filter((f) => f.origin === best.code || f.destination === best.code) : [];
  return [
    ...first.slice(0, MOST_COUNTRIES).map((c): Finding => ({ kind: 'country', country: c.code })),
    ...own.map(({ origin, destination }): Finding => ({
      kind: 'corridor',
      corridor: { origin, destination },
    })),
    ...instruments,
  ];
}

/** Returns the one or two names in a text, the origin's first. */
function endsOf(text: string, atlas: Atlas): string[] {
  if (/^\p{L}/u.test(text) && countriesFor(text, atlas).length > 0) return [text];
  const words = wordsOf(text);
  const ends = words.length === 1 ? splitName(words[0] ?? '', atlas) : words.slice(0, 2);
  return BACKWARDS.test(text) ? ends.toReversed() : ends;
}

/** Returns two names with only a space between them; one where the whole is a name. */
function splitName(text: string, atlas: Atlas): string[] {
  if (countriesFor(text, atlas).length > 0) return [text];
  const spaces = [...text.matchAll(/\s+/g)].map(({ index }) => index);
  const split = spaces.find((i) =>
    [text.slice(0, i), text.slice(i).trim()].every((part) => countriesFor(part, atlas).length > 0),
  );
  return split === undefined ? [text] : [text.slice(0, split), text.slice(split).trim()];
}

function corridorsBetween(first: readonly Country[], second: readonly Country[]): Finding[] {
  const findings = first.slice(0, MOST_ENDS).flatMap(({ code: origin }) =>
    second
      .slice(0, MOST_ENDS)
      .filter(({ code }) => code !== origin)
      .map(({ code: destination }): Finding & { kind: 'corridor' } => ({
        kind: 'corridor',
        corridor: { origin, destination },
      })),
  );
  return [...new Map(findings.map((f) => [formatCorridor(f.corridor), f])).values()];
}
