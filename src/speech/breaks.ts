/** What is said where a series breaks: what a period leaves out, what must stand beside a figure, what is not final. */
import type { CountryCode, NameForms } from '../domain/country';
import { yearOf } from '../domain/day';
import { formatDuring, formatPersons } from '../i18n/format';
import type { Language } from '../i18n/language';
import { plural } from '../i18n/plural';
import type { BreakNotice, CountingChange, ReporterSilence } from '../people/breaks';
import type { Flow } from '../people/flows';
import type { LeftOutFact } from './facts';
import { capitalised, type Context, type Told } from './parts';

type Name = (code: CountryCode) => NameForms;

const n = (count: number, lang: Language): string => formatPersons(count, lang);
const people = (count: number, lang: Language): string => {
  if (lang === 'kk') return `${n(count, lang)}\u00a0адам`;
  const words =
    lang === 'en'
      ? plural(count, { one: 'person', other: 'people' }, 'en')
      : plural(count, { one: 'человек', few: 'человека', many: 'человек', other: 'человек' }, 'ru');
  return `${n(count, lang)}${lang === 'en' ? ' ' : '\u00a0'}${words}`;
};
const refugees = (count: number, lang: Language): string => {
  if (lang === 'kk') return `${n(count, lang)}\u00a0босқын`;
  const words =
    lang === 'en'
      ? plural(count, { one: 'refugee', other: 'refugees' }, 'en')
      : plural(count, { one: 'беженец', few: 'беженца', many: 'беженцев', other: 'беженцев' }, 'ru');
  return `${n(count, lang)}${lang === 'en' ? ' ' : '\u00a0'}${words}`;
};

/** The year's figures lack what would be the largest corridor: which, and how large it was before. */
export function leftOutTold(fact: LeftOutFact, c: Context, lang: Language): Told | null {
  if (fact.silence) return withoutReporter(fact, fact.silence, c, lang);
  return fact.change && countedAnew(fact.change, fact.now ?? fact.change.after, c, lang);
}

/** So many of the ten largest corridors, from one to all ten. */
const OF_TEN: Record<Language, readonly string[]> = {
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'all ten'],
  ru: ['один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'все десять'],
  kk: [
    'бірін',
    'екеуін',
    'үшеуін',
    'төртеуін',
    'бесеуін',
    'алтауын',
    'жетеуін',
    'сегізін',
    'тоғызын',
    'бәрін',
  ],
};

function ofTheTen(n: number, lang: Language): string {
  const many = OF_TEN[lang][n - 1] ?? formatPersons(n, lang);
  if (lang === 'en')
    return n === 10 ? `${many} of the largest corridors` : `${many} of the ten largest corridors`;
  if (lang === 'ru')
    return n === 10 ? `${many} крупнейших коридоров` : `${many} из десяти крупнейших коридоров`;
  return `ең ірі он дәліздің ${many}`;
}

function withoutReporter(
  { flow, end, ofTen }: LeftOutFact,
  { reporter, last }: ReporterSilence,
  c: Context,
  lang: Language,
): Told {
  const [year, before] = [yearOf(end), yearOf(last.end)];
  const [who, from, to] = [c.name(reporter), c.name(flow.origin), c.name(flow.destination)];
  const count = people(flow.persons, lang);
  const told = (deed: string, then: string): Told => ({ number: null, deed, also: [then] });
  if (lang === 'en')
    return told(
      `there are no figures from ${who.with} for ${year}`,
      `In ${before}, the last year with them, ${who.with} counted ${ofTheTen(ofTen, lang)}; the largest of all was ${from.from} ${to.to}: ${count}.`,
    );
  if (lang === 'ru')
    return told(
      `данных ${who.of} за ${year}\u00a0год нет`,
      `В ${before}\u00a0году, последнем с такими данными, они охватывали ${ofTheTen(ofTen, lang)}; крупнейший\u00a0— ${from.from} ${to.to}: ${count}.`,
    );
  return told(
    `${year}\u00a0жыл бойынша ${who.of} дерегі жоқ`,
    `Мұндай деректер болған соңғы ${before}\u00a0жылы олар ${ofTheTen(ofTen, lang)} қамтыған; ең ірісі\u00a0— ${from.from} ${to.to}: ${count}.`,
  );
}

