import { yearOf } from '../../domain/day';
import type { Topic } from '../../domain/instrument';
import { formatAsOf, formatDay, formatPersons, formatSince, formatWhen } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import { nameOnCorridor } from '../instrument-name';
import { peopleEn, RANK_EN } from './people';
import { REGION } from '../../domain/country';
import {
  aroundSigned,
  asOf,
  type FewLaw,
  firstCount,
  isArranged,
  type LawCounts,
  type ListedLaw,
  namedToSay,
  type PairLaw,
  type PairState,
  type OtherState,
  saysSigned,
  STATUS,
  statesToSay,
} from '../facts';
import { namedEn } from './named';
import { beforeStop, capitalised, type Context, type Grammar, law, type Phrase, say } from '../parts';

const TOPICS: Record<Topic, string> = {
  'labour-migration': 'labour migration',
  'organised-recruitment': 'organised recruitment',
  'legal-status': 'legal status',
  'social-security': 'social security',
  'mutual-travel': 'mutual travel',
  'stay-and-registration': 'stay and registration',
  citizenship: 'citizenship',
  resettlement: 'resettlement',
  'migration-cooperation': 'migration cooperation',
  'irregular-migration': 'irregular migration',
  readmission: 'readmission',
  trafficking: 'trafficking in persons',
  smuggling: 'the smuggling of migrants',
  refugees: 'refugees',
  statelessness: 'statelessness',
};
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const number = (n: number): string => WORDS[n] ?? formatPersons(n, 'en');
const agreements = (n: number): string => plural(n, { one: 'agreement', other: 'agreements' }, 'en');
const on = (topic: Topic | null): string => (topic === null ? '' : ` on ${TOPICS[topic]}`);

const onDay = ({ day, present }: Context): string =>
  present ? `today, ${formatDay(day, 'en')},` : formatWhen(day, 'en');

function when(state: PairState, c: Context): string {
  if (state === 'signedThatYear' || state === 'arrangedThatYear') return `in ${yearOf(c.day)}`;
  return asOf(state) ? formatAsOf(c.day, 'en') : onDay(c);
}

/** “ between them ”, with the space after it. */
function between({ origin, destination }: PairLaw, c: Context): string {
  if (c.states === 'left out') return '';
  return c.states === 'them'
    ? 'between them '
    : `between ${c.name(origin).with} and ${c.name(destination).with} `;
}

/** What is counted of a state: how many, of what and of which colour; after bilateral agreements how many regional ones. */
function countOf(state: PairState, counts: LawCounts, topic: Topic | null) {
  const first = firstCount(state, counts);
  const reach = state === 'in-force' ? first.status : BILATERAL_ONLY.includes(state) ? 'bilateral' : '';
  const noun = isArranged(state)
    ? plural(first.n, { one: 'arrangement', other: 'arrangements' }, 'en')
    : `${reach}${reach && ' '}${agreements(first.n)}`;
  return { ...first, noun: `${noun}${on(topic)}` };
}

const BILATERAL_ONLY: readonly PairState[] = ['operating', 'provisional'];

const andRegional = (n: number): Phrase =>
  n === 0 ? [] : say` and ${law(`${number(n)} regional`, 'regional')}`;

/** `two bilateral agreements and one regional`, `one agreement`: what is counted, with its topic, and how many that are. */
function counted(
  state: PairState,
  counts: LawCounts,
  topic: Topic | null,
): readonly [words: Phrase, n: number] {
  const { n, noun, status, regional } = countOf(state, counts, topic);
  return [say`${law(`${number(n)} ${noun}`, status)}${andRegional(regional)}`, n + regional];
}

/** What is said of the agreements, by state: [past, present], each for one and for several. */
const VERBS: Record<
  PairState,
  readonly [past: readonly [string, string], present: readonly [string, string]]
