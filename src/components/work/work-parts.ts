import type { Corridor } from '../../domain/corridor';
import type { CountryCode } from '../../domain/country';
import type { Work } from '../../people/work';
import { groupsOf, type RowGroup, rowsOf, type WorkRow } from '../../people/work-rows';
import { sortByName } from '../../i18n/format';
import type { Session } from '../../state/session.svelte';
import { wayOf } from './count-words';

/** Rows of one movement under its name. */
export interface WorkPart {
  readonly key: string;
  /** Null where the page says whose they are. */
  readonly title: string | null;
  /** Where the title leads. */
  readonly corridor: Corridor | null;
  readonly groups: readonly RowGroup[];
}

/** A corridor's own rows, with what they conflict with; then other counts of its origin's citizens in all countries. */
export function partsOfCorridor(session: Session, work: Work, corridor: Corridor): readonly WorkPart[] {
  const own = rowsOf(work.of(corridor));
  if (own.length === 0) return [];
  const groups = groupsOf([...own, ...rowsOf(work.ofAll(corridor.origin, 'origin'))]);
  const isOwn = ({ rows }: RowGroup): boolean => rows.some(({ destination }) => destination !== null);
  const abroad = { origin: corridor.origin, destination: null };
  return [
    { key: 'own', title: null, corridor: null, groups: groups.filter(isOwn) },
    partOf(
      'abroad',
      wayOf(session, abroad),
      groups.filter((group) => !isOwn(group)),
    ),
  ].filter((part) => part.groups.length > 0);
}

/** A country's citizens in all countries together, then by corridor, then all foreigners in it together. */
export function partsOfCountry(session: Session, work: Work, country: CountryCode): readonly WorkPart[] {
  const corridors = work.corridorsWith(null, country).filter(({ origin }) => origin === country);
  const byName = sortByName(corridors, session.lang, ({ destination }) => session.name(destination).name);
  return [
    partOf(
      'abroad',
      wayOf(session, { origin: country, destination: null }),
      groupsOf(rowsOf(work.ofAll(country, 'origin'))),
    ),
    ...byName.map((corridor): WorkPart => ({
      ...partOf(corridor.destination, wayOf(session, corridor), groupsOf(rowsOf(work.of(corridor)))),
      corridor,
    })),
    partOf(
      'foreigners',
      wayOf(session, { origin: null, destination: country }),
      groupsOf(rowsOf(work.ofAll(country, 'destination'))),
    ),
  ].filter(({ groups }) => groups.length > 0);
}

const partOf = (key: string, title: string, groups: readonly RowGroup[]): WorkPart => ({
  ...{ key, title, groups },
  corridor: null,
});

/** Every row of the parts, in their order. */
export const rowsIn = (parts: readonly WorkPart[]): readonly WorkRow[] =>
  parts.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
