import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { type Atlas, type Membership, MembershipSchema } from '../../src/domain/atlas';
import type { CountryEntry } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { type PackedFile, packTables } from '../../src/domain/decode/columns';
import { CORE, decodeCore } from '../../src/domain/decode/core';
import { decodeEvidence, EVIDENCE, type Records } from '../../src/domain/decode/evidence';
import { shortName } from '../../src/domain/decode/stems';
import type { BilateralDossier, Dossier, MultilateralDossier } from '../../src/domain/dossier';
import type { NationalTotal } from '../../src/domain/national-total';
import type { SeriesBreak } from '../../src/domain/series-break';
import type { Source } from '../../src/domain/source';
import { EDITION } from '../publish/edition';

/** The entries that the core file and the evidence file are made of, checked. */
export interface Entries {
  readonly countries: readonly CountryEntry[];
  readonly membership: readonly Membership[];
  readonly bilateral: readonly BilateralDossier[];
  readonly multilateral: readonly MultilateralDossier[];
  readonly sources: readonly Source[];
  readonly breaks: readonly SeriesBreak[];
  /** `[origin, destination, reporter, year, persons]`, sorted. */
  readonly registered: readonly Moves[];
  /** Sorted by reporter, way and year. */
  readonly totals: readonly NationalTotal[];
  /** How many official counts of work each corridor has: `[origin, destination, how many]`, sorted. */
  readonly work: readonly (readonly [origin: string, destination: string, counts: number])[];
}
export type Moves = readonly [
  origin: string,
  destination: string,
  reporter: string,
  year: number,
  persons: number,
];

/** Memberships that fit the domain's shape. Throws a `ValiError` otherwise. */
export const membershipOf = (rows: readonly object[]): Membership[] =>
  v.parse(v.array(MembershipSchema), rows);

/** Every instrument once, bilateral first: a treaty that stands in both tables is the bilateral. */
export const dossiersOf = ({
  bilateral,
  multilateral,
}: Pick<Entries, 'bilateral' | 'multilateral'>): Dossier[] => [
  ...bilateral,
  ...multilateral.filter(({ sameAs }) => sameAs === null),
];

const lawOf = (i: Dossier) => ({
  id: i.id,
  ...i.short,
  form: i.form,
  topics: i.topics,
  binding: i.binding,
  orientation: i.orientation,
  signed: i.signed.date,
  signedBy: i.signed.verification,
  entry: i.entry.date,
  entryBy: i.entry.verification,
  ended: i.termination !== null,
  end: i.termination?.date ?? null,
});

/** The core file; see {@link CORE}. */
export function coreFile(entries: Entries): PackedFile {
  const { countries } = entries;
  const names = (lang: 'en' | 'ru' | 'kk') => countries.map((c) => ({ ...shortName(c.names[lang]) }));
  return packTables(CORE, {
    edition: [{ version: EDITION.version, day: day(EDITION.created.slice(0, 10)) }],
    countries: countries.map(({ code, alpha2, anchor }) => {
      const [lng = null, lat = null] = anchor ?? [];
      return { code, alpha2, lng, lat };
    }),
    en: names('en'),
    ru: names('ru'),
    kk: names('kk'),
    membership: entries.membership.map((m) => ({ ...m })),
    ...lawTables(entries),
    otherIds: entries.multilateral.flatMap(({ id: other, sameAs }) =>
      sameAs ? [{ id: sameAs, other }] : [],
    ),
    credits: entries.sources.map(({ id, attribution }) => ({ id, ...attribution })),
    breaks: entries.breaks.map((row) => ({ ...row })),
    registered: seriesOf(entries.registered),
    totals: totalsIn(entries.totals),
    work: entries.work.map(([origin, destination, counts]) => ({ origin, destination, counts })),
  });
}

function lawTables(entries: Entries) {
  const all = dossiersOf(entries);
  return {
    bilateral: entries.bilateral.map((i) => ({
      ...lawOf(i),
      parties: i.parties,
      origin: i.direction?.origin ?? null,
      destination: i.direction?.destination ?? null,
      provisionalFrom: i.provisionalFrom,
      status: i.status,
      amends: i.amends,
      amendedBy: i.amendedBy,
      supersedes: i.supersedes,
      supersededBy: i.supersededBy,
    })),
    multilateral: all
      .filter((i) => i.kind === 'multilateral')
      .map((i) => ({ ...lawOf(i), framework: i.framework })),
    ratifications: all.flatMap((i, of) =>
      i.kind === 'bilateral' ? i.ratifications.map(({ party, date }) => ({ of, party, date })) : [],
    ),
    parties: all.flatMap((i, of) =>
      i.kind === 'multilateral' ? i.parties.map((row) => ({ of, ...row })) : [],
    ),
    suspensions: all.flatMap((i, of) =>
      i.suspensions.map(({ from, between }) => ({ of, from, between: (between ?? []).flat() })),
    ),
    caveats: all.flatMap((i, of) =>
      i.caveats.map(({ pair: [one, other], from, caption }) => ({ of, one, other, from, caption })),
    ),
  };
}

