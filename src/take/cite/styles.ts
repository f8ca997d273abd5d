import type { CiteWords } from '../../i18n/en/cite';
import { MONTHS } from '../../i18n/months';
import type { Day, PartialDay } from '../../domain/day';
import type { Author, Item } from './item';
import { type Run, spaced, stopped, withQuotes } from './runs';
import { titleCase } from './title-case';

/**
 * Citations in four styles. The first three give what citeproc-js does by the official style files for items of these kinds:
 * `tests/take/cite/expected.json` has its answers. ГОСТ Р 7.0.100 has no style file; it is written after the standard itself.
 */

const DOUBLE = ['“', '”'] as const;
const SINGLE = ['‘', '’'] as const;
const ANGLED = ['«', '»'] as const;

const initialsOf = (given: string): string => given.replace(/(\p{L})[^\s.]*\.?/gu, '$1.');

/** `April 15, 2019`, `April 2019`, `2019`. */
function american(date: PartialDay | Day): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS.en[Number(month) - 1]?.name ?? '';
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

/** A date without its year; empty where only that is known. */
function withoutYear(date: PartialDay | Day): string {
  const [, month, day] = date.split('-');
  if (month === undefined) return '';
  const name = MONTHS.en[Number(month) - 1]?.name ?? '';
  return day === undefined ? name : `${name} ${Number(day)}`;
}

const yearOf = (date: PartialDay | Day): string => date.slice(0, 4);

/** `29.11.2026`, `11.2026`, `2026`. */
const numeric = (date: PartialDay | Day): string => date.split('-').reverse().join('.');

/** A treaty has its title, its parties, the day of its signature and whose register shows it; undated, when its page was read. */
function treatyOf(
  { title, language, issued, accessed, legal, url }: Item,
  read: (day: string) => string,
  end: '' | '.',
): Run[] {
  const head = [
    withQuotes(titleCase(title, language), DOUBLE),
    legal?.parties ?? '',
    issued === null ? '' : american(issued),
    legal?.register ?? '',
  ];
  const when = issued === null && accessed !== null ? read(american(accessed)) : '';
  return spaced([
    { text: stopped(head.filter((part) => part !== '').join(', ')) },
    url === null ? null : { text: `${when}${url}${end}` },
  ]);
}

const retrieved = (day: string): string => `Retrieved ${day}, from `;
const accessedOn = (day: string): string => `Accessed ${day}. `;

const APA_KIND: Record<Item['type'], string> = {
  dataset: ' [Dataset]',
  software: ' [Computer software]',
  webpage: '',
  treaty: '',
};

const apaName = (author: Author): string =>
  'literal' in author ? author.literal : `${author.family}, ${initialsOf(author.given)}`;