> = {
  'in-force': [
    ['was in force', 'were in force'],
    ['is in force', 'are in force'],
  ],
  operating: [
    [
      'was described as operating, its start date not found',
      'were described as operating, their start dates not found',
    ],
    [
      'is described as operating, its start date not found',
      'are described as operating, their start dates not found',
    ],
  ],
  provisional: [
    ['was applied provisionally', 'were applied provisionally'],
    ['is applied provisionally', 'are applied provisionally'],
  ],
  uncertain: [
    [
      'may have been in force, its dates not known exactly',
      'may have been in force, their dates not known exactly',
    ],
    ['may be in force, its dates not known exactly', 'may be in force, their dates not known exactly'],
  ],
  arrangement: [
    [
      'had been signed, a memorandum or declaration and not a treaty',
      'had been signed, memoranda or declarations and not treaties',
    ],
    [
      'had been signed, a memorandum or declaration and not a treaty',
      'had been signed, memoranda or declarations and not treaties',
    ],
  ],
  signed: [
    [
      'had been signed; no entry into force by that day was found',
      'had been signed; no entry into force by that day was found',
    ],
    [
      'had been signed; no entry into force by that day was found',
      'had been signed; no entry into force by that day was found',
    ],
  ],
  signedThatYear: [
    ['was signed, the day not known exactly', 'were signed, the days not known exactly'],
    ['was signed, the day not known exactly', 'were signed, the days not known exactly'],
  ],
  arrangedThatYear: [
    [
      'was signed, the day not known exactly: a memorandum or declaration and not a treaty',
      'were signed, the days not known exactly: memoranda or declarations and not treaties',
    ],
    [
      'was signed, the day not known exactly: a memorandum or declaration and not a treaty',
      'were signed, the days not known exactly: memoranda or declarations and not treaties',
    ],
  ],
  ended: [
    [
      'had ended or been suspended; none was found in force',
      'had ended or been suspended; none was found in force',
    ],
    [
      'had ended or been suspended; none was found in force',
      'had ended or been suspended; none was found in force',
    ],
  ],
};

const verb = (state: PairState, n: number, { present }: Context): string =>
  VERBS[state][present ? 1 : 0][n === 1 ? 0 : 1];

/** An arrangement is no other agreement: it keeps its name. */
const OTHERS: Record<OtherState, { one: string; other: string }> = {
  operating: { one: 'other', other: 'others' },
  provisional: { one: 'other', other: 'others' },
  uncertain: { one: 'other', other: 'others' },
  arrangement: { one: 'arrangement', other: 'arrangements' },
  signed: { one: 'agreement', other: 'agreements' },
  signedThatYear: { one: 'agreement', other: 'agreements' },
};

const other = (state: OtherState, n: number, c: Context): Phrase =>
  say` ${law(`${capitalised(number(n))} ${plural(n, OTHERS[state], 'en')}`, STATUS[state])} ${verb(state, n, c)}.`;

function none({ counts, topic, ...pair }: PairLaw, c: Context): Phrase {
  const where = between({ counts, topic, ...pair }, c);
  const listed = [
    counts.undated === 0
      ? ''
      : `${number(counts.undated)} ${plural(counts.undated, { one: 'is', other: 'are' }, 'en')} listed without dates`,
    counts.named === 0 ? '' : namedEn.none(counts.named, number(counts.named)),
  ].filter((words) => words !== '');
  const dated = listed.length === 0 ? '' : ' with known dates';
  return say`${law(`No agreement${on(topic)}${dated}`)} ${where}was found for ${formatDay(c.day, 'en')}${['', ...listed].join('; ')}.`;
}

/** A figure after the day's own figures needs a comma, where there is none already. */
const comma = (lead: string, words: Phrase): string =>
  !lead.endsWith(',') && /^\d/.test(words.map(({ text }) => text).join('')) ? ',' : '';

function pair(fact: PairLaw, c: Context): Phrase {
  const { first } = statesToSay(fact.counts);
  if (first === null) return say`${none(fact, c)}${unchecked(fact)}`;
  if (fact.few) return say`${onDay(c)} ${fewNamed(fact.few, c)}.${unchecked(fact)}`;
  const [words, n] = counted(first, fact.counts, fact.topic);
  const lead = when(first, c);
  return say`${lead}${comma(lead, words)} ${words} ${between(fact, c)}${verb(first, n, c)}.${besides(fact, c)}`;
}

/** “ “Combating irregular migration (2019)” had been signed; it entered into force on 22 May 2020.”; its entry alone after a sentence on the signed. */
const awaited = ({ counts, awaited: all = [] }: PairLaw): Phrase =>
  all.flatMap(({ instrument, entered }) => {
    const signed = saysSigned(counts) ? '' : say`${law('had been signed', 'signed')}; it `;
    return say` “${nameOnCorridor(instrument, 'en')}” ${signed}entered into force ${formatWhen(entered, 'en')}.`;
  });

