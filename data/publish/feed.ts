import { createHash } from 'node:crypto';
import type { CountryEntry } from '../../src/domain/country';
import type { Dossier } from '../../src/domain/dossier';
import { type EditionRecord, isDated } from '../../src/domain/edition';
import { escaped } from '../../src/domain/markup';
import { SOFTWARE } from '../../src/domain/software';
import { EDITION_WORDS } from '../../src/i18n/edition-words';
import { en } from '../../src/i18n/en/page';
import { fill } from '../../src/i18n/fill';
import { kk } from '../../src/i18n/kk/page';
import type { PartyCode } from '../../src/domain/instrument';
import type { Language } from '../../src/i18n/language';
import { LICENCE } from '../../src/i18n/licence';
import { ru } from '../../src/i18n/ru/page';
import { changeText } from '../../src/speech/edition-change';
import { changesOf } from '../build/editions';
import type { Revision } from '../check/changes';

/**
 * The feeds of changes: an entry for each edition of the tables, with the instruments that joined, and one for each day
 * of an instrument that an edition changed. Atom (RFC 4287) in three languages, and JSON Feed 1.1 in English.
 */

/** What the feeds are made of. */
export interface FeedContents {
  /** Oldest first. */
  readonly editions: readonly EditionRecord[];
  readonly revisions: readonly Revision[];
  readonly dossiers: readonly Dossier[];
  readonly countries: readonly CountryEntry[];
}

interface Entry {
  /** The same in every build: readers know by it what they have seen. */
  readonly id: string;
  readonly title: string;
  /** In the atlas's folder. */
  readonly link: string;
  readonly edition: EditionRecord;
  readonly html: string;
  /** The parties: a reader may follow one country. */
  readonly parties: readonly { readonly code: string; readonly name: string }[];
}

