/** Prints static pages: readable without scripts, findable, each leading into the atlas. Only build/pages.ts runs this. */
import { render } from 'svelte/server';
import { LANGUAGES, type Language } from '../../i18n/language';
import { type Palette, PALETTES } from '../../map/palette';
import { formatView } from '../../state/view';
import { pagesOf } from '../../take/page-list';
import { frameOf, SNIPPET_HEIGHT } from '../../take/snippet';
import { PAGE_PICTURE } from '../../take/page-address';
import { cardGround, groundFile, type GroundPaths } from '../ground-svg';
import type { Card } from './card';
import { folderOf, type PageTopic, type Site } from './folio';
import { type ContentsOf, openShelf } from './shelf';
import StaticPage from './StaticPage.svelte';
import { viewOfPage } from './view-of';

/** A file of a page, its path in the atlas's folder. */
export interface PrintedFile {
  readonly path: string;
  readonly text: string;
}

/** A page that is to be printed. */
export interface PageJob {
  readonly topic: PageTopic;
  readonly lang: Language;
}

export interface Printed {
  readonly files: readonly PrintedFile[];
  /** Null for a list of pages. */
  readonly card: Card | null;
}

export interface PagePrinter {
  /** Every page, the lists first, then one language after another. */
  readonly jobs: readonly PageJob[];
  /** The page, and where a host is known what other sites ask of it; and what its picture for them shows. */
  readonly print: (job: PageJob) => Printed;
  /** The ground of those pictures, and into how many parts of a px its points are rounded. */
  readonly ground: GroundPaths;
  /** Their colours. */
  readonly colours: Palette;
  /** What all pages share, and what lists them for search engines. */
  readonly shared: (jobs: readonly PageJob[]) => readonly PrintedFile[];
  /** The folder of a page. */
  readonly folderOf: (job: PageJob) => string;
}

/** Px that a site is told of a figure's width: oEmbed asks for a number, though the frame takes the width of its place. */
const OEMBED_WIDTH = 660;

/** Reads every table, and returns what prints pages from them. Rejects where a table is damaged. */
export async function openPrinter(contentsOf: ContentsOf, site: Site): Promise<PagePrinter> {
  const shelf = await openShelf(contentsOf);
  const topics: readonly PageTopic[] = [{ kind: 'index', id: '' }, ...pagesOf(shelf.atlas, shelf.routes)];

  function print({ topic, lang }: PageJob): Printed {
    const cards: Card[] = [];
    const props = { shelf, topic, lang, site, oncard: (card: Card) => void cards.push(card) };
    const { head, body } = render(StaticPage, { props });
    const up = '../'.repeat(folderOf(lang, topic).split('/').length - 1);
    const letters = site.host === null ? '' : lettersOf(lang, up);
    const page = {
      path: `${folderOf(lang, topic)}index.html`,
      text: documentOf(lang, up, { head, body, letters }),
    };
    const said = /<title>(.*) · Kosh<\/title>/.exec(head)?.[1] ?? '';
    const embed = topic.kind === 'index' || site.host === null ? [] : [oembed(topic, lang, said)];
    return { files: [page, ...embed], card: cards[0] ?? null };
  }

  /** What a site that embeds the page's address is told; an instrument has no figure to embed. */
  function oembed(topic: PageTopic, lang: Language, title: string): PrintedFile {
    const host = site.host ?? '';
    const folder = folderOf(lang, topic);
    const view = viewOfPage(shelf, topic, lang);
    const link = host + formatView({ ...view, mode: 'embed' }, { pin: ['lang'], foreign: [] });
    const said = plainText(title);
    const rich = {
      html: frameOf({ frame: link, title: said }),
      ...{ width: OEMBED_WIDTH, height: SNIPPET_HEIGHT },
    };
    const told = {
      version: '1.0',
      type: topic.kind === 'instrument' ? 'link' : 'rich',
      ...{ provider_name: 'Kosh', provider_url: host, title: said, cache_age: 86_400 },
      ...{ thumbnail_url: `${host}${folder}${PAGE_PICTURE}`, thumbnail_width: 1200, thumbnail_height: 630 },
      ...(topic.kind === 'instrument' ? {} : rich),
    };
    return { path: `${folder}oembed.json`, text: `${JSON.stringify(told)}\n` };
  }

  return {
    jobs: LANGUAGES.flatMap((lang) => topics.map((topic) => ({ topic, lang }))),
    print,
    ground: cardGround(contentsOf('geometry')),
    colours: PALETTES.light,
    folderOf: ({ topic, lang }) => folderOf(lang, topic),
    shared: (jobs) => [
      { path: 'assets/ground.svg', text: groundFile(contentsOf('geometry')) },
      ...(site.host === null ? [] : listsOf(jobs, site.host, shelf.atlas.edition.day)),
    ],
  };
}

/** Names no host, as the atlas's own page: nothing runs, nothing is fetched but styles, fonts and pictures. */
const SECURITY = [
  "default-src 'none'",
  "style-src http: https: file: 'unsafe-inline'",
  'img-src http: https: file: data:',
  'font-src http: https: file: data:',
  // Nothing here fetches; tools that examine a page ask its site from within it.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The letters of a language's words and headings, asked for with the page; a file system gives fonts to no page. */
const lettersOf = (lang: Language, up: string): string =>
  ['golos-text-variable', 'source-serif-4-variable']
    .map((family) => {
      const file = `${up}assets/fonts/${family}-${lang === 'en' ? 'latin' : 'cyrillic'}.woff2`;
      return `\n<link rel="preload" as="font" type="font/woff2" href="${file}" crossorigin>`;
    })
    .join('');

interface Written {
  readonly head: string;
  readonly body: string;
  readonly letters: string;
}

function documentOf(lang: Language, up: string, { head, body, letters }: Written): string {
  return slim(
    `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${SECURITY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${up}assets/static.css">${letters}
<link rel="icon" href="${up}favicon.svg" type="image/svg+xml">
${head}
</head>
<body>
${body}
</body>
</html>
`,
  );
}

/** Without Svelte's marks and without the spaces of its source; void elements as HTML writes them. */
const slim = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/[ \t]*\n\s*/g, '\n')
    .replaceAll(/(<(?:meta|link|br)\b[^>]*?)\s*\/>/g, '$1>');

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plainText = (html: string): string => html.replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);

/** The list for search engines, each page with its translations; at a site's root where to find it. */
function listsOf(jobs: readonly PageJob[], host: string, day: string): PrintedFile[] {
  const entries = jobs.map(({ topic, lang }) => {
    const others = LANGUAGES.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${host}${folderOf(other, topic)}"/>`,
    );
    const fallback = `<xhtml:link rel="alternate" hreflang="x-default" href="${host}${folderOf('en', topic)}"/>`;
    return `<url><loc>${host}${folderOf(lang, topic)}</loc><lastmod>${day}</lastmod>${others.join('')}${fallback}</url>\n`;
  });
  const sitemap =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${entries.join('')}</urlset>\n`;
  const robots = `User-agent: *\nAllow: /\nSitemap: ${host}sitemap.xml\n`;
  return [
    { path: 'sitemap.xml', text: sitemap },
    ...(new URL(host).pathname === '/' ? [{ path: 'robots.txt', text: robots }] : []),
  ];
}