const unchecked = (fact: PairLaw): string => (fact.unchecked ? ' Later termination was not checked.' : '');

/** Sentences after the first, a space before each: other states, instruments without dates, what was not checked. */
function besides(fact: PairLaw, c: Context): Phrase {
  const { after } = statesToSay(fact.counts);
  const others = aroundSigned(after, awaited(fact), (state) => other(state, fact.counts[state], c));
  const n = namedToSay(fact.counts);
  return say`${others}${n === 0 ? '' : ` ${namedEn.besides(n, number(n))}`}${unchecked(fact)}`;
}

/** “their agreement “Labour and rights (2004)” was described as operating, …; “…” had been in force since 7 June 2002”. */
const fewNamed = (few: readonly FewLaw[], c: Context): Phrase =>
  few.flatMap((one, i) => {
    const whose = one.bilateral && c.states === 'them' ? 'their agreement ' : '';
    return say`${i === 0 ? '' : '; '}${whose}“${nameOnCorridor(one.instrument, 'en')}” ${fewState(one, c)}`;
  });

function fewState({ state, bilateral, since }: FewLaw, { present }: Context): Phrase {
  const is = present ? 'is' : 'was';
  if (state === 'operating')
    return say`${is} ${law('described as operating, its start date not found', 'operating')}`;
  if (state === 'provisional') return say`${is} ${law('applied provisionally', 'operating')}`;
  const status = bilateral ? 'bilateral' : 'regional';
  return since === null
    ? say`${is} ${law('in force', status)}`
    : say`${present ? 'has' : 'had'} been ${law(`in force ${formatSince(since, 'en')}`, status)}`;
}

/** `the 132 corridors between the twelve states`, `Kazakhstan’s 22 corridors with the other eleven states`. */
function corridorsOf({ corridors, country }: ListedLaw, c: Context): string {
  const n = formatPersons(corridors, 'en');
  if (country === null) return `the ${n} corridors between the twelve states`;
  const others = REGION.includes(country) ? 'the other eleven states' : 'the twelve states';
  return `${c.name(country).of} ${n} corridors with ${others}`;
}

/** `60`, `one`, `none`, `all` of the corridors named beside it. */
function someOf({ covered, corridors }: ListedLaw): string {
  if (covered === corridors) return corridors === 2 ? 'both' : 'all';
  return ['none', 'one'][covered] ?? formatPersons(covered, 'en');
}

const had = ({ covered }: ListedLaw, { present }: Context): string => {
  if (covered === 0) return 'was found to have';
  return present ? plural(covered, { one: 'has', other: 'have' }, 'en') : 'had';
};

const inForce = ({ covered, topic }: ListedLaw, lead: string): Phrase => [
  law(`${lead}a bilateral agreement${on(topic)} in force`, covered === 0 ? 'none' : 'bilateral'),
];

function listed(fact: ListedLaw, c: Context): Phrase {
  const all = corridorsOf(fact, c);
  if (c.dayNamed) return say`Of ${all}, ${inForce(fact, `${someOf(fact)} ${had(fact, c)} `)}.`;
  const on = c.present ? `today, ${formatDay(c.day, 'en')}` : formatWhen(c.day, 'en');
  return say`${someOf(fact)} of ${all} ${had(fact, c)} ${inForce(fact, '')} ${on}.`;
}

/** “2”, then “bilateral agreements and one regional were in force on 31 December 2023”; “20 of 22”, then the corridors. */
const counts: Grammar['counts'] = (fact, c) => {
  if (fact.kind === 'listed') {
    if (fact.covered === 0) return null;
    const { country, covered, corridors } = fact;
    const others = country !== null && !REGION.includes(country) ? ' with the twelve states' : '';
    const whose = country === null ? 'in the region' : `of ${c.name(country).with}${others}`;
    const size = `${formatPersons(covered, 'en')} of ${formatPersons(corridors, 'en')}`;
    const words = say`corridors ${whose} ${had(fact, c)} ${inForce(fact, '')}`;
    const number = law(size, 'bilateral');
    return { number, words: say`${words} ${onDay(c).replace(/,$/, '')}`, besides: [] };
  }
  const { first } = statesToSay(fact.counts);
  if (first === null) return null;
  const { n, noun, status, regional } = countOf(first, fact.counts, fact.topic);
  const did = beforeStop(verb(first, n + regional, c), when(first, c).replace(/,$/, ''));
  return {
    number: law(formatPersons(n, 'en'), status),
    words: say`${noun}${andRegional(regional)} ${between(fact, c)}${did}`,
    besides: besides(fact, c),
  };
};

