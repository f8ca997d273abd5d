/** What reads positions of states and the words for them: a chunk that comes when they are asked for. */
import type { Context } from '../domain/context';
import { populationOf } from '../domain/context';
import type { Methods } from '../domain/figures';
import type { Observation } from '../domain/observation';
import { rolesEn, type RoleWords } from '../i18n/en/roles';
import { rolesKk } from '../i18n/kk/roles';
import type { Language } from '../i18n/language';
import { rolesRu } from '../i18n/ru/roles';
import { tableOf } from '../people/figure-files';
import type { RoleTables } from '../people/roles/roles';
import { arrivalsOf, estimates, register, settled, threeYearMeans } from '../people/roles/sources';

export { periodOf } from '../people/roles/counts';
export { Roles } from '../people/roles/roles';
export { wordingOfPositions } from './positions';

export const ROLE_WORDS: Readonly<Record<Language, RoleWords>> = { en: rolesEn, ru: rolesRu, kk: rolesKk };

interface Read {
  readonly methods: Methods;
  readonly registered: readonly Observation[];
  readonly residents: readonly Observation[];
  readonly context: Context;
}

/** Arranges the tables to be asked for positions. */
export function readTables({ methods, registered, residents, context }: Read): RoleTables {
  const yearly = register(tableOf('registered', registered));
  return {
    estimates: estimates(methods.flows),
    arrivals: arrivalsOf(methods.arrivals),
    register: yearly,
    means: threeYearMeans(yearly),
    settled: settled(tableOf('residents', residents)),
    population: (country, period) => populationOf(context, country, period),
  };
}