/** Each reporter's count of a corridor in one row, from its first year to its last. */
function seriesOf(rows: readonly Moves[]) {
  const series = new Map<string, Moves[]>();
  for (const row of rows) {
    const key = row.slice(0, 3).join(' ');
    series.set(key, [...(series.get(key) ?? []), row]);
  }
  return [...series.values()].map((own) => {
    const [origin = '', destination = '', reporter = ''] = own[0] ?? [];
    const persons = new Map(own.map(([, , , year, counted]) => [year, counted]));
    const [first, last] = [Math.min(...persons.keys()), Math.max(...persons.keys())];
    const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    return {
      origin,
      destination,
      by: reporter === origin ? 'origin' : 'destination',
      first,
      persons: years.map((year) => persons.get(year) ?? null),
    };
  });
}

/** A state's totals one way in one row, from the first year to the last. */
function totalsIn(totals: readonly NationalTotal[]) {
  const series = new Map<string, NationalTotal[]>();
  for (const total of totals) {
    const key = `${total.reporter} ${total.way}`;
    series.set(key, [...(series.get(key) ?? []), total]);
  }
  return [...series.values()].map((own) => {
    const byYear = new Map(own.map((total) => [total.year, total]));
    const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
    const years = Array.from({ length: last - first + 1 }, (_, i) => byYear.get(first + i));
    return {
      reporter: own[0]?.reporter ?? '',
      way: own[0]?.way ?? '',
      first,
      persons: years.map((total) => total?.persons ?? null),
      cis: years.map((total) => total?.cis ?? null),
    };
  });
}

/** The evidence file; see {@link EVIDENCE}. */
export function evidenceFile(entries: Entries): PackedFile {
  const all = dossiersOf(entries);
  return packTables(EVIDENCE, {
    dossiers: all.map((i) => ({
      id: i.id,
      titleEn: i.title.en,
      titleRu: i.title.ru,
      titleSeen: i.titleSeen,
      summaryEn: i.summary.en,
      summaryRu: i.summary.ru,
      notes: i.notes,
      place: i.signed.place,
      endedBy: i.termination?.by ?? null,
      suspendedBy: i.suspensions.map(({ by }) => by),
      acts: i.kind === 'bilateral' ? i.ratifications.map(({ act }) => act) : [],
      rowNotes: i.kind === 'multilateral' ? i.parties.map(({ note }) => note) : [],
    })),
    pages: all.flatMap((i, of) => i.sources.map((page) => ({ of, ...page }))),
    sources: entries.sources.map(({ publisher, attribution, ...source }) => ({
      ...source,
      publisherEn: publisher.en,
      publisherRu: publisher.ru,
      publisherKk: publisher.kk,
      attributionEn: attribution.en,
      attributionRu: attribution.ru,
      attributionKk: attribution.kk,
    })),
  });
}

/**
 * What a page reads from the two files. It does not check entries again, so here it must read exactly what was checked.
 * @throws Error that names the first entry which would be read otherwise than it was written.
 */
export function readBack(
  core: PackedFile,
  evidence: PackedFile,
  entries: Entries,
): { atlas: Atlas; records: Records } {
  const atlas = decodeCore(core);
  const records = decodeEvidence(evidence, atlas);
  const registered = (atlas.observations.registered ?? []).map((o): Moves => [
    o.origin,
    o.destination,
    o.reporter ?? '',
    Number(o.start.slice(0, 4)),
    o.persons,
  ]);
  const countries = entries.countries.map(({ code, alpha2, anchor, names }) => ({
    code,
    alpha2,
    anchor,
    names,
  }));
  const pairs: readonly (readonly [what: string, read: readonly unknown[], written: readonly unknown[]])[] = [
    ['country', [...atlas.countries.values()], countries],
    ['membership', atlas.membership, entries.membership],
    ['instrument', [...records.dossiers.values()], dossiersOf(entries)],
    ['source', [...records.sources.values()], entries.sources],
    ['break', atlas.breaks, entries.breaks],
    ['registered move', registered, entries.registered],
    ['total', atlas.totals, entries.totals],
  ];
  for (const [what, read, written] of pairs)
    for (const [i, entry] of written.entries())
      if (!isDeepStrictEqual(read[i], entry) || read.length !== written.length)
        throw new Error(`a page would read another ${what} than ${JSON.stringify(entry).slice(0, 200)}`);
  return { atlas, records };
}
