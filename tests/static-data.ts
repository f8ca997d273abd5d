import { readFileSync } from 'node:fs';
import { decodeCore, decodeResidents, decodeRoutes } from '../src/domain/atlas';

/** What `npm run data` built: the value that a classic script of `static/data/` hands to the page. */
export function built(name: 'core' | 'routes' | 'residents' | 'geometry' | 'acts' | 'events'): unknown {
  const script = readFileSync(`static/data/${name}.js`, 'utf8');
  return JSON.parse(script.slice(script.indexOf('= {', script.indexOf(`.${name}`)) + 2).replace(/;\s*$/, ''));
}

/** The whole atlas as the page sees it once every table is loaded. */
export function realAtlas() {
  const core = decodeCore(built('core'));
  return {
    ...core,
    routes: decodeRoutes(built('routes')),
    observations: { ...core.observations, residents: decodeResidents(built('residents')) },
  };
}
