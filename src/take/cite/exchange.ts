import { type Author, type Item, toCsl } from './item';

/** Letters that mean something to TeX, as it prints them. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string => text.replace(/[\\{}&%$#_~^]/g, (letter) => TEX[letter] ?? letter);

/** What a brace or a blank in an address would end. What is encoded already stays, whatever the alphabet of the site. */
const texAddress = (url: string): string => url.replace(/[^!-~]+|[{}\\"<>^`|]/gu, encodeURIComponent);

const bibName = (author: Author): string =>
  'literal' in author ? `{${tex(author.literal)}}` : `${tex(author.family)}, ${tex(author.given)}`;

/** Items as BibTeX: `@misc`, which every style knows; a title keeps its capitals in a second pair of braces. */
export const bibtexOf = (items: readonly Item[]): string =>
  items
    .map((item) => {
      const [year, month, day] = item.issued?.split('-') ?? [];
      const fields: readonly (readonly [string, string | null | undefined])[] = [
        ['author', item.authors.length > 0 ? item.authors.map(bibName).join(' and ') : null],
        ['title', `{${tex(item.title)}}`],
        ['year', year],
        ['month', month],
        ['day', day],
        ['version', item.version && tex(item.version)],
        ['publisher', item.publisher && tex(item.publisher)],
        ['howpublished', item.container && tex(item.container)],
        ['doi', item.doi],
        ['url', item.url && texAddress(item.url)],
        ['urldate', item.accessed],
        ['langid', item.language === 'en' ? 'english' : item.language === 'ru' ? 'russian' : 'kazakh'],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
      return `@misc{${item.id},\n${lines.join('\n')}\n}\n`;
    })
    .join('\n');

const RIS_TYPE: Record<Item['type'], string> = {
  dataset: 'DATA',
  webpage: 'ELEC',
  software: 'COMP',
  treaty: 'STAT',
};

const risDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}`;
};

/** Items as RIS; lines end in `\r\n` as its readers expect. */
export const risOf = (items: readonly Item[]): string =>
  items
    .map((item) => {
      const tags: readonly (readonly [string, string | null | undefined])[] = [
        ['TY', RIS_TYPE[item.type]],
        ['ID', item.id],
        ...item.authors.map((a) => ['AU', 'literal' in a ? a.literal : `${a.family}, ${a.given}`] as const),
        ['TI', item.title],
        ['T2', item.container],
        ['PY', item.issued?.slice(0, 4)],
        ['DA', item.issued && risDate(item.issued)],
        ['ET', item.version],
        ['PB', item.publisher],
        ['DO', item.doi],
        ['UR', item.url],
        ['Y2', item.accessed && risDate(item.accessed)],
        ['LA', item.language],
      ];
      return [...tags.flatMap(([tag, text]) => (text ? [`${tag}  - ${text}`] : [])), 'ER  - ', ''].join(
        '\r\n',
      );
    })
    .join('\r\n');

export const cslOf = (items: readonly Item[]): string => `${JSON.stringify(items.map(toCsl), null, 2)}\n`;
