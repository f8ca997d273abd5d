import type { Country, CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import type { Topic } from '../domain/instrument';
import type { Measure } from '../domain/measure';
import { dayAmong } from './days';
import { named, type Named, namedAlmost } from './names';
import { wordsOf } from './plain';
import {
  isDocument,
  isSilent,
  isTransit,
  measureOf,
  type Place,
  placeAfter,
  placeOf,
  topicOf,
} from './words';

/** What a reader's words ask for, as far as they were understood. */
export interface Asked {
  /** The countries named, in the order typed, each as what it may mean. */
  readonly ends: readonly Named[];
  readonly day: Day | null;
  readonly topic: Topic | null;
  readonly measure: Measure | null;
  /** Whether transit or routes are asked for. */
  readonly transit: boolean;
  /** Whether documents are. */
  readonly documents: boolean;
  /** Whether a word stands only in the names of documents: then one of them is meant. */
  readonly titled: boolean;
  /** Words that mean none of this. */
  readonly unknown: readonly string[];
  /** The words by which documents are searched: all but those between the ends. */
  readonly words: readonly string[];
}

/** What is known while words are read, one after the other. */
interface Reading {
  ends: Named[];
  topic: Topic | null;
  measure: Measure | null;
  transit: boolean;
  documents: boolean;
  titled: boolean;
  unknown: string[];
  /** The place that the last word gives to the next name. */
  next: Place | null;
}

/** The longest name of a country has so many words. */
const LONGEST = 6;

/** What a word may be: a country's name, or one of a document's. */
interface Dictionary {
  readonly countries: ReadonlyMap<CountryCode, Country>;
  /** Whether a word begins one of a document's name: then it is no misspelt country. */
  readonly isOfDocuments: (word: string) => boolean;
}

/**
 * Reads what was typed into the finder, in any of the three languages: names of countries in any case, adjectives, words
 * for days, topics, figures and transit. A word half typed counts by its beginning.
 */
export function askedBy(text: string, today: Day, dictionary: Dictionary): Asked {
  const words = wordsOf(text);
  const { day, left } = dayAmong(words, today);
  const reading: Reading = {
    ends: [],
    topic: null,
    measure: null,
    transit: false,
    documents: false,
    titled: false,
    unknown: [],
    next: null,
  };
  for (let at = 0; at < left.length;) at += read(left, at, reading, dictionary);
  const { ends, topic, measure, transit, documents, titled, unknown } = reading;
  return {
    ends,
    day,
    topic,
    measure,
    transit: transit || ends.some(({ place }) => place === 'transit'),
    documents,
    titled,
    unknown,
    words: words.filter((word) => placeOf(word) === null),
  };
}

/** Reads what begins at one word into `reading`; how many words that took. */
function read(
  words: readonly string[],
  at: number,
  reading: Reading,
  { countries, isOfDocuments }: Dictionary,
): number {
  const word = words[at] ?? '';
  for (let length = Math.min(LONGEST, words.length - at); length > 1; length--) {
    const name = named(words.slice(at, at + length), countries);
    if (name) return add(name, length, reading);
  }
  if (words.length > 1 && readSmall(word, reading)) return 1;
  const name = named([word], countries);
  if (name?.sure) return add(name, 1, reading);
  if (readSmall(word, reading) || readSubject(word, reading)) return 1;
  if (name) return add(name, 1, reading);
  if (isOfDocuments(word)) {
    reading.titled = true;
    return 1;
  }
  const almost = namedAlmost(word, countries);
  if (almost) return add(almost, 1, reading);
  reading.unknown.push(word);
  return 1;
}

function add(name: Named, length: number, reading: Reading): number {
  reading.ends.push({ ...name, place: reading.next ?? name.place });
  reading.next = null;
  return length;
}

/** Reads a word that only joins others; false where it is none. */
function readSmall(word: string, reading: Reading): boolean {
  const after = placeAfter(word);
  const last = reading.ends.at(-1);
  if (after && last) reading.ends = [...reading.ends.slice(0, -1), { ...last, place: after }];
  else reading.next = placeOf(word) ?? reading.next;
  return after !== null || placeOf(word) !== null || isSilent(word);
}

/** Reads a word for transit, documents, a topic or figures; false where it is none. */
function readSubject(word: string, reading: Reading): boolean {
  const topic = topicOf(word);
  const measure = measureOf(word);
  const [transit, documents] = [isTransit(word), isDocument(word)];
  reading.topic ??= topic;
  reading.measure ??= measure;
  reading.transit ||= transit;
  reading.documents ||= documents;
  return transit || documents || topic !== null || measure !== null;
}
