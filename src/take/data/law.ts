import { CODING } from '../../domain/atlas';
import { type Corridor, formatCorridor, reverse } from '../../domain/corridor';
import { type CountryCode, REGION } from '../../domain/country';
import type { Dossier } from '../../domain/dossier';
import type { Instrument } from '../../domain/instrument';
import { type Bond, governs, type Mention, reachOf } from '../../law/coverage';
import { factBehind, factsOf, factsOfAll } from '../../law/facts';
import { byForce, inForceOn } from '../../law/force';
import { participantsOf } from '../../law/participants';
import { intervalOn } from '../../law/standing';
import { partnersOf } from '../../people/corridors';
import type { Scope } from '../../state/desk.svelte';
import type { Session } from '../../state/session.svelte';
import { partyName } from '../party-name';
import { endsOf } from './names';
import { type Cells, type DataTable, listCell, tableOf } from './table';

const SOURCE = { source: CODING };

/** The law of a corridor on the view's day as recorded, whatever the reader supposes: its class and what is in force. */
export function lawCells({ law, view: { day, topic }, lang }: Session, corridor: Corridor): Cells {
  const { class: coverage, uncertain } = law.coverage(corridor, day, topic);
  const governing = law.of(corridor).bonds.filter(({ instrument }) => governs(instrument, topic));
  const inForce = inForceOn(governing, day).map(({ instrument }) => instrument);
  return {
    coverage,
    coverage_uncertain: uncertain,
    in_force: listCell(inForce.map(({ id }) => id)),
    in_force_names: listCell(inForce.map(({ short }) => short[lang])),
  };
}

/** Dates of an instrument as the index of instruments has them; null: not found, or none recorded. */
const datesOf = (i: Instrument): Cells => ({
  signed: i.signed.date,
  entry: i.entry.date,
  ended: i.termination?.date ?? null,
});

/** The state of a bond on the day: as `coverage.csv` has it, and how the date that began it is known. */
function stateCells(
  { instrument, intervals, reach, uncheckedFrom }: Bond,
  session: Session,
  way?: Corridor,
): Cells {
  const { day } = session.view;
  const interval = intervalOn(intervals, day);
  const fact = factBehind(interval, way ? factsOf(instrument, way) : factsOfAll(instrument));
  return {
    state: interval.state,
    from: interval.state === 'before' ? null : interval.from,
    to: interval.to,
    verification: fact?.verification ?? null,
    not_checked_from: uncheckedFrom,
    reach,
  };
}

const ofMention = ({ reach, silence }: Mention): Cells => ({
  ...{ state: null, from: null, to: null, verification: null, not_checked_from: null },
  ...{ reach, silence },
});

/** Every instrument on a corridor and its reverse with its state on the day; those that name both ends and give no state too. */
export function coverageTable(session: Session, corridor: Corridor): DataTable {
  const { law, view, lang } = session;
  const rows = [corridor, reverse(corridor)].flatMap((way): Cells[] => {
    const { bonds, mentions } = law.of(way);
    const rowOf = (instrument: Instrument, state: Cells): Cells => ({
      ...endsOf(session, way),
      instrument: instrument.id,
      instrument_name: instrument.short[lang],
      ...datesOf(instrument),
      silence: null,
      ...state,
      ...SOURCE,
    });
    return [
      ...bonds
        .toSorted(byForce(view.day))
        .map((bond) => rowOf(bond.instrument, stateCells(bond, session, way))),
      ...mentions.map((mention) => rowOf(mention.instrument, ofMention(mention))),
    ].filter(({ instrument }) => isOnTopic(session, String(instrument)));
  });
  return tableOf('coverage', rows);
}

function isOnTopic({ atlas, view }: Session, id: string): boolean {
  const instrument = atlas.instrument.get(id);
  return instrument !== undefined && governs(instrument, view.topic);
}

const FIVE = 5;

function countriesOf({ atlas }: Session, scope: Scope): readonly CountryCode[] {
  if (scope === 'five') return REGION.slice(0, FIVE);
  return scope === 'twelve' ? REGION : [...REGION, ...partnersOf(atlas)];
}

