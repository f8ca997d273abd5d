import { readFileSync } from 'node:fs';
import { decodeResidents, decodeRoutes } from '../src/domain/atlas';
import { decodeContext, populationOf } from '../src/domain/context';
import { decodeCore } from '../src/domain/decode/core';
import { decodeEvidence } from '../src/domain/decode/evidence';
import type { TableName } from '../src/state/library.svelte';
import { decodeEstimated, decodeMethods, decodeRefugees, decodeRemittances } from '../src/domain/figures';
import { decodeWork } from '../src/domain/work';
import { tableOf } from '../src/people/figure-files';
import { type Conventions, CONVENTIONS } from '../src/people/roles/conventions';
import { Roles } from '../src/people/roles/roles';
import { arrivalsOf, estimates, register, settled, threeYearMeans } from '../src/people/roles/sources';

type Name =
  | TableName
  | ('core' | 'evidence' | 'places' | 'geometry' | 'acts' | 'events' | 'lectures')
  | ('indicators' | 'context' | 'editions');

/** What `npm run data` built: the value that a classic script of `static/data/` hands to the page. */
export function built(name: Name): unknown {
  const script = readFileSync(`static/data/${name}.js`, 'utf8');
  return JSON.parse(script.slice(script.indexOf('= {', script.indexOf(`.${name}`)) + 2).replace(/;\s*$/, ''));
}

/** What comes when something is opened: titles, notes and pages of the instruments, and the publications. */
export const realRecords = () => decodeEvidence(built('evidence'), decodeCore(built('core')));

/** The official counts of work, as the page has them once they are fetched. */
export const realCounts = () => decodeWork(built('work'));

/** The whole atlas as the page sees it once every table is loaded. */
export function realAtlas() {
  const core = decodeCore(built('core'));
  const refugees = decodeRefugees(built('refugees'));
  return {
    ...core,
    routes: decodeRoutes(built('routes')),
    observations: {
      ...core.observations,
      residents: decodeResidents(built('residents')),
      estimated: decodeEstimated(built('estimated')),
      refugees: refugees.filter(({ measure }) => measure === 'refugees'),
      'refugee-arrivals': refugees.filter(({ measure }) => measure === 'refugee-arrivals'),
      remittances: decodeRemittances(built('remittances')),
    },
  };
}

/** The positions of states by every source, as the page has them. */
export function realRoles(conventions: Conventions = CONVENTIONS): Roles {
  const { observations } = realAtlas();
  const methods = decodeMethods(built('methods'));
  const context = decodeContext(built('context'));
  const yearly = register(tableOf('registered', observations.registered ?? []));
  return new Roles(
    {
      estimates: estimates(methods.flows),
      arrivals: arrivalsOf(methods.arrivals),
      register: yearly,
      means: threeYearMeans(yearly),
      settled: settled(tableOf('residents', observations.residents)),
      population: (country, period) => populationOf(context, country, period),
    },
    conventions,
  );
}
