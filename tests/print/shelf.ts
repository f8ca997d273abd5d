import { NO_INSET } from '../../src/map/camera/home';
import { PALETTES } from '../../src/map/palette';
import type { PageTopic } from '../../src/print/static/folio';
import { pageScene } from '../../src/print/static/scene';
import { openShelf, sessionOf, type Shelf } from '../../src/print/static/shelf';
import { viewOfPage } from '../../src/print/static/view-of';
import { built } from '../static-data';

let opened: Promise<Shelf> | undefined;

/** Everything that static pages are printed from, read once. */
export const realShelf = (): Promise<Shelf> =>
  (opened ??= openShelf((name) => built(name as Parameters<typeof built>[0])));

export const FRAME = { width: 900, height: 500, inset: NO_INSET };

/** The map of a page as it is drawn in the light theme. */
export async function sceneOfPage(kind: PageTopic['kind'], id: string) {
  const shelf = await realShelf();
  const topic = { kind, id } as PageTopic;
  const session = sessionOf(shelf, viewOfPage(shelf, topic, 'en'));
  return { session, page: pageScene(session, shelf, FRAME, PALETTES.light) };
}
