import { rolesEn } from '../../i18n/en/roles';
import { fillCount } from '../../i18n/fill';
import { joinList } from '../../i18n/format';
import { turnedLabel } from '../../people/roles/balance';
import { capitalised, type Phrase, say, decapitalised } from '../parts';
import { inRole, listed, type PositionGrammar, type SideFact, type StateFact } from '../position-facts';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numeral = (n: number): string => NUMBERS[n] ?? String(n);
const { label: LABEL } = rolesEn;

const BY = {
  estimated: (when: string) => `By the estimates for ${when}`,
  registered: (when: string) => `By their own registers for ${when}`,
  residents: (when: string) => `By who lived where on ${when}`,
};

const ROUTES = { one: '{0} route', other: '{0} routes' };

/** What is missing: of a register only its mean of three years may be. */
const LACKED = { estimated: 'figures', registered: 'mean of three years', residents: 'figures' };

const agreed = (agreement: SideFact['agreement']): string[] =>
  agreement === null
    ? []
    : [`${agreement.agreeing} of ${agreement.counted} methods have the sign of the one that is shown.`];

function sideTold({ own, other, label, contested }: SideFact, isWhole: boolean): Phrase {
  if (label === 'insufficient') return say`too few moved between ${own.name} and ${other.name} for a label`;
  if (contested) return say`the methods disagree on ${own.name} towards ${other.name}`;
  const first = say`${own.name} was ${inRole(LABEL[label], label)} towards ${other.name}`;
  const mirror = turnedLabel(label);
  return isWhole
    ? say`${first}, and ${other.name} ${inRole(LABEL[mirror], mirror)} towards ${own.name}`
    : first;
}

function movesTold({ source, isOfRegion, came, left }: StateFact): string {
  if (source === 'residents')
    return isOfRegion
      ? `${came} people from elsewhere lived there and ${left} of its own elsewhere`
      : `${came} people from them lived there and ${left} of its own in them`;
  return isOfRegion
    ? `${came} people came and ${left} left`
    : `${came} people came from them and ${left} left for them`;
}

export const positionsEn: PositionGrammar = {
  overview({ source, when, roles, contested, missing }) {
    const clauses = roles.map(({ role, states }, i) =>
      i === 0
        ? say`${inRole(`${numeral(states)} of the twelve states`, role)} ${states === 1 ? 'was' : 'were'} ${role}`
        : say`${inRole(`${numeral(states)} ${role}`, role)}`,
    );
    const disagree = joinList(
      contested.map(({ name }) => name),
      'en',
    );
    const ends = [
      ...(contested.length > 0 ? [`for ${disagree} the methods disagree`] : []),
      ...(missing > 0 ? [`for ${numeral(missing)} this source has no ${LACKED[source]}`] : []),
    ];
    const said = [listed(clauses, ', ', ' and '), ...ends.map((text) => [{ text }])].filter(
      ({ length }) => length > 0,
    );
    return say`${BY[source](when)} ${listed(said, '; ')}.`;
  },

  brief({ source, when, roles, contested, missing }) {
    const clauses = roles.map(({ role, states }) => say`${inRole(`${numeral(states)} ${role}`, role)}`);
    const others = [
      ...(contested.length > 0 ? [`${numeral(contested.length)} contested`] : []),
      ...(missing > 0
        ? [`${numeral(missing)} without ${source === 'registered' ? 'a mean' : 'figures'}`]
        : []),
    ];
    return say`${rolesEn.source[source]}, ${when}: ${listed([...clauses, ...others.map((text) => [{ text }])], ', ')}`;
  },

  state(fact) {
    const { source, when, state, isOfRegion, label, contested } = fact;
    const { agreement, index, rate, parts, transit } = fact;
    const given = source === 'registered' ? `By its own register for ${when}` : BY[source](when);
    const by = isOfRegion ? given : `Towards the twelve states of this atlas, ${decapitalised(given)},`;
    const moved = movesTold(fact);
    const net = rate === null ? '' : `, a net ${rate} per 1,000 inhabitants a year`;
    const shares = parts.map(({ role, share }) => `${share} ${role}`);
    return {
      headline: contested
        ? say`${by} the methods disagree on ${state.name}.`
        : say`${by} ${state.name} was ${inRole(LABEL[label], label)}.`,
      also: [
        `${moved}${net}; e\u00a0=\u00a0${index}.`,
        ...agreed(agreement),
        ...(shares.length > 0
          ? [`Plural: ${joinList(shares, 'en')}, by shares of ${isOfRegion ? 'all' : 'these'} moves.`]
          : []),
        ...(transit.label === 'none'
          ? []
          : [
              `${capitalised(rolesEn.transit[transit.label])}: ${fillCount(transit.routes, ROUTES, 'en')}, all years.`,
            ]),
      ],
    };
  },

  dyad({ source, when, sides }) {
    const by = source === 'registered' ? `By the register of each for ${when}` : BY[source](when);
    const phrases = sides.map((side) => sideTold(side, source !== 'registered'));
    return {
      headline: say`${by} ${listed(phrases, '; ')}.`,
      also: sides.flatMap(({ own, other, there, back, index, agreement }) => {
        const moved =
          source === 'residents'
            ? `${there} people ${own.from} lived ${other.in}, ${back} ${other.from} lived ${own.in}`
            : `${there} people moved ${own.from} ${other.to}, ${back} the other way`;
        const register = source === 'registered' ? `${own.of} register: ` : '';
        return [`${register}${moved}; a\u00a0=\u00a0${index} for ${own.name}.`, ...agreed(agreement)];
      }),
    };
  },

  nothing: ({ source, when }) =>
    `${BY[source](when)} ${source === 'registered' ? 'there is no mean of three years' : 'nothing can be said of it'}: a figure is missing, which is not zero.`,
  before: 'This source has no figures of so early a day.',
};
