import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A static page as it lies in a folder. */
export interface PrintedPage {
  /** `en/c/UZB-KAZ/index.html` */
  readonly path: string;
  readonly html: string;
}

/** Bytes that a page may have, gzipped. */
const MOST_GZIPPED = 60_000;
const LANGUAGES = ['en', 'ru', 'kk'];
/** What is not beside a sample: other pages, the atlas itself, its tables and its sign. */
const MAY_MISS = /^(?:\.\/)?(?:(?:en|ru|kk)\/|index\.html$|data\/|favicon|$)|^\.$/;

/** The static pages of a folder, in the order of their paths. */
export function pagesIn(folder: string): readonly PrintedPage[] {
  return LANGUAGES.flatMap((lang) =>
    readdirSync(join(folder, lang), { recursive: true, encoding: 'utf8' }).map((name) =>
      posix.join(lang, name),
    ),
  )
    .filter((path) => path.endsWith('/index.html'))
    .sort()
    .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
}

const unescaped = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** The values of an attribute, wherever it stands. */
const valuesOf = (html: string, attribute: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => unescaped(value));

const textsIn = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, text = '']) => text);

/**
 * Links of a page that lead nowhere in the folder.
 * @param host the address where the folder will be served, where the pages name one
 * @param isPrinted whether a page that is not in the folder may be linked: true for all where only a sample was printed
 */
export function brokenLinks(
  { path, html }: PrintedPage,
  folder: string,
  { host, isSample }: { readonly host: string | null; readonly isSample: boolean },
): readonly string[] {
  const ids = new Set(valuesOf(html, 'id'));
  const links = [...valuesOf(html, 'href'), ...valuesOf(html, 'src'), ...pictureOf(html)];
  return links.filter((link) => {
    const own = host !== null && link.startsWith(host) ? `/${link.slice(host.length)}` : link;
    if (/^https?:/.test(own)) return false;
    if (own.startsWith('#')) return !ids.has(own.slice(1));
    const [file = ''] = own.split(/[?#]/);
    const target = own.startsWith('/') ? `.${file}` : posix.join(posix.dirname(path), file);
    const found = join(folder, target);
    if (existsSync(found) && (statSync(found).isFile() || existsSync(join(found, 'index.html'))))
      return false;
    return !isSample || !MAY_MISS.test(target);
  });
}

const pictureOf = (html: string): readonly string[] =>
  textsIn(html, /<meta property="og:image" content="([^"]*)">/g);

/** What a page names as its translations, by language. */
export function translationsOf({ html }: PrintedPage): ReadonlyMap<string, string> {
  const pairs = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)];
  return new Map(pairs.map(([, lang = '', href = '']) => [lang, href]));
}

/** Where an address of a page lies in the folder. */
const pathOf = (address: string, from: string, host: string | null): string => {
  const own = host !== null && address.startsWith(host) ? address.slice(host.length) : null;
  const path = own ?? posix.join(posix.dirname(from), address);
  return posix.join(path, 'index.html');
};

/** Why the translations of a page are no circle: each must name the page as its own translation, and one is for everyone else. */
export function translationFaults(
  page: PrintedPage,
  all: ReadonlyMap<string, PrintedPage>,
  host: string | null,
): readonly string[] {
  const own = translationsOf(page);
  const lang = page.path.slice(0, 2);
  const missing = [...LANGUAGES, 'x-default']
    .filter((word) => !own.has(word))
    .map((word) => `names no ${word}`);
  const astray = [...own].flatMap(([other, href]) => {
    const there = all.get(pathOf(href, page.path, host));
    if (!there) return [`${other} leads to ${href}, which is not there`];
    const back = translationsOf(there).get(lang);
    return back !== undefined && pathOf(back, there.path, host) === page.path
      ? []
      : [`${other} does not lead back`];
  });
  return [...missing, ...astray];
}

