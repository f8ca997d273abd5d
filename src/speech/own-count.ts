/** What a state counted of its own on a corridor, under its name on the map, in every language. */
import type { NameForms } from '../domain/country';
import { formatPersons } from '../i18n/format';
import type { Language } from '../i18n/language';
import { plural } from '../i18n/plural';

/** People by a state's own count: from the other end, and to it; null where its tables have no figure. */
export interface OwnCount {
  readonly arrived: number | null;
  readonly left: number | null;
}

interface Words {
  readonly arrived: (n: number, from: NameForms) => string;
  readonly left: (n: number, to: NameForms) => string;
  /** Whose count it is, after the last line. */
  readonly own: string;
}

const ru = (n: number, one: string, other: string): string =>
  `${formatPersons(n, 'ru')}\u00a0${plural(n, { one, few: other, many: other, other }, 'ru')}`;

const WORDS: Record<Language, Words> = {
  en: {
    arrived: (n, { from }) => `${n === 0 ? 'none' : formatPersons(n, 'en')} arrived ${from}`,
    left: (n, to) => `${n === 0 ? 'none' : formatPersons(n, 'en')} left for ${to.with}`,
    own: ', by its own count',
  },
  ru: {
    arrived: (n, { from }) => (n === 0 ? `никто не прибыл ${from}` : `${ru(n, 'прибыл', 'прибыли')} ${from}`),
    left: (n, { to }) => (n === 0 ? `никто не выехал ${to}` : `${ru(n, 'выехал', 'выехали')} ${to}`),
    own: ', по собственным данным',
  },
  kk: {
    arrived: (n, { from }) =>
      n === 0 ? `${from} ешкім келмеді` : `${from} ${formatPersons(n, 'kk')}\u00a0адам келді`,
    left: (n, { to }) =>
      n === 0 ? `${to} ешкім кетпеді` : `${to} ${formatPersons(n, 'kk')}\u00a0адам кетті`,
    own: ', өз дерегі бойынша',
  },
};

/** “6,519 arrived from Uzbekistan”, “172 left for Uzbekistan, by its own count”: a line for each figure that there is. */
export function ownCountLines(
  { arrived, left }: OwnCount,
  other: NameForms,
  lang: Language,
): readonly string[] {
  const words = WORDS[lang];
  const lines = [
    ...(arrived === null ? [] : [words.arrived(arrived, other)]),
    ...(left === null ? [] : [words.left(left, other)]),
  ];
  return lines.map((line, i) => (i === lines.length - 1 ? line + words.own : line));
}
