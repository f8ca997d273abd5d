import { decodeActs } from '../../src/domain/act';
import { decodeCore, decodeResidents, decodeRoutes } from '../../src/domain/atlas';
import { decodeEvents } from '../../src/domain/event';
import { decodeLectures } from '../../src/domain/lecture';
import type { Problem } from '../problem';
import { checkSources } from './checked';
import { membershipRows, registeredRows, residentsFile } from './figures';
import { bordersOf } from './geometry';
import { placesIn } from './places';
import { type ScriptName, scriptOf } from './script';
import type { Sources } from './sources';

/** The built scripts by name, or what keeps them from being built. */
export type Built =
  | { readonly scripts: Readonly<Record<ScriptName, string>>; readonly problems: readonly [] }
  | { readonly scripts: null; readonly problems: readonly Problem[] };

/** All scripts from all sources: the same sources give the same bytes. Throws only where a check has a hole. */
export function buildScripts(sources: Sources): Built {
  const checked = checkSources(sources);
  if (checked.problems.length > 0) return { scripts: null, problems: checked.problems };
  const { tables, lakes, disputed } = sources;
  const core = {
    countries: checked.countries,
    membership: membershipRows(tables['eu-membership']),
    bilateral: checked.bilateral,
    multilateral: checked.multilateral,
    sources: checked.sources,
    registered: registeredRows(tables.registered),
  };
  const routes = { routes: checked.routes };
  const residents = residentsFile(tables.residents);
  const atlas = decodeCore(core);
  decodeRoutes(routes);
  const observations = { ...atlas.observations, residents: decodeResidents(residents) };
  const places = placesIn({ ...atlas, observations });
  const lectures = { lectures: sources.lectures };
  decodeLectures(lectures);
  const acts = { acts: checked.acts, towns: checked.towns };
  decodeActs(acts);
  const events = { events: checked.events };
  decodeEvents(events);
  const scripts = {
    core: scriptOf('core', core),
    routes: scriptOf('routes', routes),
    residents: scriptOf('residents', residents),
    lectures: scriptOf('lectures', lectures),
    places: scriptOf('places', places),
    acts: scriptOf('acts', acts),
    events: scriptOf('events', events),
    geometry: scriptOf('geometry', bordersOf(sources.world, { lakes, disputed })),
  };
  return { scripts, problems: [] };
}