/** The figure before the change, and the one of the view's period. */
function countedAnew(
  { origin, destination, before, after }: CountingChange,
  latest: Flow,
  c: Context,
  lang: Language,
): Told {
  const [from, to] = [c.name(origin).from, c.name(destination).to];
  const [was, since] = [yearOf(before.end), yearOf(after.end)];
  const during = ({ start, end }: Flow): string => formatDuring(start, end, lang);
  const [then, now] = [during(before), during(latest)];
  const [first, second] = [refugees(before.persons, lang), n(latest.persons, lang)];
  const told = (deed: string, figures: string): Told => ({ number: null, deed, also: [figures] });
  if (lang === 'en')
    return told(
      `UNHCR has counted differently since ${since} on the largest corridor of ${was}, ${from} ${to}`,
      `${first} ${then}, ${second} ${now}.`,
    );
  return lang === 'ru'
    ? told(
        `УВКБ ООН с ${since}\u00a0года считает иначе на крупнейшем коридоре ${was}\u00a0года, ${from} ${to}`,
        `${first} ${then}, ${second}\u00a0— ${now}.`,
      )
    : told(
        `${was}\u00a0жылғы ең ірі дәлізде, ${from} ${to}, БҰҰ Босқындар агенттігі ${since}\u00a0жылдан бастап басқаша есептейді`,
        `${capitalised(then)} ${first}, ${now} ${second}.`,
      );
}

/** Said after a figure that its reporter calls preliminary. */
export const PRELIMINARY: Record<Language, string> = {
  en: 'The figure is preliminary.',
  ru: 'Данные предварительные.',
  kk: 'Бұл\u00a0— алдын ала дерек.',
};

/** A notice in words, to stand beside the sentence on the screen and in a copy. */
export const noticeText = (notice: BreakNotice, name: Name, lang: Language): string =>
  notice.kind === 'stopped' ? stopped(notice, name, lang) : counting(notice.change, name, lang);

type Stopped = Extract<BreakNotice, { kind: 'stopped' }>;

/** “Russia stopped reporting”, in a form that needs no gender of the country's name. */
const STOPPED: Record<Language, (reporter: NameForms) => string> = {
  en: ({ with: name }) => `${capitalised(name)} stopped reporting`,
  ru: ({ name }) => `${name} больше не передаёт данные`,
  kk: ({ name }) => `${name} дерек беруді тоқтатты`,
};

function stopped({ silence, last, mirror }: Stopped, name: Name, lang: Language): string {
  const who = name(silence.reporter);
  const other = mirror && name(mirror.reporter);
  const [year, lead, own] = [yearOf(last.end), STOPPED[lang](who), n(last.persons, lang)];
  const others = mirror ? n(mirror.persons, lang) : '';
  if (lang === 'en')
    return other
      ? `${lead}. For ${year}, its last year, ${who.with} counted ${own} here and ${other.with} ${others}: the two countries’ figures make no one series.`
      : `${lead}. Its last figure here is for ${year}: ${own}.`;
  if (lang === 'ru')
    return other
      ? `${lead}. За ${year}\u00a0год, последний: ${own} по данным ${who.of} и ${others} по данным ${other.of}; одного ряда эти числа не составляют.`
      : `${lead}. Последние данные\u00a0— за ${year}\u00a0год: ${own}.`;
  return other
    ? `${lead}. Соңғы, ${year}\u00a0жылы: ${who.of} дерегі бойынша\u00a0— ${own}, ${other.of} дерегі бойынша\u00a0— ${others}; бұл сандар бір қатар құрамайды.`
    : `${lead}. Соңғы дерек\u00a0— ${year}\u00a0жылғы: ${own}.`;
}

function counting(
  { origin, destination, before, after }: CountingChange,
  name: Name,
  lang: Language,
): string {
  const [from, to] = [name(origin).from, name(destination).to];
  const withYear = ({ persons, end }: Flow): string => `${n(persons, lang)} (${yearOf(end)})`;
  if (lang === 'en')
    return `UNHCR’s figure for the corridor ${from} ${to} falls from ${withYear(before)} to ${withYear(after)}. What is counted changed: it does not mean that so many people left.`;
  return lang === 'ru'
    ? `Показатель УВКБ ООН по коридору ${from} ${to} падает: ${withYear(before)}, ${withYear(after)}. Изменилось то, что считают: это не значит, что уехало столько людей.`
    : `БҰҰ Босқындар агенттігінің ${from} ${to} бағытталған дәліз бойынша көрсеткіші төмендейді: ${withYear(before)}, ${withYear(after)}. Есептеу тәртібі өзгерді: бұл сонша адам кетті дегенді білдірмейді.`;
}
