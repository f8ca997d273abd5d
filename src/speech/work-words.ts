import type { Forms } from '../i18n/fill';
import type { Language } from '../i18n/language';
import type { Plurals } from '../i18n/plural';
import type { WorkFact } from './facts';
import type { Context, Told } from './parts';
import type { WorkCount, WorkDoubt, WorkMeasure } from '../domain/work';
import type { WorkKind } from '../domain/work-kind';

/** How one measure is told where a number stands, of one kind. */
export interface CountedWords {
  /** With its number, `{0}`, as beside an arc: “{0} entries for work”. */
  readonly counted: Plurals;
  /**
   * A clause without its authority, which begins with the number, `{0}`, bound to its noun by a no-break space: it is
   * set large. `{1.…}` are the citizens, in a form of {@link WorkWords.citizens}, `{2.…}` is where they work, in a form of its
   * name, `{3}` when: “{0} work patents were issued to {1.who} {2.in} {3}”.
   */
  readonly told: Plurals;
  /** The same with the same fillings, to follow who counted, where it need not begin with the number. */
  readonly said?: Plurals;
}

/** What one measure of work is called, how it is told and what it must not be taken for. */
export interface WorkMeasureWords extends CountedWords {
  /** As the title of a row: “Entries for work”. */
  readonly title: string;
  /** What it is not, in one sentence: “Entries are crossings, not people.” */
  readonly caveat: string;
  /** Where a row of the measure is of another kind than the rest. */
  readonly asKind?: Partial<Readonly<Record<WorkKind, CountedWords>>>;
  /** Where a row says that they work there, and not only that they are there. */
  readonly atWork?: CountedWords;
  /** Who is counted where no citizenship is named, if other than all foreign citizens. */
  readonly anyone?: Forms;
  /** Where they work where no country is named, if other than abroad. */
  readonly anywhere?: Forms;
}

/** How precisely a page has its figure, where it says so. */
export type Rounding = 'about' | 'over' | 'almost' | 'up to';

/** A language's words for counts of work; fetched with their table. */
export interface WorkWords {
  readonly kinds: Readonly<Record<WorkKind, { readonly title: string; readonly caveat: string }>>;
  readonly measures: Readonly<Record<WorkMeasure, WorkMeasureWords>>;
  readonly doubts: Readonly<Record<WorkDoubt, string>>;
  /** Citizens of a country, `{0.…}`, in the forms that the language’s clauses ask for, beside those of its name. */
  readonly citizens: Forms;
  /** The same where no citizenship is named. */
  readonly foreigners: Forms;
  /** In place of a country’s name where none is named as the country of work. */
  readonly abroad: Forms;
  /** A number, `{0}`, as precisely as its page has it: “over {0}”. In Kazakh `{1}` and `{2}` are the number’s endings for “from” and “to”. */
  readonly rounded: Readonly<Record<Rounding, string>>;
  /** A count in one sentence: `{0}` the authority in the form `by`, `{1}` the publisher, `{2}` the clause. */
  readonly sentence: {
    readonly reported: string;
    /** Where the authority published it itself. */
    readonly own: string;
    /** Where the page names no authority. */
    readonly unnamed: string;
  };
  /** Whose figure it is, after a headline; with the same fillings. */
  readonly by: WorkWords['sentence'];
  /** Publishers that are no names, in the language’s own words; others stay as they are. */
  readonly publishers: Readonly<Record<string, string>>;
  /** Several counts of a corridor: `{0}` how many, `{1.…}` the citizens, `{2.…}` where they work, `{3}` a year. */
  readonly several: Plurals;
  /** No count is of the year `{1}`; the nearest, `{0}` of them, are of `{2}`. */
  readonly nearest: Plurals;
  /** How many more counts, `{0}`, of the year `{1}` stand in the same series, farther from the day. */
  readonly farther: Plurals;
  /** How many more counts there are than were told. */
  readonly more: Plurals;
  /** The other pages that quote the same count: `{0}` their publishers. */
  readonly also: string;
  /** No count is of the years `{3}`; `{1.…}` the citizens, `{2.…}` where they work. */
  readonly none: string;
  /** How many counts there are of other years. */
  readonly others: Plurals;
  /** The same where one kind is chosen. */
  readonly othersOrKinds: Plurals;
  /** Of how many corridors, `{0}`, of a country, `{1.…}`, there are counts of the years `{2}`. */
  readonly ofCountry: Plurals;
  readonly noneOfCountry: string;
  /** Of how many corridors there are counts of the years `{1}`. */
  readonly ofAll: Plurals;
  readonly noneOfAll: string;
  /** A count in a narrow headline: `{0}` as beside its arc but in full, `{1.…}` and `{2.…}` the ends, `{3}` its period. */
  readonly brief: string;
  /** They are never added: after how many corridors have counts. */
  readonly apart: string;
}

/** How a language states counts of work. */
export interface WorkGrammar extends WorkWords {
  /** What stands for the view's day, each count by itself. */
  readonly told: (fact: WorkFact, context: Context) => Told;
  /** “over 1,450,000 entries for work, 2022”: a count with its number in full, and when. */
  readonly quoted: (count: WorkCount, name: Naming) => string;
  /** The same as it stands beside its arc: “over 1.45m entries for work, 2022”. */
  readonly beside: (count: WorkCount, name: Naming) => string;
}

/** A country's names in the reader's language. */
export type Naming = Context['name'];
export type WorkGrammars = Readonly<Record<Language, WorkGrammar>>;