/** A name for what has no address of its own: a UUID (version 5) of a text. */
function uuidOf(text: string): string {
  const bytes = createHash('sha1').update(`kosh feed ${text}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

const linkTo = (lang: Language, name: string, value: string): string => `?lang=${lang}&${name}=${value}`;

/** The countries of an instrument's parties; the Union has no name among them. */
function partiesOf(dossier: Dossier, lang: Language, { countries }: FeedContents): Entry['parties'] {
  const codes = new Set<string>(
    dossier.kind === 'bilateral' ? dossier.parties : dossier.parties.map(({ party }) => party),
  );
  return countries
    .filter(({ code }) => codes.has(code))
    .map(({ code, names }) => ({ code, name: names[lang].name }));
}

const UNION: Record<Language, string> = { en: en.fact.eu, ru: ru.fact.eu, kk: kk.fact.eu };
const nameOf = (party: PartyCode, lang: Language, { countries }: FeedContents): string =>
  party === 'EU' ? UNION[lang] : (countries.find(({ code }) => code === party)?.names[lang].name ?? party);

/** An edition, with what joined in it. */
function entryOfEdition(edition: EditionRecord, lang: Language, contents: FeedContents, site: string): Entry {
  const added = contents.revisions
    .filter((revision) => revision.edition === edition.version && revision.field === 'id')
    .flatMap(({ instrument }) => contents.dossiers.filter(({ id }) => id === instrument));
  const rows = added.map(
    ({ id, short }) =>
      `<li><a href="${escaped(site + linkTo(lang, 'instrument', id))}">${escaped(short[lang])}</a></li>`,
  );
  return {
    id: uuidOf(`${lang} ${edition.version}`),
    title: fill(EDITION_WORDS[lang].edition, edition.version),
    link: linkTo(lang, 'v', edition.version),
    edition,
    html: `<p>${escaped(edition.summary[lang])}</p>${rows.length > 0 ? `<ul>${rows.join('')}</ul>` : ''}`,
    parties: [],
  };
}

/** The days of an instrument that an edition changed; none where the revision is of another field. */
function entriesOfDay(
  revision: Revision,
  edition: EditionRecord,
  lang: Language,
  contents: FeedContents,
): Entry[] {
  const w = EDITION_WORDS[lang];
  const dossier = contents.dossiers.find(({ id }) => id === revision.instrument);
  if (!dossier) return [];
  const page =
    revision.source === null
      ? ''
      : `<p><a href="${escaped(revision.source)}">${escaped(w.feed.page)}</a></p>`;
  const name = (party: PartyCode): string => nameOf(party, lang, contents);
  const days = changesOf(revision).filter(({ what }) => isDated(what));
  return days.map((change) => {
    const told = changeText(change, { lang, name, days: 'long' });
    const which = change.party === null ? '' : ` ${change.party} ${change.after ?? ''}`;
    return {
      id: uuidOf(`${lang} ${revision.edition} ${revision.instrument} ${revision.field}${which}`),
      title: `${dossier.short[lang]}: ${told}`,
      link: linkTo(lang, 'instrument', dossier.id),
      edition,
      html: `<p>${escaped(told)}</p>${page}`,
      parties: partiesOf(dossier, lang, contents),
    };
  });
}

/** All entries, the newest first. */
const entriesIn = (lang: Language, contents: FeedContents, site: string): Entry[] =>
  contents.editions
    .toReversed()
    .flatMap((edition) => [
      entryOfEdition(edition, lang, contents, site),
      ...contents.revisions
        .filter((revision) => revision.edition === edition.version)
        .flatMap((revision) => entriesOfDay(revision, edition, lang, contents)),
    ]);

const stampOf = ({ day }: EditionRecord): string => `${day}T00:00:00Z`;

/** The name of a language's feed in the atlas's folder. */
export const feedName = (lang: Language): string => (lang === 'en' ? 'feed.xml' : `feed.${lang}.xml`);

function atomEntry({ id, title, link, edition, html, parties }: Entry, site: string): string {
  const categories = parties.map(
    ({ code, name }) => `\n    <category term="${code}" label="${escaped(name)}" />`,
  );
  return `  <entry>
    <id>${id}</id>
    <title>${escaped(title)}</title>
    <updated>${stampOf(edition)}</updated>
    <link rel="alternate" type="text/html" href="${escaped(site + link)}" />${categories.join('')}
    <content type="html">${escaped(html)}</content>
  </entry>\n`;
}

/**
 * The feed of a language as Atom.
 * @param site the atlas's address, ends with a slash; null: links are relative to the feed's own
 */
export function atomFeed(lang: Language, contents: FeedContents, site: string | null): string {
  const w = EDITION_WORDS[lang].feed;
  const [last] = contents.editions.slice(-1);
  if (!last) throw new Error('a feed needs an edition: data/sources/editions.json lists none');
  const root = site ?? './';
  const self = `<link rel="self" type="application/atom+xml" href="${escaped(root + feedName(lang))}" />`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${uuidOf(lang)}</id>
  <title>${escaped(w.title)}</title>
  <subtitle>${escaped(w.about)}</subtitle>
  <updated>${stampOf(last)}</updated>
  <author><name>${SOFTWARE.authors}</name></author>
  <rights>${escaped(LICENCE[lang])}</rights>
  <link rel="alternate" type="text/html" hreflang="${lang}" href="${escaped(`${root}?lang=${lang}`)}" />
  ${self}
${entriesIn(lang, contents, root)
  .map((entry) => atomEntry(entry, root))
  .join('')}</feed>
`;
}

/** The English feed as JSON; see {@link atomFeed}. */
export function jsonFeed(contents: FeedContents, site: string | null): string {
  const root = site ?? './';
  const w = EDITION_WORDS.en.feed;
  const items = entriesIn('en', contents, root).map(({ id, title, link, edition, html, parties }) => ({
    ...{ id, url: root + link, title, content_html: html, date_published: stampOf(edition) },
    ...(parties.length > 0 ? { tags: parties.map(({ code }) => code) } : {}),
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: w.title,
    description: w.about,
    language: 'en',
    home_page_url: `${root}?lang=en`,
    feed_url: `${root}feed.json`,
    authors: [{ name: SOFTWARE.authors }],
    items,
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** Every feed by its name in the atlas's folder. */
export const feeds = (contents: FeedContents, site: string | null): Readonly<Record<string, string>> => ({
  'feed.json': jsonFeed(contents, site),
  [feedName('en')]: atomFeed('en', contents, site),
  [feedName('ru')]: atomFeed('ru', contents, site),
  [feedName('kk')]: atomFeed('kk', contents, site),
});
