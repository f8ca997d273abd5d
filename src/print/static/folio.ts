import { createContext } from 'svelte';
import { LANGUAGES, type Language } from '../../i18n/language';
import type { Session } from '../../state/session.svelte';
import { formatView, type View } from '../../state/view';
import { pageFolder, type PageKind, PAGE_PICTURE, type PageSubject } from '../../take/page-address';
import { pageOfView } from '../../take/page-list';
import type { Shelf } from './shelf';

/** Where the pages will be served. */
export interface Site {
  /** The address of the atlas's folder, with a slash at its end; null where nobody told it: then no page names a host. */
  readonly host: string | null;
}

/** What is printed: a page about something, or the list of all pages. */
export type PageTopic = PageSubject | { readonly kind: 'index'; readonly id: '' };

/** The folder of a page in the atlas's own: `en/c/UZB-KAZ/`, or `en/` for the list. */
export const folderOf = (lang: Language, { kind, id }: PageTopic): string =>
  kind === 'index' ? `${lang}/` : pageFolder(lang, kind, id);

/** A page and its links. */
export class Folio {
  readonly shelf: Shelf;
  readonly topic: PageTopic;
  readonly lang: Language;
  readonly site: Site;
  /** From the page to the atlas's folder: `../../../`. */
  readonly up: string;

  constructor(shelf: Shelf, { topic, lang, site }: Pick<Folio, 'topic' | 'lang' | 'site'>) {
    this.shelf = shelf;
    this.topic = topic;
    this.lang = lang;
    this.site = site;
    this.up = '../'.repeat(folderOf(lang, topic).split('/').length - 1);
  }

  get folder(): string {
    return folderOf(this.lang, this.topic);
  }

  /** A link to a folder of the atlas; without a host the page may lie in a file system, which shows no `index.html` by itself. */
  toFolder(folder: string): string {
    return `${this.up}${folder}${this.site.host === null ? 'index.html' : ''}`;
  }

  /** A link to the page of something, in the page's language. */
  toPage(kind: PageKind, id: string): string {
    return this.toFolder(pageFolder(this.lang, kind, id));
  }

  /** The same where a view has a page; null where it has none. */
  toView(view: View): string | null {
    const folder = pageOfView({ ...view, lang: this.lang }, this.shelf.atlas);
    return folder === null ? null : this.toFolder(folder);
  }

  /** A link that opens a view in the atlas, its language pinned. */
  toAtlas(view: View): string {
    return `${this.up}${this.site.host === null ? 'index.html' : ''}${formatView(view, { pin: ['lang'], foreign: [] })}`;
  }

  /** The whole address of a file or a folder of the atlas; null without a host. */
  absolute(path: string): string | null {
    return this.site.host === null ? null : this.site.host + path;
  }

  /** The whole address where there is a host, else from the page. */
  reference(path: string): string {
    return this.absolute(path) ?? this.up + path;
  }

  get picture(): string | null {
    return this.topic.kind === 'index' ? null : this.folder + PAGE_PICTURE;
  }

  /** The same page in every language. */
  get translations(): readonly { readonly lang: Language; readonly folder: string }[] {
    return LANGUAGES.map((lang) => ({ lang, folder: folderOf(lang, this.topic) }));
  }
}

export const [getFolio, setFolio] = createContext<Folio>();

/** What a page tells of itself to those who do not see it: other sites, search engines, readers of feeds. */
export interface Told {
  readonly title: string;
  readonly description: string;
  readonly session: Session;
}
