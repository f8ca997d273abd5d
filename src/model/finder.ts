import type { Atlas } from '../domain/atlas';
import { type Corridor, formatCorridor } from '../domain/corridor';
import { type Country, type CountryCode, REGION } from '../domain/country';
import type { Flow } from './flows';

export type Finding =
  | { readonly kind: 'country'; readonly country: CountryCode }
  | { readonly kind: 'corridor'; readonly corridor: Corridor };

/** Lower case, without marks, so that «Киргизия», “turkiye” and “Türkiye” are all found. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307-\u036f]/g, '')
    .normalize('NFC')
    .trim();

/** What separates the two ends of a corridor in typing. */
const BETWEEN = /\s*(?:→|->|–|—|-|>|\/|,)\s*/;

/** How well a country answers to a word in any language: by code 0, from the first letter 1, within 2; null not at all. */
function rankOf({ code, names }: Country, word: string): number | null {
  if (plain(code) === word) return 0;
  const known = [names.en.name, names.ru.name, names.kk.name].map(plain);
  if (known.some((name) => name.startsWith(word))) return 1;
  return known.some((name) => name.includes(word)) ? 2 : null;
}

function countriesFor(word: string, atlas: Atlas): Country[] {
  const ranked = [...atlas.countries.values()].flatMap((country) => {
    const rank = rankOf(country, word);
    return rank === null ? [] : [{ country, rank: rank * 2 + Number(!REGION.includes(country.code)) }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ country }) => country);
}

/**
 * Countries and corridors that answer to what was typed, in any of the three languages: “kaz”, «узбек», “UZB-KAZ”,
 * “Өзбекстан Қазақстан”. One country's name brings its largest corridors after it.
 */
export function findingsOf(text: string, atlas: Atlas, flows: readonly Flow[]): Finding[] {
  const words = plain(text).split(BETWEEN).filter(Boolean);
  const parts = words.length === 1 ? splitName(words[0] ?? '', atlas) : words;
  const [first = [], second] = parts.map((word) => countriesFor(word, atlas));
  if (second) return crossed(first, second);
  const [best] = first;
  const own = best ? flows.filter((f) => f.origin === best.code || f.destination === best.code) : [];
  return [
    ...first.slice(0, 4).map((c): Finding => ({ kind: 'country', country: c.code })),
    ...own.map(({ origin, destination }): Finding => ({
      kind: 'corridor',
      corridor: { origin, destination },
    })),
  ];
}

/** Two names with only a space between them; one where the whole is a name. */
function splitName(text: string, atlas: Atlas): string[] {
  if (countriesFor(text, atlas).length > 0) return [text];
  const spaces = [...text.matchAll(/\s+/g)].map(({ index }) => index);
  const split = spaces.find((i) =>
    [text.slice(0, i), text.slice(i).trim()].every((part) => countriesFor(part, atlas).length > 0),
  );
  return split === undefined ? [text] : [text.slice(0, split), text.slice(split).trim()];
}

const FEW = 3;

function crossed(first: readonly Country[], second: readonly Country[]): Finding[] {
  const findings = first.slice(0, FEW).flatMap(({ code: origin }) =>
    second
      .slice(0, FEW)
      .filter(({ code }) => code !== origin)
      .map(({ code: destination }): Finding & { kind: 'corridor' } => ({
        kind: 'corridor',
        corridor: { origin, destination },
      })),
  );
  return [...new Map(findings.map((f) => [formatCorridor(f.corridor), f])).values()];
}
