import { yearOf } from '../../domain/day';
import type { Topic } from '../../domain/instrument';
import { formatAsOf, formatDay, formatPersons, formatWhen } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import { peopleEn } from './people';
import {
  asOf,
  isArranged,
  type LawCounts,
  type ListedLaw,
  namedToSay,
  type PairLaw,
  type PairState,
  type OtherState,
  statesToSay,
} from '../facts';
import { NAMED } from '../named';
import { capitalised, type Context, type Grammar, law, type Phrase, say } from '../parts';

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

const between = ({ origin, destination }: PairLaw, c: Context): string =>
  c.pairNamed ? 'between them' : `between ${c.name(origin).with} and ${c.name(destination).with}`;

/** `two bilateral and one regional agreements`, `one agreement`: what is counted, before its topic. */
function counted(state: PairState, counts: LawCounts): readonly [words: string, n: number] {
  if (state === 'in-force') {
    const { bilateral, regional } = counts;
    const kinds = [
      bilateral > 0 ? `${number(bilateral)} bilateral` : '',
      regional > 0 ? `${number(regional)} regional` : '',
    ];
    const n = bilateral + regional;
    return [
      `${kinds.filter((kind) => kind !== '').join(' and ')} ${agreements(regional > 0 ? regional : bilateral)}`,
      n,
    ];
  }
  const n = counts[state];
  if (isArranged(state))
    return [`${number(n)} ${plural(n, { one: 'arrangement', other: 'arrangements' }, 'en')}`, n];
  const kind = state === 'operating' || state === 'provisional' ? ' bilateral' : '';
  return [`${number(n)}${kind} ${agreements(n)}`, n];
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
      'was described as operating, but no entry into force was found',
      'were described as operating, but no entry into force was found',
    ],
    [
      'is described as operating, but no entry into force was found',
      'are described as operating, but no entry into force was found',
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
  say` ${law(`${capitalised(number(n))} ${plural(n, OTHERS[state], 'en')}`)} ${verb(state, n, c)}.`;

function none({ counts, topic, ...pair }: PairLaw, c: Context): Phrase {
  const where = between({ counts, topic, ...pair }, c);
  const listed = [
    counts.undated === 0
      ? ''
      : `${number(counts.undated)} ${plural(counts.undated, { one: 'is', other: 'are' }, 'en')} listed without dates`,
    counts.named === 0 ? '' : NAMED.en.none(counts.named, number(counts.named)),
  ].filter((words) => words !== '');
  const dated = listed.length === 0 ? '' : ' with known dates';
  return say`${law(`No agreement${on(topic)}${dated}`)} ${where} was found for ${formatDay(c.day, 'en')}${['', ...listed].join('; ')}.`;
}

/** A figure after the day's own figures needs a comma, where there is none already. */
const comma = (lead: string, words: string): string => (!lead.endsWith(',') && /^\d/.test(words) ? ',' : '');

function pair(fact: PairLaw, c: Context): Phrase {
  const { first, after } = statesToSay(fact.counts);
  const unchecked = fact.unchecked ? ' Later termination was not checked.' : '';
  if (first === null) return say`${none(fact, c)}${unchecked}`;
  const [words, n] = counted(first, fact.counts);
  const others = after.flatMap((state) => other(state, fact.counts[state], c));
  const lead = when(first, c);
  const named = namedToSay(fact.counts);
  const besides = named === 0 ? '' : ` ${NAMED.en.besides(named, number(named))}`;
  return say`${lead}${comma(lead, words)} ${law(words + on(fact.topic))} ${between(fact, c)} ${verb(first, n, c)}.${others}${besides}${unchecked}`;
}

const BASIS_EN = { figures: 'with figures', instruments: 'with any recorded agreement or arrangement' };
const whoseEn = ({ country }: ListedLaw, c: Context): string =>
  country === null ? 'the' : c.name(country).of;

/** `43 of the 90 corridors with figures`, `one of Kazakhstan’s 10 …`, `all 7 of …`; `43 of the 90` where they were named. */
function shareEn(fact: ListedLaw, c: Context): string {
  const { covered, corridors, basis } = fact;
  const [n, whose] = [formatPersons(corridors, 'en'), whoseEn(fact, c)];
  if (covered === corridors) {
    const all = corridors === 2 ? 'both' : `all ${n}`;
    return `${all} of ${c.corridorsNamed ? 'them' : `${whose} corridors ${BASIS_EN[basis]}`}`;
  }
  const some = covered < 2 ? ['none', 'one'][covered] : formatPersons(covered, 'en');
  return `${some ?? ''} of ${c.corridorsNamed ? `the ${n}` : `${whose} ${n} corridors ${BASIS_EN[basis]}`}`;
}

function listed(fact: ListedLaw, c: Context): Phrase {
  const { covered, corridors, basis, topic } = fact;
  const lead = c.present ? onDay(c) : `${onDay(c)},`;
  const agreement = say`${law(`a bilateral agreement${on(topic)}`)} in force`;
  const had = c.present ? plural(covered, { one: 'has', other: 'have' }, 'en') : 'had';
  if (corridors > 1)
    return say`${lead} ${shareEn(fact, c)} ${covered === 0 ? 'was found to have' : had} ${agreement}.`;
  const it = c.corridorsNamed ? 'it' : `${whoseEn(fact, c)} only corridor ${BASIS_EN[basis]}`;
  return say`${lead} ${it} ${covered === 0 ? 'was not found to have' : had} ${agreement}.`;
}

export const english: Grammar = {
  people: peopleEn,
  law: (fact, c) => (fact.kind === 'pair' ? pair(fact, c) : listed(fact, c)),
};
