import type { Dossier } from '../../domain/dossier';
import { SOFTWARE } from '../../domain/software';
import type { CiteWords } from '../../i18n/en/cite';
import { fill } from '../../i18n/fill';
import { formatDay } from '../../i18n/format';
import type { Session } from '../../state/session.svelte';
import { linkTo } from '../../state/view';
import { fileName } from '../file-name';
import { pinnedLink } from '../link';
import { partyName } from '../party-name';
import { sourcesOfView } from '../sources';
import { type Author, type Item, itemOf } from './item';
import { publicationItem } from './publications';
import { instrumentItem } from './reference';

/** What can be cited of a view. */
export const CITE_OBJECTS = ['view', 'edition', 'instrument', 'software'] as const;
export type CiteObject = (typeof CITE_OBJECTS)[number];

const OURS: readonly Author[] = [{ literal: SOFTWARE.authors }];

/** An address on the web; null for a page opened from a disk, which nobody else can open. */
const onTheWeb = (address: string): string | null => (/^https?:/.test(address) ? address : null);

/** The address of a file in the atlas's folder. */
function fileAddress({ view }: Session, path: string): string | null {
  const page = onTheWeb(linkTo(view, {}, []));
  return page === null ? null : new URL(path, page).href;
}

function titleOfView(session: Session, { titles }: CiteWords): string {
  const { instrument, view, lang } = session;
  const day = formatDay(view.day, lang);
  const chosen = session.routes.state === 'here' ? session.routes.contents.chosen : null;
  if (instrument) return fill(titles.instrument, instrument.short[lang], day);
  if (view.corridor) {
    const { origin, destination } = view.corridor;
    return fill(titles.corridor, session.name(origin).name, session.name(destination).name, day);
  }
  if (chosen && session.onRoutes) return fill(titles.route, chosen.name[lang], day);
  if (view.country) return fill(titles.country, session.name(view.country).name, day);
  if (view.view !== 'map') return fill(view.view === 'matrix' ? titles.matrix : titles.register, day);
  return fill(session.onRoutes ? titles.routes : titles.map, day);
}

/** The view, after the publications of its figures: whose they are is cited first. */
function viewItems(session: Session, w: CiteWords): Item[] {
  const { atlas, library, lang, today, view } = session;
  const publications = sourcesOfView(session).flatMap((id) => {
    const source = library.sourceOf(id);
    return (source && publicationItem(source, lang, today)) ?? [];
  });
  const own = itemOf({
    // As its files are named: two views in one list of works have two keys.
    id: fileName(view, ''),
    type: 'webpage',
    title: titleOfView(session, w),
    language: lang,
    authors: OURS,
    issued: atlas.edition.day,
    accessed: today,
    version: atlas.edition.version,
    container: w.atlas,
    url: onTheWeb(pinnedLink(session)),
  });
  return [...publications, own];
}

const editionItem = (session: Session, w: CiteWords): Item =>
  itemOf({
    id: `kosh-data-${session.atlas.edition.version}`,
    type: 'dataset',
    title: w.atlas,
    language: session.lang,
    authors: OURS,
    issued: session.atlas.edition.day,
    accessed: session.today,
    version: session.atlas.edition.version,
    url: fileAddress(session, 'data/v1/README.md'),
  });

const softwareItem = (session: Session): Item =>
  itemOf({
    id: `kosh-${SOFTWARE.version}`,
    type: 'software',
    title: SOFTWARE.name,
    language: 'en',
    authors: OURS,
    accessed: session.today,
    version: SOFTWARE.version,
    url: fileAddress(session, './'),
  });

/** What is cited with an object, in order; of an instrument nothing while its records are not here. */
export function itemsOf(
  object: CiteObject,
  session: Session,
  { words, dossier }: { readonly words: CiteWords; readonly dossier: Dossier | null },
): readonly Item[] {
  if (object === 'view') return viewItems(session, words);
  if (object === 'edition') return [editionItem(session, words)];
  if (object === 'software') return [softwareItem(session)];
  return dossier ? [instrumentItem(dossier, (party) => partyName(session, party), session)] : [];
}
