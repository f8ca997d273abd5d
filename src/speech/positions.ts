/** Positions of states in words: of all twelve, of one, and of two towards each other. No word here joins them to a law. */
import type { Corridor } from '../domain/corridor';
import { type CountryCode, type NameForms, REGION } from '../domain/country';
import type { Route } from '../domain/route';
import { formatDay, formatPersons } from '../i18n/format';
import type { Language } from '../i18n/language';
import { formatShare, formatSigned } from '../i18n/decimals';
import type { Period } from '../people/flows';
import { decimalsOf, percentDecimals, type Role, roleOf, ROLES } from '../people/roles/balance';
import type { Counts } from '../people/roles/counts';
import type { Portfolio } from '../people/roles/position';
import type { JudgedDyad, JudgedPosition, Roles } from '../people/roles/roles';
import { transitOfState } from '../people/roles/transit';
import { positionsEn } from './en/positions';
import { positionsKk } from './kk/positions';
import type { Dated, Judged, OverviewFact, PositionGrammar, PositionTold, SideFact } from './position-facts';
import { positionsRu } from './ru/positions';
import { ledWording, plainWording, type Wording } from './sentence';

const GRAMMARS: Readonly<Record<Language, PositionGrammar>> = {
  en: positionsEn,
  ru: positionsRu,
  kk: positionsKk,
};

interface Asked {
  readonly lang: Language;
  readonly corridor: Corridor | null;
  readonly country: CountryCode | null;
  readonly name: (code: CountryCode) => NameForms;
}

/** Positions by the view's source on its day. */
interface Read {
  readonly roles: Roles;
  readonly counts: Counts;
  readonly period: Period | null;
  readonly routes: readonly Route[];
}

/** A word joiner: years do not part at the end of a line. */
const WHOLE = '\u2060';

/** A period as a sentence names it: its years, or the day of a stock. */
export const yearsOf = ({ start, end }: Period, lang: Language): string =>
  start === end ? formatDay(start, lang) : `${start.slice(0, 4)}–${WHOLE}${end.slice(0, 4)}`;

/** An index as it is printed: more digits where it would round onto a threshold. */
export const indexText = (a: number, { conventions }: Pick<Roles, 'conventions'>, lang: Language): string =>
  formatSigned(a, decimalsOf(a, conventions), lang);

/** A part of a turnover as it is printed, in the same way. */
const shareText = (share: number, { conventions }: Pick<Roles, 'conventions'>, lang: Language): string =>
  formatShare(share, lang, percentDecimals(share, conventions));

/** The two largest parts of a plural state's turnover, largest first; none of one that has a single role. */
export const partsOfPlural = ({ shares, second }: Portfolio): readonly Role[] =>
  second === null ? [] : ROLES.toSorted((a, b) => shares[b] - shares[a]).slice(0, 2);

/** Returns the sentence on the view's positions: of its corridor, else of its country, else of the twelve states. */
export function wordingOfPositions(asked: Asked, read: Read): Wording {
  const { lang, corridor, country } = asked;
  const { counts, period } = read;
  const grammar = GRAMMARS[lang];
  if (!period) return plainWording([{ text: grammar.before }]);
  const dated = { source: counts.source, when: yearsOf(period, lang) };
  const there = { ...read, period, dated };
  if (!corridor && !country) {
    const fact = overviewFact(asked, there);
    return ledWording(grammar.overview(fact), [], grammar.brief(fact));
  }
  const told = corridor ? dyadTold(corridor, asked, there) : country && stateTold(country, asked, there);
  return told ? ledWording(told.headline, told.also) : plainWording([{ text: grammar.nothing(dated) }]);
}

interface InPeriod extends Read {
  readonly period: Period;
  readonly dated: Dated;
}

function overviewFact({ name }: Asked, { roles, counts, period, dated }: InPeriod): OverviewFact {
  const found = REGION.flatMap((code) => roles.position(counts, code, period) ?? []);
  const certain = found.filter(({ contested }) => !contested);
  const statesOf = (role: Role): number => certain.filter(({ label }) => roleOf(label) === role).length;
  return {
    ...dated,
    roles: ROLES.map((role) => ({ role, states: statesOf(role) }))
      .filter(({ states }) => states > 0)
      .sort((a, b) => b.states - a.states),
    contested: found.filter(({ contested }) => contested).map(({ country }) => name(country)),
    missing: REGION.length - found.length,
  };
}

function stateTold(country: CountryCode, { lang, name }: Asked, read: InPeriod): PositionTold | null {
  const { roles, counts, period, routes, dated } = read;
  const position = roles.position(counts, country, period);
  if (!position) return null;
  const { inward, outward, netRate, portfolio } = position;
  const { label, routes: placed } = transitOfState(country, routes, roles.conventions);
  return GRAMMARS[lang].state({
    ...dated,
    ...judged(position, position.effectiveness, read, lang),
    label: position.label,
    state: name(country),
    isOfRegion: REGION.includes(country),
    came: whole(inward, lang),
    left: whole(outward, lang),
    rate: netRate === null ? null : formatSigned(netRate, 1, lang),
    parts: partsOfPlural(portfolio).map((role) => ({
      role,
      share: shareText(portfolio.shares[role], roles, lang),
    })),
    transit: { label, routes: placed.transit.length },
  });
}

/** A register is its own state's, so that both are told; of any other count one side says it all. */
function dyadTold(
  { origin, destination }: Corridor,
  { lang, name }: Asked,
  read: InPeriod,
): PositionTold | null {
  const { roles, counts, period, dated } = read;
  const ways = [[origin, destination] as const, [destination, origin] as const];
  const sides = (counts.source === 'registered' ? ways : ways.slice(0, 1))
    .map(([viewer, other]) => roles.dyad(counts, viewer, other, period))
    .flatMap((dyad): SideFact[] => {
      const { viewer, other, forward, backward, balance, label } = dyad;
      if (forward === null || backward === null || balance === null) return [];
      return [
        {
          ...judged(dyad, balance, read, lang),
          label,
          ...{ own: name(viewer), other: name(other) },
          ...{ there: whole(forward, lang), back: whole(backward, lang) },
        },
      ];
    });
  return sides.length === 0 ? null : GRAMMARS[lang].dyad({ ...dated, sides });
}

const judged = (
  { contested, methods }: Pick<JudgedPosition | JudgedDyad, 'contested' | 'methods'>,
  index: number,
  { roles }: Read,
  lang: Language,
): Omit<Judged, 'label'> => ({
  contested,
  agreement: methods?.agreement ?? null,
  index: indexText(index, roles, lang),
});

/** A mean of years is printed whole. */
const whole = (persons: number, lang: Language): string => formatPersons(Math.round(persons), lang);
