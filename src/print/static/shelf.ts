import { type Act, decodeActs } from '../../domain/act';
import type { Atlas } from '../../domain/atlas';
import { decodeCore } from '../../domain/decode/core';
import type { Records } from '../../domain/decode/evidence';
import { decodeEvents, type DiplomacyEvent } from '../../domain/event';
import { type Measure, MEASURE_FILES } from '../../domain/measure';
import type { Town } from '../../domain/place';
import type { Route } from '../../domain/route';
import { Law } from '../../law/coverage';
import { METHODS_FILE, ROUTES_FILE } from '../../lens/lenses';
import * as roleReader from '../../lens/role-reader';
import type { Placement } from '../../map/arc/placements';
import { decodeGround, type Ground } from '../../map/ground';
import '../../speech/all-tongues';
import { FURTHER_GRAMMARS } from '../../speech/further';
import * as routeReader from '../../speech/routes';
import * as work from '../../speech/work-grammars';
import { type Doors, Library } from '../../state/library.svelte';
import { placementsOf, type Placements } from '../../state/placements';
import { Session } from '../../state/session.svelte';
import type { View } from '../../state/view';

/** Gives the contents of a file of `static/data/`, not yet decoded. */
export type ContentsOf = (name: string) => unknown;

/** Everything that is known, read once for all static pages. */
export interface Shelf {
  readonly atlas: Atlas;
  readonly law: Law;
  readonly library: Library;
  readonly records: Records;
  readonly routes: readonly Route[];
  readonly events: readonly DiplomacyEvent[];
  readonly acts: readonly Act[];
  /** Names of the places where instruments were signed. */
  readonly towns: readonly Town[];
  readonly ground: Ground;
  readonly placements: Placements;
  readonly doors: Doors;
}

/** Reads every table. Rejects where one of them is damaged: a page says nothing of what it does not have. */
export async function openShelf(contentsOf: ContentsOf): Promise<Shelf> {
  const atlas = decodeCore(contentsOf('core'));
  const doors: Doors = {
    load: async (name, decode) => decode(contentsOf(name)),
    words: () => Promise.resolve(FURTHER_GRAMMARS),
    counts: () => Promise.resolve(work),
    roles: () => Promise.resolve(roleReader),
    paths: () => Promise.resolve(routeReader),
  };
  const library = new Library(atlas, doors);
  for (const name of [...MEASURE_FILES, METHODS_FILE, ROUTES_FILE]) await library.want(name);
  await library.records.want();
  const [{ fetched }, { routes, lost }] = [library.records, library];
  if (fetched.state !== 'here' || routes.state !== 'here' || lost.length > 0)
    throw new Error(`the pages need every table, and could not read ${[...lost, 'evidence'].join(', ')}`);
  const { acts, towns } = decodeActs(contentsOf('acts'));
  return {
    ...{ atlas, law: new Law(atlas), library, records: fetched.contents, routes: routes.contents.all },
    ...{ events: decodeEvents(contentsOf('events')), acts, towns, doors },
    ground: decodeGround(contentsOf('geometry')),
    placements: Object.assign(
      {},
      ...MEASURE_FILES.map(placesIn),
      placementsOf(contentsOf('places')),
    ) as Placements,
  };

  function placesIn(file: string): Placements {
    const { places = {} } = contentsOf(file) as { readonly places?: object };
    return placementsOf(places);
  }
}

/** A session for a page. To be made while a component is rendered: what follows from its view is then found once. */
export const sessionOf = ({ atlas, law, library, doors }: Shelf, view: View): Session =>
  new Session(atlas, view, atlas.edition.day, { ...doors, onlook: () => undefined, read: { law, library } });

/** Where the arcs of a measure lie; none where all of them are placed beside one another. */
export const placesOf = ({ placements }: Shelf, measure: Measure): ReadonlyMap<string, Placement> =>
  placements[measure] ?? new Map();