const OTHERS_SHORT: Partial<Record<OtherState, { one: string; other: string }>> = {
  operating: { one: 'operating, start not found', other: 'operating, start not found' },
  provisional: { one: 'applied provisionally', other: 'applied provisionally' },
  uncertain: { one: 'perhaps in force', other: 'perhaps in force' },
  arrangement: { one: 'arrangement, not a treaty', other: 'arrangements, not treaties' },
};

/** “; 2 operating, start not found”. */
const othersShort = ({ counts }: PairLaw): Phrase =>
  statesToSay(counts).after.flatMap((state) => {
    const [n, words] = [counts[state], OTHERS_SHORT[state]];
    return words
      ? say`; ${law(`${formatPersons(n, 'en')}\u00a0${plural(n, words, 'en')}`, STATUS[state])}`
      : [];
  });

/** `20 of Kazakhstan’s 22 corridors`, `60 of all 132 corridors`, `all 132 corridors`. */
function shareOf(fact: ListedLaw, c: Context): string {
  const { country, covered, corridors } = fact;
  const n = formatPersons(corridors, 'en');
  if (country === null) return `${covered < corridors ? `${someOf(fact)} of ` : ''}all ${n} corridors`;
  const whose = c.name(country).of;
  if (covered < corridors) return `${someOf(fact)} of ${whose} ${n} corridors`;
  return corridors === 2 ? `both of ${whose} corridors` : `all ${n} of ${whose} corridors`;
}

/** “In force 31 Dec 2023: 2 bilateral agreements, 1 regional.”, “20 of Kazakhstan’s 22 corridors had a bilateral agreement in force 31 Dec 2023.” */
const short: Grammar['short'] = (fact, c) => {
  const day = `${c.present ? 'today, ' : ''}${formatDay(c.day, 'en', 'short').replaceAll(' ', '\u00a0')}`;
  if (fact.kind === 'listed') {
    if (fact.covered === 0) return say`${clause(fact, c)} ${onDay(c).replace(/,$/, '')}.`;
    return say`${shareOf(fact, c)} ${had(fact, c)} ${inForce(fact, '')} ${day}.`;
  }
  if (statesToSay(fact.counts).first !== 'in-force') return pair(fact, c);
  const { n, noun, status, regional } = countOf('in-force', fact.counts, fact.topic);
  const first = law(`${formatPersons(n, 'en')} ${noun}`, status);
  const more = regional === 0 ? '' : say`, ${law(`${formatPersons(regional, 'en')} regional`, 'regional')}`;
  const where = between(fact, c).trimEnd();
  return say`in force ${day}${where && ' '}${where}: ${first}${more}${othersShort(fact)}.${unchecked(fact)}`;
};

/** Law as a clause after the people of a headline. */
function clause(fact: PairLaw | ListedLaw, c: Context): Phrase {
  if (fact.kind === 'listed') {
    const n = formatPersons(fact.corridors, 'en');
    const all =
      fact.country === null
        ? `the ${n} corridors in the region`
        : `${c.name(fact.country).of} ${n} corridors`;
    return say`${someOf(fact)} of ${all} ${had(fact, c)} ${inForce(fact, '')}`;
  }
  const { first } = statesToSay(fact.counts);
  const where = between(fact, c);
  if (first === null) return say`${law(`no agreement${on(fact.topic)}`)} ${where}was found`;
  const [words, n] = counted(first, fact.counts, fact.topic);
  return say`${words} ${where}${verb(first, n, c)}`;
}

export const english: Grammar = {
  people: peopleEn,
  rank: RANK_EN,
  counted: (by) => `, ${by}`,
  law: (fact, c) => (fact.kind === 'pair' ? pair(fact, c) : listed(fact, c)),
  clause,
  counts,
  short,
  lawDay: ({ day, present }) =>
    present ? `Agreements today, ${formatDay(day, 'en')}.` : `Agreements ${formatWhen(day, 'en')}.`,
};
