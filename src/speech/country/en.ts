import { formatPersons, joinList } from '../../i18n/format';
import type { Proportion } from '../../people/roles/portrait';
import { type CountryGrammar, type RolePart, tinted } from './grammar';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Small numbers in words, larger ones in digits. */
const inWords = (n: number): string => WORDS[n] ?? formatPersons(n, 'en');

type Contested = Extract<Proportion, { kind: 'contested' }>;
type Uncontested = Extract<Proportion, { kind: 'ratio' | 'one-way' }>;
const split = ({ agreeing, counted }: Contested): string =>
  `by ${inWords(agreeing)} of ${inWords(counted)} more`;

/** What follows a ratio whose label is still “balanced”. */
const still = ({ role }: { readonly role: RolePart['tint'] }): string =>
  role === 'balanced' ? ', which counts as balanced' : '';

/** “three people left for each who came” */
function share(p: Uncontested, moved: string, back: string): string {
  if (p.kind === 'one-way') return `${formatPersons(p.persons, 'en')} ${moved} and none ${back}`;
  return `${inWords(p.times)} ${moved} for ${p.per === 1 ? 'each' : 'every ten'} who ${back}`;
}

const routes = (n: number): string => `${inWords(n)} route${n === 1 ? '' : 's'}`;

export const countryGrammarEn: CountryGrammar = {
  first(p, years, { to, of, with: name }) {
    if (p.kind === 'even')
      return [
        `in ${years} the estimated numbers of ${of} arrivals and departures were `,
        tinted('almost even', 'balanced'),
      ];
    if (p.kind === 'contested') {
      const moved = p.way === 'in' ? `came ${to} than left` : `left ${name} than came`;
      return [`in ${years} `, tinted('the estimates disagree', 'contested'), `: ${split(p)} people ${moved}`];
    }
    const [moved, back] = p.way === 'out' ? [`left ${name}`, 'came'] : [`came ${to}`, 'left'];
    return [`in ${years} an estimated `, tinted(share(p, `people ${moved}`, back), p.role), still(p)];
  },
  then(p, years, before) {
    if (p.kind === 'even') {
      const both = before.kind === 'contested' ? 'the two numbers' : 'the two';
      return [`in ${years} ${both} were `, tinted('almost even', 'balanced')];
    }
    if (p.kind === 'contested') {
      const moved = p.way === 'in' ? 'people came than left' : 'people left than came';
      return [`in ${years} `, tinted('the estimates disagree', 'contested'), `: ${split(p)} ${moved}`];
    }
    const [moved, back] = p.way === 'out' ? ['left', 'came'] : ['came', 'left'];
    return [`in ${years}, `, tinted(share(p, moved, back), p.role), still(p)];
  },
  labelled: (label, years, plural) =>
    [label, plural ? ' and plural' : '', years === '' ? '' : ` in ${years}`].join(''),
  same: (label, first, last) => ['its own register reads ', label, ` in ${first} and in ${last}`],
  differing: (first, last) => ['its own register reads ', first, ' and ', last],
  alone: (label) => ['its own register reads ', label, ', the only three years running that it covers'],
  tooFew: (years) =>
    `its own register names partners only in ${joinList(years.map(String), 'en')}, too few years for a mean of three`,
  unregistered: 'no register of its own that names partners is among the sources',
  through: (n, documented) => [
    documented ? 'sources document ' : 'sources report ',
    tinted(`${routes(n)} through it`, 'transit'),
  ],
  notThrough: 'no route through it is in this collection',
  atEnds: (n) =>
    n === 1
      ? 'one collected route begins or ends there, none passes through'
      : `${inWords(n)} collected routes begin or end there, none passes through`,
  scope: 'among moves to and from the twelve states of this atlas,',
  unknown: ({ with: name }) =>
    `no estimate of moves between ${name} and the twelve states of this atlas is among the sources`,
};
