import type { Atlas } from '../domain/atlas';
import { formatCorridor } from '../domain/corridor';
import { type CountryCode, REGION } from '../domain/country';
import type { Route } from '../domain/route';
import { lawfulCorridors, partnersOf } from '../people/corridors';
import type { View } from '../state/view';
import { pageFolder, type PageSubject, subjectOfView } from './page-address';

/** The countries that have a page: the twelve states, and those that a bilateral instrument joins with one of them. */
export const pagedCountries = (atlas: Atlas): readonly CountryCode[] => [...REGION, ...partnersOf(atlas)];

/**
 * What has a static page: every corridor among the twelve states, all of which have figures, and every one that a
 * bilateral instrument joins; the ends of these; every instrument and every documented route.
 */
export const pagesOf = (atlas: Atlas, routes: readonly Route[]): readonly PageSubject[] => [
  ...lawfulCorridors(atlas).map((corridor): PageSubject => ({
    kind: 'corridor',
    id: formatCorridor(corridor),
  })),
  ...pagedCountries(atlas).map((id): PageSubject => ({ kind: 'country', id })),
  ...atlas.instruments.map(({ id }): PageSubject => ({ kind: 'instrument', id })),
  ...routes.map(({ id }): PageSubject => ({ kind: 'route', id })),
];

/** The folder of the static page that a view leads to; null where there is none. An instrument's other id leads to the same page. */
export function pageOfView(view: View, atlas: Atlas): string | null {
  const subject = subjectOfView(view);
  if (!subject) return null;
  const id = pagedId(subject, atlas);
  return id === null ? null : pageFolder(view.lang, subject.kind, id);
}

/** The name that a subject's page has; null where it has no page. */
function pagedId({ kind, id }: PageSubject, atlas: Atlas): string | null {
  switch (kind) {
    case 'instrument':
      return atlas.instrument.get(id)?.id ?? null;
    case 'corridor':
      return lawfulCorridors(atlas).some((one) => formatCorridor(one) === id) ? id : null;
    case 'country':
      return pagedCountries(atlas).some((code) => code === id) ? id : null;
    case 'route':
      return id;
  }
}
