import { CountrySchema } from '../../src/domain/country';
import { BilateralSchema, type Instrument, MultilateralSchema } from '../../src/domain/instrument';
import { RouteSchema } from '../../src/domain/route';
import { SourceSchema } from '../../src/domain/source';
import { figureProblems } from '../check/figures';
import { FILE_OF } from '../check/law';
import { lawProblems } from '../check/instruments';
import { nameProblems } from '../check/names';
import { routeProblems } from '../check/routes';
import { decodeEntries, idOf } from '../check/shape';
import type { Problem } from '../problem';
import { countryOf } from './countries';
import { joinInstruments, joinRoutes } from './law';
import type { Sources } from './sources';

/** The entries as the domain knows them, and everything that is wrong in the tables. */
export interface Checked {
  readonly countries: readonly object[];
  readonly bilateral: readonly Instrument[];
  readonly multilateral: readonly Instrument[];
  readonly routes: readonly object[];
  readonly sources: readonly object[];
  readonly problems: readonly Problem[];
}

const lineOf = (_: unknown, i: number): string => String(i + 2);

/** Joins the tables and decodes them entry by entry. */
function decodeSources({ tables, ...files }: Sources) {
  const [kk, caveats] = [tables['instrument-names-kk'], tables.caveats];
  const instruments = [files.bilateral, files.multilateral].map((raw) => joinInstruments(raw, kk, caveats));
  const routes = joinRoutes(files.routes, tables['route-names-kk'], tables['onward-labels']);
  return {
    countries: decodeEntries('countries.csv', CountrySchema, tables.countries.map(countryOf), lineOf),
    sources: decodeEntries('sources.json', SourceSchema, files.sources, idOf),
    bilateral: decodeEntries(FILE_OF.bilateral, BilateralSchema, instruments[0] ?? [], idOf),
    multilateral: decodeEntries(FILE_OF.multilateral, MultilateralSchema, instruments[1] ?? [], idOf),
    routes: decodeEntries('routes.json', RouteSchema, routes, idOf),
  };
}

/** Joins and decodes all tables and collects every problem; nothing is thrown, nothing is mended. */
export function checkSources(all: Sources): Checked {
  const { tables } = all;
  const decoded = decodeSources(all);
  const { countries, sources, bilateral, multilateral, routes } = decoded;
  const codes = new Set<string>(countries.entries.map((c) => c.code));
  const ids = new Set<string>(sources.entries.map((s) => s.id));
  return {
    countries: countries.entries,
    bilateral: bilateral.entries,
    multilateral: multilateral.entries,
    routes: routes.entries,
    sources: sources.entries,
    problems: [
      ...Object.values(decoded).flatMap((d) => d.problems),
      ...nameProblems(tables, { instruments: [...all.bilateral, ...all.multilateral], routes: all.routes }),
      ...figureProblems(tables, codes, ids),
      ...lawProblems([...bilateral.entries, ...multilateral.entries], codes),
      ...routeProblems(routes.entries, codes),
    ],
  };
}
