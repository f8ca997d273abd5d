import { formatPersons, joinList } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import type { Proportion } from '../../people/roles/portrait';
import { type CountryGrammar, type RolePart, tinted } from './grammar';

/** Accusative, for routes: «описывают три маршрута». */
const WORDS = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'];
const inWords = (n: number): string => WORDS[n] ?? formatPersons(n, 'ru');
/** «по трём методам из шести» */
const BY = ['', 'одному', 'двум', 'трём', 'четырём', 'пяти', 'шести'];
const OF = ['', 'одного', 'двух', 'трёх', 'четырёх', 'пяти', 'шести'];
/** «приходилось трое уехавших»; from eight on a number in digits. */
const PERSONS = ['', '', 'двое', 'трое', 'четверо', 'пятеро', 'шестеро', 'семеро'];

const LEFT = { one: 'уехавший', other: 'уехавших' };
const CAME = { one: 'приехавший', other: 'приехавших' };

/** «приходилось трое уехавших», «приходился 21 уехавший» */
function fell(n: number, way: 'in' | 'out', verb: boolean): string {
  const [word, noun] = [PERSONS[n], plural(n, way === 'out' ? LEFT : CAME, 'ru')];
  const count = word === undefined || word === '' ? formatPersons(n, 'ru') : word;
  const isOne = noun === LEFT.one || noun === CAME.one;
  return `${verb ? (isOne ? 'приходился ' : 'приходилось ') : '— '}${count}\u00a0${noun}`;
}

type Contested = Extract<Proportion, { kind: 'contested' }>;
const split = ({ agreeing, counted }: Contested): string =>
  `по ${BY[agreeing] ?? ''} из ${OF[counted] ?? ''}`;

const still = ({ role }: { readonly role: RolePart['tint'] }): string =>
  role === 'balanced' ? ', что считается балансом' : '';

/** «на каждого приехавшего», «на каждых десять приехавших» */
const forEach = (way: 'in' | 'out', per: 1 | 10): string => {
  const [one, ten] = way === 'out' ? ['приехавшего', 'приехавших'] : ['уехавшего', 'уехавших'];
  return per === 1 ? `на каждого ${one}` : `на каждых десять ${ten}`;
};

const during = (years: string): string => `в\u00a0${years}\u00a0годах`;

const ROUTES = { one: 'маршрут', few: 'маршрута', other: 'маршрутов' };
const REPORTED = { one: 'упомянут', few: 'упомянуты', other: 'упомянуто' };

export const countryGrammarRu: CountryGrammar = {
  first(p, years, { to, from }) {
    const when = during(years);
    if (p.kind === 'even')
      return [`${when}, по оценке, приехавших ${to} и уехавших было `, tinted('почти поровну', 'balanced')];
    if (p.kind === 'contested') {
      const moved =
        p.way === 'in'
          ? `${to} приехало больше людей, чем уехало`
          : `${from} уехало больше людей, чем приехало`;
      return [`${when} `, tinted('оценки расходятся', 'contested'), `: ${split(p)} методов ${moved}`];
    }
    if (p.kind === 'one-way') {
      const persons = formatPersons(p.persons, 'ru');
      const moved =
        p.way === 'out'
          ? `${from} уехало людей: ${persons}, и никто не приехал`
          : `${to} приехало людей: ${persons}, и никто не уехал`;
      return [`${when}, по оценке, `, tinted(moved, p.role)];
    }
    const place = p.way === 'out' ? to : from;
    const share = `${forEach(p.way, p.per)} ${place} ${fell(p.times, p.way, true)}`;
    return [`${when}, по оценке, `, tinted(share, p.role), still(p)];
  },
  then(p, years, before) {
    const when = during(years);
    if (p.kind === 'even') {
      const both = before.kind === 'contested' ? 'приехавших и уехавших' : 'тех и других';
      return [`${when} ${both} было `, tinted('почти поровну', 'balanced')];
    }
    if (p.kind === 'contested') {
      const moved = p.way === 'in' ? 'приехало больше, чем уехало' : 'уехало больше, чем приехало';
      return [`${when} `, tinted('оценки расходятся', 'contested'), `: ${split(p)} методов ${moved}`];
    }
    if (p.kind === 'one-way') {
      const [moved, back] = p.way === 'out' ? ['уехавших', 'приехавших'] : ['приехавших', 'уехавших'];
      return [`${when} `, tinted(`${moved}: ${formatPersons(p.persons, 'ru')}, ${back} нет`, p.role)];
    }
    const share = `${forEach(p.way, p.per)}\u00a0${fell(p.times, p.way, false)}`;
    return [`${when} `, tinted(share, p.role), still(p)];
  },
  labelled: (label, years, several) =>
    [label, several ? ' с несколькими ролями' : '', years === '' ? '' : ` в\u00a0${years}\u00a0годах`].join(
      '',
    ),
  same: (label, first, last) => [
    `по собственному учёту страна и в\u00a0${first}, и в\u00a0${last}\u00a0годах\u00a0— `,
    label,
  ],
  differing: (first, last) => ['по собственному учёту страна\u00a0— ', first, ' и ', last],
  alone: (label) => ['по собственному учёту страна\u00a0— ', label, '; других трёх лет подряд в нём нет'],
  tooFew: (years) =>
    `собственный учёт по странам есть только за ${joinList(years.map(String), 'ru')}\u00a0${years.length === 1 ? 'год' : 'годы'}: для среднего за три года этого мало`,
  unregistered: 'собственного учёта по странам среди источников нет',
  through(n, documented) {
    const routes = tinted(`${inWords(n)}\u00a0${plural(n, ROUTES, 'ru')} через страну`, 'transit');
    return documented
      ? ['источники описывают ', routes]
      : [`в источниках ${plural(n, REPORTED, 'ru')} `, routes];
  },
  notThrough: 'маршрутов через страну в этой подборке нет',
  atEnds: (n) =>
    `в подборке ${inWords(n)}\u00a0${plural(n, ROUTES, 'ru')} с началом или концом в этой стране, через неё не проходит ни один`,
  scope: 'среди переездов в двенадцать государств атласа и из них',
  unknown: ({ with: name }) =>
    `оценки переездов между ${name} и двенадцатью государствами атласа среди источников нет`,
};
