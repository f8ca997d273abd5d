import { joinList } from '../../i18n/format';
import { rolesKk } from '../../i18n/kk/roles';
import { turnedLabel } from '../../people/roles/balance';
import { capitalised, type Phrase, say } from '../parts';
import { inRole, listed, type PositionGrammar, type SideFact, type StateFact } from '../position-facts';

/** «Алтауы»: six of them. */
const OF_THEM =
  'ешқайсысы|біреуі|екеуі|үшеуі|төртеуі|бесеуі|алтауы|жетеуі|сегізі|тоғызы|оны|он\u00a0бірі|он\u00a0екісі'.split(
    '|',
  );
const { label: LABEL } = rolesKk;

const BY = {
  estimated: (when: string) => `${when}\u00a0жылдардағы бағалау бойынша`,
  registered: (when: string) => `${when}\u00a0жылдардағы мемлекеттердің өз тіркеуі бойынша`,
  residents: (when: string) => `${when} жағдайындағы тұрып жатқандар саны бойынша`,
};

/** What is missing: of a register only its mean of three years may be. */
const LACKED = { estimated: 'дерек', registered: 'үш жылдық орташа', residents: 'дерек' };

const agreed = (agreement: SideFact['agreement']): string[] =>
  agreement === null
    ? []
    : [
        `Көрсетілген әдістің таңбасын ${agreement.counted}\u00a0әдістің ${OF_THEM[agreement.agreeing] ?? ''} береді.`,
      ];

function sideTold({ own, other, label, contested }: SideFact, isWhole: boolean): Phrase {
  if (label === 'insufficient')
    return say`${own.name} мен ${other.name} арасындағы көшу қорытынды жасауға тым аз`;
  if (contested) return say`${own.of} ${other.with} қатынасында әдістер алшақ`;
  const first = say`${other.with} қатынаста ${own.name}\u00a0— ${inRole(`${LABEL[label]} тарап`, label)}`;
  const mirror = turnedLabel(label);
  return isWhole ? say`${first}, ал ${other.name}\u00a0— ${inRole(LABEL[mirror], mirror)}` : first;
}

function movesTold({ source, isOfRegion, came, left }: StateFact): string {
  if (source === 'residents')
    return isOfRegion
      ? `Елде сырттан келген ${came}\u00a0адам тұрады, елден шыққан ${left}\u00a0адам шетелде тұрады`
      : `Елде олардан шыққан ${came}\u00a0адам тұрады, оларда осы елден шыққан ${left}\u00a0адам тұрады`;
  return isOfRegion
    ? `${came}\u00a0адам келді, ${left}\u00a0адам кетті`
    : `Олардан ${came}\u00a0адам келді, оларға ${left}\u00a0адам кетті`;
}

export const positionsKk: PositionGrammar = {
  overview({ source, when, roles, contested, missing }) {
    const clauses = roles.map(
      ({ role, states }) => say`${inRole(`${OF_THEM[states] ?? ''}\u00a0— ${LABEL[role]}`, role)}`,
    );
    const disagree = joinList(
      contested.map(({ name }) => name),
      'kk',
    );
    const ends = [
      ...(contested.length > 0 ? [`${disagree} бойынша әдістер алшақ`] : []),
      ...(missing > 0 ? [`${OF_THEM[missing] ?? ''} туралы бұл дереккөзде ${LACKED[source]} жоқ`] : []),
    ];
    const known = clauses.length > 0 ? [say`он\u00a0екі мемлекеттің ${listed(clauses, ', ')}`] : [];
    return say`${BY[source](when)} ${listed([...known, ...ends.map((text) => [{ text }])], '; ')}.`;
  },

  brief({ source, when, roles, contested, missing }) {
    const clauses = roles.map(
      ({ role, states }) => say`${inRole(`${OF_THEM[states] ?? ''}\u00a0— ${LABEL[role]}`, role)}`,
    );
    const others = [
      ...(contested.length > 0 ? [`${OF_THEM[contested.length] ?? ''}\u00a0— даулы`] : []),
      ...(missing > 0
        ? [`${OF_THEM[missing] ?? ''}\u00a0— ${source === 'registered' ? 'орташасыз' : 'дерексіз'}`]
        : []),
    ];
    return say`${rolesKk.source[source]}, ${when}: ${listed([...clauses, ...others.map((text) => [{ text }])], ', ')}`;
  },

  state(fact) {
    const { source, when, state, isOfRegion, label, contested } = fact;
    const { agreement, index, rate, parts, transit } = fact;
    const given = source === 'registered' ? `${when}\u00a0жылдардағы өз тіркеуі бойынша` : BY[source](when);
    const by = isOfRegion ? given : `Атластағы он\u00a0екі мемлекетпен қатынаста ${given}`;
    const moved = movesTold(fact);
    const net = rate === null ? '' : `, жылына 1\u00a0000\u00a0тұрғынға айырымы ${rate}`;
    const shares = parts.map(({ role, share }) => `${share}\u00a0— ${LABEL[role]}`);
    return {
      headline: contested
        ? say`${by} ${state.name} үшін әдістер алшақ.`
        : say`${by} ${state.name}\u00a0— ${inRole(`${LABEL[label]} тарап`, label)}.`,
      also: [
        `${moved}${net}; e\u00a0=\u00a0${index}.`,
        ...agreed(agreement),
        ...(shares.length > 0
          ? [`Бірнеше рөл: ${isOfRegion ? 'барлық' : 'осы'} көшудің ${joinList(shares, 'kk')}.`]
          : []),
        ...(transit.label === 'none'
          ? []
          : [
              `${capitalised(rolesKk.transit[transit.label])}: барлық жылдарда ${transit.routes}\u00a0бағыт.`,
            ]),
      ],
    };
  },

  dyad({ source, when, sides }) {
    const by =
      source === 'registered' ? `${when}\u00a0жылдардағы әр тараптың тіркеуі бойынша` : BY[source](when);
    const phrases = sides.map((side) => sideTold(side, source !== 'registered'));
    return {
      headline: say`${by} ${listed(phrases, '; ')}.`,
      also: sides.flatMap(({ own, other, there, back, index, agreement }) => {
        const moved =
          source === 'residents'
            ? `${own.from} шыққан ${there}\u00a0адам ${other.in} тұрады, ${other.from} шыққан ${back}\u00a0адам ${own.in} тұрады`
            : `${own.from} ${other.to} ${there}\u00a0адам, кері бағытта ${back}\u00a0адам көшті`;
        const register = source === 'registered' ? `${own.of} тіркеуі: ` : '';
        return [`${register}${moved}; ${own.name} үшін a\u00a0=\u00a0${index}.`, ...agreed(agreement)];
      }),
    };
  },

  nothing: ({ source, when }) =>
    `${BY[source](when)} ${source === 'registered' ? 'үш жылдық орташа жоқ' : 'ештеңе айтуға болмайды'}: көрсеткіш жоқ, ал бұл нөл емес.`,
  before: 'Бұл дереккөзде мұндай ерте күннің дерегі жоқ.',
};