/** The pairs that the matrix sets against each other, each both ways: one of the two is of the region. */
export function pairsTable(session: Session): DataTable {
  const countries = countriesOf(session, session.desk.scope);
  const pairs = countries.flatMap((origin) =>
    countries
      .filter((other) => other !== origin && (REGION.includes(origin) || REGION.includes(other)))
      .map((destination) => ({ origin, destination })),
  );
  return tableOf(
    'pairs',
    pairs.map((pair) => ({ ...endsOf(session, pair), ...lawCells(session, pair), ...SOURCE })),
  );
}

/** A row of the index of instruments, called as there. */
const indexCells = (i: Instrument): Cells => ({
  id: i.id,
  kind: i.kind,
  framework: i.kind === 'multilateral' ? i.framework : null,
  binding: i.binding,
  form: i.form,
  topics: listCell(i.topics),
  parties: listCell(i.kind === 'bilateral' ? i.parties : i.parties.map(({ party }) => party)),
  ...datesOf(i),
  signed_verification: i.signed.verification,
  entry_verification: i.entry.verification,
  name_en: i.short.en,
  name_ru: i.short.ru,
  name_kk: i.short.kk,
});

/** The instruments of the register, of a country or all, on the view's topic: those of a country with its own dates' state. */
export function registerTable(session: Session): DataTable {
  const { law, atlas, view } = session;
  const lives = view.country ? law.livesOf(view.country).bonds : law.generalLives();
  const listedOnly = atlas.instruments.filter((i) => i.kind === 'multilateral' && !i.binding);
  const named = view.country
    ? law.livesOf(view.country).mentions.map(({ instrument }) => instrument)
    : listedOnly;
  const rows = [
    ...lives.map((bond) => ({ instrument: bond.instrument, state: stateCells(bond, session) })),
    ...named.map((instrument) => ({ instrument, state: { state: null, reach: reachOf(instrument) } })),
  ];
  return tableOf(
    'instruments',
    rows
      .filter(({ instrument }) => governs(instrument, view.topic))
      .map(({ instrument, state }) => ({ ...indexCells(instrument), ...state, ...SOURCE })),
  );
}

/** An instrument: its row of the index, its parties with their dates, the corridors it has a state on, and its pages. */
export function instrumentTables(session: Session, instrument: Instrument): DataTable[] {
  const { law, view } = session;
  const life = law.generalLife(instrument);
  const corridors = law.corridorsUnder(instrument).flatMap((way): Cells[] => {
    const bond = law.of(way).bonds.find((b) => b.instrument === instrument);
    if (!bond) return [];
    const state = stateCells(bond, session, way);
    return [{ ...endsOf(session, way), instrument: instrument.id, ...state, ...SOURCE }];
  });
  const dossier = session.library.dossierOf(instrument);
  return [
    tableOf('instruments', [
      { ...indexCells(instrument), ...(life ? stateCells(life, session) : { state: null }), ...SOURCE },
    ]),
    tableOf(
      'parties',
      participantsOf(instrument, law, view.day).map(({ standing, ...party }) => ({
        instrument: instrument.id,
        party: party.party,
        party_name: partyName(session, party.party),
        signed: party.signed,
        ratified: party.ratified,
        entry: party.entry,
        withdrawn: party.withdrawn,
        verification: party.verification,
        vote: party.vote,
        state: standing?.state ?? null,
        ...SOURCE,
      })),
    ),
    tableOf('coverage', corridors),
    ...(dossier ? [pagesTable([dossier])] : []),
  ];
}

/** The pages that instruments rest on, and what each shows. */
export const pagesTable = (dossiers: readonly Dossier[]): DataTable =>
  tableOf(
    'pages',
    dossiers.flatMap(({ id, sources }) =>
      sources.map((page) => ({
        instrument: id,
        publisher: page.publisher,
        title: page.title,
        url: page.url,
        date: page.date,
        supports: listCell(page.supports),
        verification: page.verification,
        note: page.note,
        ...SOURCE,
      })),
    ),
  );

/** The instruments that a table of coverage names, for their pages. */
export const dossiersIn = ({ library, atlas }: Session, { rows }: DataTable): Dossier[] =>
  [...new Set(rows.map(({ instrument }) => String(instrument)))].flatMap((id) => {
    const instrument = atlas.instrument.get(id);
    return (instrument && library.dossierOf(instrument)) ?? [];
  });

/** `UZB-KAZ`: the corridor of people that a row's law is of. */
export const corridorCell = (corridor: Corridor): Cells => ({ corridor: formatCorridor(corridor) });
