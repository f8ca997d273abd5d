import { isWebAddress } from '../address';
import type { Atlas } from '../atlas';
import type { BilateralDossier, Dossier, MultilateralDossier } from '../dossier';
import type { Bilateral, Instrument, Multilateral } from '../instrument';
import { type Evidence, type Source, VERIFICATIONS } from '../source';
import { list, number, only, orNull, type Tables, text, truth, unpackTables, word } from './columns';

/** What is asked for once something is opened: titles, notes and pages of the instruments, and the publications of figures. */
export interface Records {
  /** By an instrument's own id. */
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly sources: ReadonlyMap<string, Source>;
}

const address = only((cell): cell is string => isWebAddress(cell), 'not the address of a web page');

/** The tables of the evidence file. Lists go with the atlas's own: the third act is that of the third ratification. */
export const EVIDENCE = {
  dossiers: {
    id: text,
    titleEn: text,
    titleRu: text,
    titleSeen: orNull(truth),
    summaryEn: text,
    summaryRu: text,
    notes: text,
    place: orNull(text),
    endedBy: orNull(text),
    suspendedBy: list(text),
    /** Of a bilateral's ratifications. */
    acts: list(orNull(text)),
    /** Of a multilateral's rows. */
    rowNotes: list(text),
  },
  /** `of`: the place of a dossier in its table, counted from 0. */
  pages: {
    of: number,
    publisher: text,
    title: orNull(text),
    url: orNull(address),
    date: orNull(text),
    supports: list(text),
    verification: word(VERIFICATIONS),
    note: orNull(text),
  },
  sources: {
    id: text,
    publisherEn: text,
    publisherRu: text,
    publisherKk: text,
    title: text,
    edition: orNull(text),
    url: orNull(address),
    licence: text,
    licenceUrl: orNull(address),
    attributionEn: text,
    attributionRu: text,
    attributionKk: text,
    retrieved: orNull(text),
    notes: orNull(text),
  },
} as const;

type Rows = Tables<typeof EVIDENCE>;
type Recorded = Rows['dossiers'][number];

/**
 * The door for the evidence file, whose dossiers complete the instruments of `atlas`.
 * @throws Error where the file is damaged, or of another edition than the page or the atlas.
 */
export function decodeEvidence(json: unknown, atlas: Pick<Atlas, 'instruments'>): Records {
  const { dossiers, pages, sources } = unpackTables(json, EVIDENCE);
  const sourcesOf = dossiers.map((): Evidence[] => []);
  for (const { of, ...page } of pages) sourcesOf[of]?.push({ ...page, supports: [...page.supports] });
  return {
    dossiers: new Map(
      atlas.instruments.map((instrument, i) => {
        const row = dossiers[i];
        if (row?.id !== instrument.id) throw new Error(`no dossier of ${instrument.id} where it should be`);
        return [instrument.id, dossierOf(instrument, row, sourcesOf[i] ?? [])];
      }),
    ),
    sources: new Map(sources.map((row) => [row.id, sourceOf(row)])),
  };
}

const dossierOf = (instrument: Instrument, row: Recorded, sources: Evidence[]): Dossier =>
  instrument.kind === 'bilateral'
    ? ofBilateral(instrument, row, sources)
    : ofMultilateral(instrument, row, sources);

const common = (instrument: Instrument, row: Recorded, sources: Evidence[]) => ({
  title: { en: row.titleEn, ru: row.titleRu },
  titleSeen: row.titleSeen,
  summary: { en: row.summaryEn, ru: row.summaryRu },
  signed: { ...instrument.signed, place: row.place },
  termination: instrument.termination && { ...instrument.termination, by: row.endedBy },
  suspensions: instrument.suspensions.map((s, i) => ({ ...s, by: row.suspendedBy[i] ?? '' })),
  notes: row.notes,
  sources,
});

const ofBilateral = (instrument: Bilateral, row: Recorded, sources: Evidence[]): BilateralDossier => ({
  ...instrument,
  ...common(instrument, row, sources),
  ratifications: instrument.ratifications.map((r, i) => ({ ...r, act: row.acts[i] ?? null })),
});

const ofMultilateral = (
  instrument: Multilateral,
  row: Recorded,
  sources: Evidence[],
): MultilateralDossier => ({
  ...instrument,
  ...common(instrument, row, sources),
  parties: instrument.parties.map((p, i) => ({ ...p, note: row.rowNotes[i] ?? '' })),
  sameAs: null,
});

const sourceOf = (row: Rows['sources'][number]): Source => ({
  id: row.id,
  publisher: { en: row.publisherEn, ru: row.publisherRu, kk: row.publisherKk },
  title: row.title,
  edition: row.edition,
  url: row.url,
  licence: row.licence,
  licenceUrl: row.licenceUrl,
  attribution: { en: row.attributionEn, ru: row.attributionRu, kk: row.attributionKk },
  retrieved: row.retrieved,
  notes: row.notes,
});