function apaNames(authors: readonly Author[]): string {
  const names = authors.map(apaName);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1) ?? ''}`;
}

/** ` (Version 1.4.0) [Dataset].`: what stands after a title. */
const apaKind = ({ type, version }: Item): string =>
  `${version !== null && type !== 'webpage' ? ` (Version ${version})` : ''}${APA_KIND[type]}.`;

/** The address, after the day it was read where the thing itself has no date. */
function apaAddress({ issued, accessed, url }: Item): Run | null {
  if (url === null) return null;
  const when = issued === null && accessed !== null ? retrieved(american(accessed)) : '';
  return { text: `${when}${url}` };
}

/** APA, 7th edition. */
export function apa(item: Item): Run[] {
  if (item.type === 'treaty') return treatyOf(item, retrieved, '');
  const { title, authors, container, publisher, language } = item;
  const date: Run = { text: `(${apaDate(item)}).` };
  const whole = container === null ? publisher : titleCase(container, language);
  const names = authors.length > 0 ? [{ text: stopped(apaNames(authors)) }, date] : [];
  return [
    ...spaced([...names, { text: withQuotes(title, DOUBLE), italic: true }]),
    ...spaced([
      { text: apaKind(item) },
      authors.length > 0 ? null : date,
      whole === null ? null : { text: stopped(whole) },
      apaAddress(item),
    ]),
  ];
}

/** `2026, November 28` of a page, `2026` of anything else. */
function apaDate({ type, issued }: Item): string {
  if (issued === null) return 'n.d.';
  const day = type === 'webpage' ? withoutYear(issued) : '';
  return day === '' ? yearOf(issued) : `${yearOf(issued)}, ${day}`;
}

function chicagoNames(authors: readonly Author[]): string {
  const names = authors.map((author, i) => {
    if ('literal' in author) return author.literal;
    const { family, given } = author;
    return i === 0 ? `${family}, ${given}` : `${given} ${family}`;
  });
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}

/** The Chicago Manual of Style, 18th edition, author and date. */
export function chicago(item: Item): Run[] {
  if (item.type === 'treaty') return treatyOf(item, accessedOn, '.');
  const { authors, issued, accessed, version, url, language } = item;
  const title = titleCase(item.title, language);
  const isSoftware = item.type === 'software';
  const whole = item.container ?? item.publisher;
  const when = issued === null ? '' : withoutYear(issued);
  const placed = [whole === null ? '' : titleCase(whole, language), when].filter((part) => part !== '');
  return spaced([
    authors.length === 0 ? null : { text: stopped(chicagoNames(authors)) },
    { text: issued === null ? 'n.d.' : `${yearOf(issued)}.` },
    isSoftware ? { text: title, italic: true } : { text: `“${stopped(withQuotes(title, SINGLE))}”` },
    version === null ? null : { text: isSoftware ? `V. ${version}.` : `Version ${version}.` },
    placed.length === 0 ? null : { text: `${placed.join(', ')}.` },
    issued === null && accessed !== null ? { text: `Accessed ${american(accessed)}.` } : null,
    url === null ? null : { text: `${url}.` },
  ]).flatMap((run, i, runs) => (isSoftware && runs[i - 1]?.italic ? [{ text: `.${run.text}` }] : [run]));
}

const gostName = (author: Author): string =>
  'literal' in author ? author.literal : `${author.family} ${initialsOf(author.given)}`;

const accessedWords = ({ accessed }: Item, w: CiteWords): string =>
  accessed === null ? '' : ` (${w.accessed}: ${numeric(accessed)})`;

/** ГОСТ Р 7.0.5-2008, a reference in a list: an electronic resource, whatever it is. */
export function gostReference(item: Item, w: CiteWords): Run[] {
  const { authors, url } = item;
  const title = withQuotes(item.title, ANGLED);
  const names = authors.map(gostName).join(', ');
  return spaced([
    names === '' ? null : { text: stopped(names) },
    { text: url === null ? stopped(title) : title },
    url === null ? null : { text: `${w.electronic} URL: ${url}${accessedWords(item, w)}.` },
  ]);
}

/** First the initials, as after the slash. */
const responsible = (author: Author): string =>
  'literal' in author ? author.literal : `${initialsOf(author.given)} ${author.family}`;

const DASH = '. – ';

/** ГОСТ Р 7.0.100-2018, a record of an electronic resource or of a part of one. */
export function gostRecord(item: Item, w: CiteWords): Run[] {
  const { authors, issued, version, container, publisher, url, type } = item;
  const title = withQuotes(item.title, ANGLED);
  const first = authors[0];
  const heading = first && 'family' in first ? `${first.family}, ${initialsOf(first.given)} ` : '';
  const by = authors.length === 0 ? '' : ` / ${authors.map(responsible).join(', ')}`;
  const signed = type === 'treaty' && issued !== null ? ` : [${w.signed}: ${numeric(issued)}]` : '';
  const whole = container ?? (type === 'treaty' ? publisher : null);
  const content = w.content[type];
  const address = url === null ? '' : `URL: ${url}${accessedWords(item, w)}`;
  const head = `${heading}${title}${signed}${by}`;
  const edition = version === null ? '' : `${w.version} ${version}`;
  const year = issued === null || type === 'treaty' ? '' : yearOf(issued);
  const imprint = [whole === null ? publisher : null, year]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  const areas =
    whole === null
      ? [head, edition, imprint, address, content]
      : [head, `${content} // ${whole} : [${w.site}]`, edition, year, address];
  return [{ text: `${areas.filter((area) => area !== '').join(DASH)}.` }];
}
