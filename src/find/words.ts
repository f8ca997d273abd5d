/** What readers type beside the names of countries: each entry is the beginning of a word, as `plain` writes it. */
import type { Topic } from '../domain/instrument';
import type { Measure } from '../domain/measure';

/** A country's place on a corridor or route, as the word before its name says it. */
export type Place = 'origin' | 'destination' | 'transit';

/** Whole words that say what place the next name has. */
const PLACES: Readonly<Record<Place, string>> = {
  origin: 'from out из изо с со от',
  destination: 'to into towards в во на до к',
  transit: 'via through через арқылы',
};
/** Kazakh puts it after the name. */
const PLACES_AFTER: Readonly<Partial<Record<string, Place>>> = { арқылы: 'transit' };

/** Whole words that say nothing by themselves. */
const SILENT =
  'the a an of in on and between by for among и или между по для за у о об мен бен пен және арасында арасындағы туралы үшін ' +
  'year год года году годы г г. ж ж. жыл жылы жылғы жылдың day how many much сколько қанша migration migrants people persons миграция миграции мигранты люди ' +
  'людей көші қон адам адамдар country corridor страна коридор дәліз ел map карта';

/** Says that documents are meant. */
const DOCUMENTS =
  'agreement agreements treaty treaties convention conventions protocol law соглашен договор конвенц протокол документ закон ' +
  'келісім шарт хаттама құжат';

const TRANSIT = 'transit транзит route маршрут бағыт';

const TOPICS: Readonly<Record<Topic, string>> = {
  'labour-migration': 'labour labor work employ труд рабоч работ еңбек жұмыс',
  'organised-recruitment': 'recruit оргнабор набор ұйымдасқан',
  'legal-status': 'status статус мәртебе',
  'social-security': 'pension social пенси социальн зейнет әлеумет',
  'mutual-travel': 'visa travel виз безвиз поезд сапар',
  'stay-and-registration': 'stay registration регистрац пребыван тіркеу тіркел болу',
  citizenship: 'citizen гражданств азаматтық азаматтығ',
  resettlement: 'resettl переселен соотечественник қоныс',
  'migration-cooperation': 'cooperat сотруднич ынтымақ',
  'irregular-migration': 'irregular illegal undocumented незаконн нелегальн нерегул неурегул заңсыз реттелме',
  readmission: 'readmi реадми',
  trafficking: 'traffick торговл сауда',
  smuggling: 'smuggl контрабанд ввоз әкелу',
  refugees: 'refugee asylum беженц беженец беженк убежищ босқын',
  statelessness: 'stateless безграждан апатрид',
};

/** Of these the last is the one that is tried first: “refugee arrivals” are no refugees present. */
const MEASURES: Readonly<Record<Measure, string>> = {
  registered: 'registered moves зарегистрированн переезд тіркелген',
  estimated: 'estimate modelled оценк модел бағалау',
  residents: 'resident born live living diaspora stock жител живут живет родивш диаспор тұрғын туған тұрады',
  refugees: TOPICS.refugees,
  'refugee-arrivals': 'arrival прибыт келуі',
  remittances: 'remit money transfer денежн деньги перевод ақша аударым',
  work: 'workers entries patent въезд патент кіру',
};

/** The day of the reader's clock. */
const TODAY = 'today now сегодня сейчас теперь бүгін қазір';

const split = (words: string): readonly string[] => words.split(' ');

function table<K extends string>(words: Readonly<Record<K, string>>): readonly (readonly [K, string])[] {
  return (Object.keys(words) as K[]).flatMap((key) => split(words[key]).map((word) => [key, word] as const));
}

const PLACE_OF: ReadonlyMap<string, Place> = new Map(table(PLACES).map(([place, word]) => [word, place]));
const TOPIC_STEMS = table(TOPICS);
const MEASURE_STEMS = table(MEASURES).toReversed();
const SILENT_WORDS = new Set(split(SILENT));
const TODAY_WORDS = new Set(split(TODAY));

/** Letters of a word half typed by which it is known already. */
const HALF = 4;

/** Whether `word` goes on from one of the beginnings, or is about to reach one. */
const begins = (word: string, stem: string): boolean =>
  word.startsWith(stem) || (word.length >= HALF && stem.startsWith(word));

export const placeOf = (word: string): Place | null => PLACE_OF.get(word) ?? null;
export const placeAfter = (word: string): Place | null => PLACES_AFTER[word] ?? null;
export const isSilent = (word: string): boolean => SILENT_WORDS.has(word);
export const isToday = (word: string): boolean => TODAY_WORDS.has(word);
export const isTransit = (word: string): boolean => split(TRANSIT).some((stem) => begins(word, stem));
export const isDocument = (word: string): boolean => split(DOCUMENTS).some((stem) => begins(word, stem));
export const topicOf = (word: string): Topic | null =>
  TOPIC_STEMS.find(([, stem]) => begins(word, stem))?.[0] ?? null;
export const measureOf = (word: string): Measure | null =>
  MEASURE_STEMS.find(([, stem]) => begins(word, stem))?.[0] ?? null;
