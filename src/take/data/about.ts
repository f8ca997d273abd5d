import type { Edition } from '../../domain/atlas';
import type { Day } from '../../domain/day';
import type { TakeDataWords } from '../../i18n/en/take-data';
import { fileOf, MEASURES } from '../../domain/measure';
import { fill } from '../../i18n/fill';
import { formatDay, formatPersons } from '../../i18n/format';
import { fileOfLens, LENSES } from '../../lens/lenses';
import { withDoor, workDoorOf } from '../../lens/work-door';
import { sentenceText } from '../../speech/sentence';
import type { TableName as AtlasTable } from '../../state/library.svelte';
import type { Session } from '../../state/session.svelte';
import type { Cells, DataTable, TableName } from './table';
import { neededFor } from './view-tables';

/** What must be known of the files that a view gives. */
export interface About {
  /** The view's sentence. */
  readonly title: string;
  /** The day that the view shows, and the day it was taken. */
  readonly day: Day;
  readonly taken: Day;
  readonly lang: string;
  readonly edition: Edition;
  /** The address that shows the view again. */
  readonly link: string;
  readonly caveats: readonly string[];
  /** Tables of the atlas that did not come, by their titles: what they hold is not in the files. */
  readonly lost: readonly string[];
  /** Rows whose dates no page shows: they are computed, from a starting paper, or recalled. */
  readonly unverified: number;
  readonly sources: readonly Cells[];
  readonly tables: readonly {
    readonly name: TableName;
    readonly title: string;
    readonly rows: number;
    readonly columns: Readonly<Record<string, string>>;
  }[];
}

/** How a row says that no page was seen for its dates. */
const UNVERIFIED: readonly unknown[] = ['starting-paper', 'unverified'];

const isUnverified = (row: Cells): boolean =>
  ['verification', 'signed_verification', 'entry_verification'].some((column) =>
    UNVERIFIED.includes(row[column]),
  );

/** The titles of what a table of the atlas holds: one measure's figures or two, or what a lens shows. */
function titlesIn({ t }: Session, table: AtlasTable): readonly string[] {
  const lens = LENSES.find((name) => fileOfLens(name) === table);
  return lens ? [t.lens[lens]] : MEASURES.filter((m) => fileOf(m) === table).map((m) => t.measure[m]);
}

const lostFor = (session: Session): readonly string[] =>
  neededFor(session)
    .filter((table) => session.library.stateOf(table) === 'lost')
    .flatMap((table) => titlesIn(session, table));

/** What the view says beside its sentence, and what holds for every file. */
function caveatsOf(session: Session, w: TakeDataWords, lost: readonly string[]): readonly string[] {
  const note = session.instrument ? '' : withDoor(session.told.noteOf(session), workDoorOf(session));
  const own = [note, ...session.cautions].filter((text) => text !== '');
  return [
    ...(lost.length > 0 ? [fill(w.lost, lost.join('; '))] : []),
    ...own,
    ...(session.supposed ? [w.supposed] : []),
    ...w.caveats,
  ];
}

/** Returns what stands in the JSON file and in the text that comes with the tables. */
export function aboutOf(
  session: Session,
  tables: readonly DataTable[],
  { link, words: w }: { readonly link: string; readonly words: TakeDataWords },
): About {
  const sentence = sentenceText(session.sentence.parts);
  const lost = lostFor(session);
  return {
    title: sentence === '' ? session.heading : sentence,
    day: session.view.day,
    taken: session.today,
    lang: session.lang,
    edition: session.atlas.edition,
    link,
    caveats: caveatsOf(session, w, lost),
    lost,
    unverified: tables.flatMap(({ rows }) => rows).filter(isUnverified).length,
    sources: tables.find(({ name }) => name === 'sources')?.rows ?? [],
    tables: tables.map(({ name, rows, columns }) => ({
      name,
      title: w.tables[name],
      rows: rows.length,
      columns: Object.fromEntries(
        columns.flatMap((column) => {
          const told = w.columns[column];
          return told === undefined ? [] : [[column, told]];
        }),
      ),
    })),
  };
}

/** The view's tables as one JSON text, with what must be known of them. */
export const formatJson = (about: About, tables: readonly DataTable[]): string =>
  `${JSON.stringify({ about, ...Object.fromEntries(tables.map(({ name, rows }) => [name, rows])) }, null, 1)}\n`;

/** The same in plain words: the text file that comes with the tables. */
export function readmeOf(about: About, w: TakeDataWords): string {
  const { lang } = w;
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  const sources = about.sources.map(({ id, attribution, title, url, licence }) =>
    [
      `${String(id)}: ${String(attribution ?? '')}`,
      ...[title, url].filter((part) => part !== null),
      licence === null || licence === undefined ? '' : `${w.licence}: ${String(licence)}`,
    ]
      .filter((part) => part !== '')
      .join('. '),
  );
  const tables = about.tables.map(({ name, title, rows, columns }) => {
    const told = Object.entries(columns).map(([column, text]) => `    ${column}: ${text}`);
    return [`- ${name}: ${title} (${formatPersons(rows, lang)})`, ...told].join('\n');
  });
  return [
    about.title,
    [
      `${w.day}: ${formatDay(about.day, lang)}`,
      `${w.edition}: ${about.edition.version}, ${formatDay(about.edition.day, lang)}`,
      `${w.taken}: ${formatDay(about.taken, lang)}`,
      `${w.link}: ${about.link}`,
    ].join('\n'),
    `${w.filesTitle}\n${tables.join('\n')}\n${w.columnsNote}`,
    `${w.caveatsTitle}\n${list(about.caveats)}`,
    ...(about.unverified > 0 ? [fill(w.unverified, formatPersons(about.unverified, lang))] : []),
    `${w.sourcesTitle}\n${list(sources)}`,
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}