interface Node {
  readonly [field: string]: unknown;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** What schema.org and those who read it ask of each type. */
const REQUIRED: Readonly<Record<string, (node: Node) => readonly string[]>> = {
  Dataset: ({ name, description, license, creator, version, temporalCoverage, variableMeasured }) => [
    ...(isText(name) ? [] : ['a dataset has a name']),
    ...(isText(description) && description.length >= 50 && description.length <= 5000
      ? []
      : ['a dataset is described in 50 to 5,000 letters']),
    ...(isText(license) ? [] : ['a dataset has a licence']),
    ...(creator ? [] : ['a dataset has a creator']),
    ...(isText(version) ? [] : ['a dataset has a version']),
    ...((temporalCoverage === undefined) === (variableMeasured === undefined)
      ? []
      : ['a dataset with figures says of what and of which days they are']),
    ...(temporalCoverage === undefined ||
    (isText(temporalCoverage) && temporalCoverage.split('/').every((day) => ISO.test(day)))
      ? []
      : ['a dataset covers days']),
    ...(variableMeasured === undefined || Array.isArray(variableMeasured)
      ? []
      : ['a dataset measures something']),
  ],
  Legislation: ({ name, legislationIdentifier, legislationDate, legislationLegalForce: force }) => [
    ...(isText(name) && isText(legislationIdentifier) ? [] : ['legislation has a name and an identifier']),
    ...(legislationDate === undefined || (isText(legislationDate) && ISO.test(legislationDate))
      ? []
      : ['legislation was signed on a day']),
    ...(force === undefined ||
    (isText(force) && /^https:\/\/schema\.org\/(InForce|NotInForce|PartiallyInForce)$/.test(force))
      ? []
      : ['legal force has three words']),
  ],
  WebPage: ({ name, description }) => (isText(name) && isText(description) ? [] : ['a page has a name']),
  BreadcrumbList: ({ itemListElement: steps }) =>
    Array.isArray(steps) &&
    steps.every(
      (step: Node, i) => step['@type'] === 'ListItem' && step.position === i + 1 && isText(step.name),
    )
      ? []
      : ['breadcrumbs are counted from 1 and named'],
};

/** Why what a page tells machines is not what schema.org asks. */
export function jsonLdFaults({ html }: PrintedPage): readonly string[] {
  const [text, more] = textsIn(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs);
  if (text === undefined || more !== undefined) return ['holds one block of JSON-LD'];
  const { '@context': context, '@graph': graph } = JSON.parse(text) as Node & { readonly '@graph': Node[] };
  const types = graph.map((node) => String(node['@type']));
  return [
    ...(context === 'https://schema.org' ? [] : ['speaks schema.org']),
    ...(types.at(-1) === 'BreadcrumbList' && types.length === 2 ? [] : ['has a subject and breadcrumbs']),
    ...graph.flatMap(
      (node) => REQUIRED[String(node['@type'])]?.(node) ?? [`a type unknown: ${String(node['@type'])}`],
    ),
  ];
}

/** Why a page is not one that other sites, readers and printers expect. */
export function headFaults({ path, html }: PrintedPage): readonly string[] {
  const has = (pattern: RegExp, what: string): readonly string[] =>
    pattern.test(html) ? [] : [`has no ${what}`];
  const gzipped = gzipSync(html).length;
  return [
    ...has(new RegExp(`<html lang="${path.slice(0, 2)}">`), 'language of its own'),
    ...has(/<title>[^<]+<\/title>/, 'title'),
    ...has(/<meta name="description" content="[^"]{20,}">/, 'description'),
    ...has(/<link rel="canonical" href="[^"]+">/, 'canonical address'),
    ...has(/<h1>[^<]+<\/h1>/, 'heading'),
    ...(gzipped <= MOST_GZIPPED ? [] : [`has ${gzipped} bytes gzipped`]),
    ...(/undefined|\[object |NaN/.test(html) ? ['says undefined'] : []),
  ];
}

/** Why what a page tells sites that embed its address is not oEmbed 1.0; nothing where it names no such file. */
export function oembedFaults({ html }: PrintedPage, folder: string, host: string | null): readonly string[] {
  const [address] = textsIn(html, /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/g);
  if (address === undefined || host === null) return [];
  const text = readFileSync(join(folder, address.slice(host.length)), 'utf8');
  const told = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const asked = ['title', 'provider_name', 'thumbnail_url', ...(told.type === 'rich' ? ['html'] : [])];
  return [
    ...(told.version === '1.0' && (told.type === 'rich' || told.type === 'link')
      ? []
      : ['oEmbed has its version and type']),
    ...(told.type === 'link' || (Number(told.width) > 0 && Number(told.height) > 0)
      ? []
      : ['a figure has a size']),
    ...asked.filter((field) => !isText(told[field])).map((field) => `oEmbed has no ${field}`),
  ];
}

/** Addresses of the list for search engines that lead to no page, and pages that it leaves out; nothing where there is no list. */
export function sitemapFaults(
  folder: string,
  pages: readonly PrintedPage[],
  host: string | null,
): readonly string[] {
  const file = join(folder, 'sitemap.xml');
  if (host === null || !existsSync(file)) return [];
  const listed = new Set(
    textsIn(readFileSync(file, 'utf8'), /<loc>([^<]*)<\/loc>/g).map((address) =>
      posix.join(address.slice(host.length), 'index.html'),
    ),
  );
  const printed = new Set(pages.map(({ path }) => path));
  return [
    ...[...listed]
      .filter((path) => !printed.has(path))
      .map((path) => `sitemap.xml names ${path}, which is not there`),
    ...[...printed].filter((path) => !listed.has(path)).map((path) => `sitemap.xml leaves out ${path}`),
  ];
}
