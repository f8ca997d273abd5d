import { formatCorridor } from '../domain/corridor';
import type { View } from '../state/view';

/** What a static page is about, and its folder below a language's. */
export const PAGE_KINDS = { corridor: 'c', country: 'country', instrument: 'i', route: 'route' } as const;
export type PageKind = keyof typeof PAGE_KINDS;

/** The picture of a static page, in its folder: 1200 × 630 px. */
export const PAGE_PICTURE = 'picture.png';

/** The folder of a static page in the atlas's own: `en/c/UZB-KAZ/`. */
export const pageFolder = (lang: View['lang'], kind: PageKind, id: string): string =>
  `${lang}/${PAGE_KINDS[kind]}/${id}/`;

/** What a view is about, and its name in an address or a file: `UZB-KAZ`, `KAZ`, or the id of an instrument or a route. */
export interface PageSubject {
  readonly kind: PageKind;
  readonly id: string;
}

/** The subject of a view; null where none is chosen: the opening, the register, a lecture. */
export function subjectOfView({
  instrument,
  corridor,
  country,
  route,
}: Pick<View, 'instrument' | 'corridor' | 'country' | 'route'>): PageSubject | null {
  if (instrument) return { kind: 'instrument', id: instrument };
  if (corridor) return { kind: 'corridor', id: formatCorridor(corridor) };
  if (country) return { kind: 'country', id: country };
  return route ? { kind: 'route', id: route } : null;
}
