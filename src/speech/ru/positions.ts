import { joinList } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import { rolesRu } from '../../i18n/ru/roles';
import { turnedLabel } from '../../people/roles/balance';
import { capitalised, type Phrase, say, decapitalised } from '../parts';
import { inRole, listed, type PositionGrammar, type SideFact, type StateFact } from '../position-facts';

const NUMBERS = 'ноль одно два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'.split(
  ' ',
);
/** The genitive: «для семи». */
const OF_NUMBERS =
  'нуля одного двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати'.split(' ');
const { label: LABEL } = rolesRu;
/** «Отдающих — шесть». */
const OF_ROLE = { sending: 'отдающих', balanced: 'сбалансированных', receiving: 'принимающих' };
/** «Сторон»: shares of turnover by what the state is there. */
const AS_ROLE = {
  sending: 'как\u00a0отдающей',
  balanced: 'как\u00a0сбалансированной',
  receiving: 'как\u00a0принимающей',
};

const BY = {
  estimated: (when: string) => `По\u00a0оценкам за\u00a0${when}\u00a0годы`,
  registered: (when: string) => `По\u00a0собственному учёту государств за\u00a0${when}\u00a0годы`,
  residents: (when: string) => `По\u00a0числу живущих на\u00a0${when}`,
};

/** What is missing: of a register only its mean of three years may be. */
const LACKED = { estimated: 'данных', registered: 'среднего за\u00a0три года', residents: 'данных' };

const agreed = (agreement: SideFact['agreement']): string[] =>
  agreement === null
    ? []
    : [
        `Тот\u00a0же знак, что у\u00a0показанного, дают ${agreement.agreeing} из\u00a0${agreement.counted}\u00a0методов.`,
      ];

function sideTold({ own, other, label, contested }: SideFact, isWhole: boolean): Phrase {
  if (label === 'insufficient')
    return say`переездов между ${own.with} и\u00a0${other.with} слишком мало для вывода`;
  if (contested) return say`в\u00a0отношениях ${own.of} с\u00a0${other.with} методы расходятся`;
  const first = say`в\u00a0отношениях с\u00a0${other.with} ${own.name}\u00a0— ${inRole(`${LABEL[label]} сторона`, label)}`;
  const mirror = turnedLabel(label);
  return isWhole ? say`${first}, а\u00a0${other.name}\u00a0— ${inRole(LABEL[mirror], mirror)}` : first;
}

function movesTold({ source, isOfRegion, came, left }: StateFact): string {
  if (source === 'residents')
    return isOfRegion
      ? `В\u00a0стране живёт ${came} приезжих, за\u00a0её пределами\u00a0— ${left} выходцев из\u00a0неё`
      : `В\u00a0стране живёт ${came} выходцев из\u00a0них, в\u00a0них\u00a0— ${left} выходцев из\u00a0неё`;
  return isOfRegion
    ? `Приехало ${came} человек, уехало ${left}`
    : `Приехало оттуда ${came} человек, уехало туда ${left}`;
}

export const positionsRu: PositionGrammar = {
  overview({ source, when, roles, contested, missing }) {
    const clauses = roles.map(
      ({ role, states }) => say`${inRole(`${OF_ROLE[role]}\u00a0— ${NUMBERS[states] ?? ''}`, role)}`,
    );
    const disagree = joinList(
      contested.map((state) => state.of),
      'ru',
    );
    const ends = [
      ...(contested.length > 0 ? [`для ${disagree} методы расходятся`] : []),
      ...(missing > 0
        ? [`для ${OF_NUMBERS[missing] ?? ''} в\u00a0этом источнике нет ${LACKED[source]}`]
        : []),
    ];
    const known = clauses.length > 0 ? [say`из\u00a0двенадцати государств ${listed(clauses, ', ')}`] : [];
    return say`${BY[source](when)} ${listed([...known, ...ends.map((text) => [{ text }])], '; ')}.`;
  },

  brief({ source, when, roles, contested, missing }) {
    const clauses = roles.map(
      ({ role, states }) => say`${inRole(`${OF_ROLE[role]}\u00a0— ${NUMBERS[states] ?? ''}`, role)}`,
    );
    const others = [
      ...(contested.length > 0 ? [`спорных\u00a0— ${NUMBERS[contested.length] ?? ''}`] : []),
      ...(missing > 0
        ? [`без ${source === 'registered' ? 'среднего' : 'данных'}\u00a0— ${NUMBERS[missing] ?? ''}`]
        : []),
    ];
    return say`${rolesRu.source[source]}, ${when}: ${listed([...clauses, ...others.map((text) => [{ text }])], ', ')}`;
  },

  state(fact) {
    const { source, when, state, isOfRegion, label, contested } = fact;
    const { agreement, index, rate, parts, transit } = fact;
    const given =
      source === 'registered' ? `По\u00a0собственному учёту за\u00a0${when}\u00a0годы` : BY[source](when);
    const by = isOfRegion
      ? given
      : `В\u00a0отношениях с\u00a0двенадцатью государствами атласа ${decapitalised(given)}`;
    const moved = movesTold(fact);
    const net = rate === null ? '' : `, сальдо ${rate} на\u00a01\u00a0000\u00a0жителей в\u00a0год`;
    const shares = parts.map(({ role, share }) => `${share}\u00a0${AS_ROLE[role]}`);
    const routes = plural(transit.routes, { one: 'маршрут', few: 'маршрута', other: 'маршрутов' }, 'ru');
    return {
      headline: contested
        ? say`${by} для ${state.of} методы расходятся.`
        : say`${by} ${state.name}\u00a0— ${inRole(`${LABEL[label]} сторона`, label)}.`,
      also: [
        `${moved}${net}; e\u00a0=\u00a0${index}.`,
        ...agreed(agreement),
        ...(shares.length > 0
          ? [`Несколько ролей: ${joinList(shares, 'ru')}, доли ${isOfRegion ? 'всех' : 'этих'} переездов.`]
          : []),
        ...(transit.label === 'none'
          ? []
          : [
              `${capitalised(rolesRu.transit[transit.label])}: ${transit.routes}\u00a0${routes}, за\u00a0все годы.`,
            ]),
      ],
    };
  },

  dyad({ source, when, sides }) {
    const by =
      source === 'registered' ? `По\u00a0учёту каждой стороны за\u00a0${when}\u00a0годы` : BY[source](when);
    const phrases = sides.map((side) => sideTold(side, source !== 'registered'));
    return {
      headline: say`${by} ${listed(phrases, '; ')}.`,
      also: sides.flatMap(({ own, other, there, back, index, agreement }) => {
        const moved =
          source === 'residents'
            ? `${there} выходцев ${own.from} живёт ${other.in}, ${back} ${other.from}\u00a0— ${own.in}`
            : `${there} человек переехало ${own.from} ${other.to}, ${back}\u00a0— обратно`;
        const register = source === 'registered' ? `Учёт ${own.of}: ` : '';
        return [`${register}${moved}; a\u00a0=\u00a0${index} для ${own.of}.`, ...agreed(agreement)];
      }),
    };
  },

  nothing: ({ source, when }) =>
    `${BY[source](when)} ${source === 'registered' ? 'среднего за\u00a0три года нет' : 'сказать ничего нельзя'}: показателя нет, а\u00a0это не\u00a0ноль.`,
  before: 'За\u00a0столь ранний день данных в\u00a0этом источнике нет.',
};
