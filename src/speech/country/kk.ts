import { formatPersons, joinList } from '../../i18n/format';
import type { Proportion } from '../../people/roles/portrait';
import { type CountryGrammar, type RolePart, tinted } from './grammar';

const WORDS = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз', 'он'];
const inWords = (n: number): string => WORDS[n] ?? formatPersons(n, 'kk');
/** «алты әдістің үшеуі бойынша» */
const OF_THEM = ['', 'біреуі', 'екеуі', 'үшеуі', 'төртеуі', 'бесеуі', 'алтауы'];

type Contested = Extract<Proportion, { kind: 'contested' }>;
const split = ({ agreeing, counted }: Contested): string =>
  `${inWords(counted)} әдістің ${OF_THEM[agreeing] ?? ''} бойынша`;

const still = ({ role }: { readonly role: RolePart['tint'] }): string =>
  role === 'balanced' ? ', бұл теңгерім болып саналады' : '';

/** «келген әр адамға шаққанда үш адам кеткен» */
function shared(p: Extract<Proportion, { kind: 'ratio' }>): string {
  const [moved, back] = p.way === 'out' ? ['кеткен', 'келген'] : ['келген', 'кеткен'];
  const each = p.per === 1 ? 'әр\u00a0адамға' : 'әр он\u00a0адамға';
  return `${back} ${each} шаққанда ${inWords(p.times)}\u00a0адам ${moved}`;
}

function oneWay({ way, persons }: Extract<Proportion, { kind: 'one-way' }>): string {
  const [moved, back] = way === 'out' ? ['кеткен', 'келген'] : ['келген', 'кеткен'];
  return `${formatPersons(persons, 'kk')}\u00a0адам ${moved}, ${back} адам жоқ`;
}

const more = (way: 'in' | 'out'): string =>
  way === 'in' ? 'келгендер кеткендерден көп' : 'кеткендер келгендерден көп';

export const countryGrammarKk: CountryGrammar = {
  first(p, years, { to, from }) {
    const when = `${years}\u00a0жылдары`;
    if (p.kind === 'even')
      return [
        `${when} бағалау бойынша ${to} келгендер мен кеткендер саны `,
        tinted('тең дерлік', 'balanced'),
      ];
    if (p.kind === 'contested')
      return [
        `${when} `,
        tinted('бағалаулар алшақ', 'contested'),
        `: ${split(p)} ${p.way === 'in' ? to : from} ${more(p.way)}`,
      ];
    const told =
      p.kind === 'one-way'
        ? `${p.way === 'in' ? to : from} ${oneWay(p)}`
        : `${p.way === 'out' ? to : from} ${shared(p)}`;
    return [`${when} бағалау бойынша `, tinted(told, p.role), still(p)];
  },
  then(p, years, before) {
    const when = `${years}\u00a0жылдары`;
    if (p.kind === 'even') {
      const both = before.kind === 'contested' ? 'келгендер мен кеткендер саны' : 'олардың саны';
      return [`${when} ${both} `, tinted('тең дерлік', 'balanced')];
    }
    if (p.kind === 'contested')
      return [`${when} `, tinted('бағалаулар алшақ', 'contested'), `: ${split(p)} ${more(p.way)}`];
    return [`${when} `, tinted(p.kind === 'one-way' ? oneWay(p) : shared(p), p.role), still(p)];
  },
  labelled: (label, years, several) =>
    [years === '' ? '' : `${years}\u00a0жылдары `, label, several ? ', рөлі бірнеше' : ''].join(''),
  same: (label, first, last) => [
    `өз тіркеуі бойынша ел ${first}\u00a0жылдары да, ${last}\u00a0жылдары да `,
    label,
  ],
  differing: (first, last) => ['өз тіркеуі бойынша ел ', first, ', ал ', last],
  alone: (label) => ['өз тіркеуі бойынша ел ', label, '; онда қатарынан үш жыл басқа жоқ'],
  tooFew: (years) =>
    `елдер бойынша өз тіркеуі тек ${joinList(years.map(String), 'kk')}\u00a0жылдары ғана бар: үш жылдың орташасына бұл аз`,
  unregistered: 'елдер бойынша өз тіркеуі дереккөздерде жоқ',
  through: (n, documented) => [
    'дереккөздер ',
    tinted(`ел арқылы өтетін ${inWords(n)}\u00a0маршрутты`, 'transit'),
    documented ? ' сипаттайды' : ' атайды',
  ],
  notThrough: 'бұл жинақта ел арқылы өтетін маршрут жоқ',
  atEnds: (n) =>
    `жинақта осы елде басталатын не аяқталатын ${inWords(n)}\u00a0маршрут бар, ел арқылы өтетіні жоқ`,
  scope: 'атластағы он екі мемлекетке және олардан көшу ішінде',
  unknown: ({ with: name }) =>
    `${name} атластағы он екі мемлекет арасындағы көшудің бағалауы дереккөздерде жоқ`,
};
