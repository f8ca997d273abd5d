// @vitest-environment happy-dom
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EDITION } from '../../../data/publish/edition';
import { day, type PartialDay } from '../../../src/domain/day';
import { SOFTWARE } from '../../../src/domain/software';
import { LANGUAGES } from '../../../src/i18n/language';
import { CITE_WORDS } from '../../../src/components/take/cite-words';
import { bibtexOf, cslOf, risOf } from '../../../src/take/cite/exchange';
import { cite, formsFor } from '../../../src/take/cite/forms';
import { type CslItem, type Item, itemOf, toCsl } from '../../../src/take/cite/item';
import { type CiteObject, itemsOf } from '../../../src/take/cite/items';
import { PUBLICATIONS } from '../../../src/take/cite/publications';
import { htmlOf } from '../../../src/take/cite/runs';
import { apa, chicago, gostRecord, gostReference } from '../../../src/take/cite/styles';
import { titleCase } from '../../../src/take/cite/title-case';
import type { View } from '../../../src/state/view';
import { corridor } from '../../law/corridors';
import { realRecords } from '../../static-data';
import { settled, sitting } from '../../state/sitting';

interface Expected {
  readonly item: CslItem;
  readonly apa: string;
  readonly chicago: string;
  readonly 'gost-reference': string;
}
const { citations } = JSON.parse(readFileSync('tests/take/cite/expected.json', 'utf8')) as {
  readonly citations: readonly Expected[];
};

type CslDate = CslItem['issued'];
const dateOf = (date: CslDate): string | null =>
  date?.['date-parts'][0].map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-') ?? null;

/** The item that CSL-JSON was written from. */
function fromCsl(csl: CslItem): Item {
  const accessed = dateOf(csl.accessed);
  return itemOf({
    ...{ id: csl.id, type: csl.type, title: csl.title, authors: csl.author ?? [] },
    language: csl.language === 'en' ? 'en' : 'ru',
    issued: dateOf(csl.issued) as PartialDay | null,
    accessed: accessed === null ? null : day(accessed),
    ...{ version: csl.version ?? null, publisher: csl.publisher ?? null },
    ...{ container: csl['container-title'] ?? null, url: csl.URL ?? null, doi: csl.DOI ?? null },
  });
}

const words = CITE_WORDS.ru;

describe('a citation', () => {
  test.each(citations)('of $item.id is what the official styles make of it', (expected) => {
    const item = fromCsl(expected.item);
    expect(toCsl(item)).toEqual(expected.item);
    expect(htmlOf(apa(item))).toBe(expected.apa);
    expect(htmlOf(chicago(item))).toBe(expected.chicago);
    expect(htmlOf(gostReference(item, words))).toBe(expected['gost-reference']);
  });

  test('by ГОСТ Р 7.0.100-2018 has its areas in the order of the standard', () => {
    const { items } = viewed;
    const [dataset] = items.filter(({ id }) => id === 'abel-cohen-2022');
    expect(dataset && htmlOf(gostRecord(dataset, words))).toBe(
      'Abel, G. J. Bilateral international migration flow estimates, five-year periods 1990–1995 to 2015–2020 / ' +
        'G. J. Abel, J. E. Cohen. – figshare, 2022. – URL: https://doi.org/10.6084/m9.figshare.7731233 ' +
        '(дата обращения: 05.12.2023). – Электронные данные : электронные.',
    );
    const treaty = citations.find(({ item }) => item.id === 'kaz-uzb-2019-irregular-migration-ru');
    const page = treaty ?? citations.find(({ item }) => item.type === 'treaty' && item.publisher);
    const text = page ? htmlOf(gostRecord(fromCsl(page.item), words)) : '';
    expect(text).toMatch(
      / : \[дата подписания: [\d.]+\]\. – Текст : электронный \/\/ .+ : \[сайт\]\. – URL: /,
    );
  });

  test('in Kazakh says in Kazakh when a page was read', () => {
    const item = itemOf({
      ...{ id: 'x', type: 'webpage', title: 'Көрініс', language: 'kk' },
      ...{ url: 'https://kosh.example/', accessed: day('2026-11-29') },
    });
    expect(htmlOf(gostReference(item, CITE_WORDS.kk))).toBe(
      'Көрініс [Электрондық ресурс]. URL: https://kosh.example/ (қаралған күні: 29.11.2026).',
    );
  });

  test('capitalises an English title as Americans do, and no other', () => {
    expect(titleCase('On the way: a study of people in Asia', 'en')).toBe(
      'On the Way: A Study of People in Asia',
    );
    expect(titleCase('О пути людей', 'ru')).toBe('О пути людей');
  });
});

/** What a view over the estimates cites, read once. */
const viewed = await (async () => {
  const { session } = sitting({ measure: 'estimated', day: day('2020-01-01'), lang: 'ru' });
  await session.library.want('estimated');
  await session.library.records.want();
  return { session, items: itemsOf('view', session, { words, dossier: null }) };
})();

describe('what is cited', () => {
  const taken = async (object: CiteObject, view: Partial<View>) => {
    const { session } = sitting(view);
    await session.library.records.want();
    await settled();
    const dossier = session.instrument && session.library.dossierOf(session.instrument);
    return itemsOf(object, session, { words: CITE_WORDS[session.lang], dossier });
  };

  test('of a view is the publication of its figures first and the view itself last', async () => {
    const items = await taken('view', { corridor: corridor('UZB-KAZ') });
    expect(items.map(({ type }) => type)).toEqual(['dataset', 'webpage']);
    const [figures, own] = items;
    expect(figures?.authors).toEqual([{ literal: 'CIS Stat' }]);
    expect(own?.title).toBe('Uzbekistan to Kazakhstan: migration and agreements, 31 December 2023');
    expect([own?.version, own?.accessed]).toEqual([EDITION.version, '2026-11-21']);
    expect(viewed.items[0]?.authors).toEqual([
      { family: 'Abel', given: 'Guy J.' },
      { family: 'Cohen', given: 'Joel E.' },
    ]);
  });

  test('of an instrument is its title, the day of its signature and a page that shows it, and no author', async () => {
    const [item] = await taken('instrument', { instrument: 'kaz-uzb-2019-irregular-migration' });
    expect(item).toMatchObject({ type: 'treaty', authors: [], issued: '2019-04-15' });
    expect(item?.url).toMatch(/^https?:/);
    expect(item && htmlOf(apa(item))).toMatch(/, Kazakhstan–Uzbekistan, April 15, 2019, .+\. https?:/);
  });

  test('has an address on the web or none: a page from a disk is nobody else’s', async () => {
    for (const object of ['view', 'edition', 'software'] as const)
      for (const { url } of await taken(object, {})) expect(url ?? 'http:').toMatch(/^https?:/);
  });

  test('of the software and the edition is what the package says', () => {
    const packed = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
    expect([packed.version, packed.license]).toEqual([SOFTWARE.version, SOFTWARE.licence]);
    expect(packed.repository ?? null).toBe(SOFTWARE.repository);
    const descriptor = JSON.parse(readFileSync('static/data/v1/datapackage.json', 'utf8')) as {
      title: string;
      contributors: { title: string }[];
    };
    expect(descriptor.title).toBe(SOFTWARE.title);
    expect(CITE_WORDS.en.atlas).toBe(SOFTWARE.title);
    expect(descriptor.contributors[0]?.title).toBe(SOFTWARE.authors);
  });

  test('gives a publication no date and no author that its row of sources does not have', () => {
    const { sources } = realRecords();
    for (const [id, { authors = [], title, issued, version, doi }] of Object.entries(PUBLICATIONS)) {
      const source = sources.get(id);
      const row = [source?.publisher.en, source?.title, source?.edition, source?.url].join(' ');
      for (const author of authors)
        expect(row).toContain('family' in author ? author.family : author.literal);
      for (const part of [title, issued?.slice(0, 4), version, doi])
        if (part !== undefined) expect(row, id).toContain(part);
    }
  });
});

describe('a reference manager', () => {
  const items = citations.map(({ item }) => fromCsl(item));
  const read = (text: string): CslItem[] => new Cite(text).data as CslItem[];
  const plain = (text: string): string => text.replace(/<[^>]*>/g, '').replace(/[‘’]/g, "'");

  test('reads the BibTeX', () => {
    const found = read(bibtexOf(items));
    expect(found).toHaveLength(items.length);
    for (const [i, one] of found.entries()) {
      expect(plain(one.title)).toBe(plain(items[i]!.title));
      expect(one.URL ?? null).toBe(items[i]!.url);
      expect(dateOf(one.issued)).toBe(items[i]!.issued);
    }
    expect(found.find(({ id }) => id === 'abel-cohen-2022-en')?.author).toEqual([
      { family: 'Abel', given: 'Guy J.' },
      { family: 'Cohen', given: 'Joel E.' },
    ]);
  });

  test('is given an address as it is encoded, in another page of codes than Unicode too', () => {
    const written = (url: string) =>
      bibtexOf([itemOf({ id: 'x', type: 'treaty', title: 'X', language: 'en', url })]);
    const encoded = 'https://example.kg/%CF%F0%E8%EA%E0%E7.htm?id=%7B1%7D';
    expect(written(encoded)).toContain(`url = {${encoded}}`);
    expect(written('https://example.kg/Приказ {1}')).toContain(
      'url = {https://example.kg/%D0%9F%D1%80%D0%B8%D0%BA%D0%B0%D0%B7%20%7B1%7D}',
    );
  });

  test('reads the RIS', () => {
    const found = read(risOf(items));
    expect(found.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(found.map(({ URL = null }) => URL)).toEqual(items.map(({ url }) => url));
  });

  test('reads the CSL-JSON', () => {
    expect(read(cslOf(items)).map(({ title }) => title)).toEqual(items.map(({ title }) => title));
  });
});

test.each(LANGUAGES)('every form has a name and a text in %s', (lang) => {
  for (const form of formsFor(lang)) {
    const { text, html } = cite(viewed.items, form, CITE_WORDS[lang]);
    expect(CITE_WORDS[lang].forms[form]).not.toBe('');
    expect(text).toContain('Kosh contributors');
    expect(text).not.toMatch(/undefined|null|\. \./);
    if (html !== null) expect(html).toContain('<p>');
  }
});

test('two views in one list of works have two keys', () => {
  const keyOf = (view: Partial<View>): string | undefined =>
    itemsOf('view', sitting(view).session, { words: CITE_WORDS.en, dossier: null }).at(-1)?.id;
  const views = [{}, { corridor: corridor('UZB-KAZ') }, { view: 'matrix' }, { lang: 'ru' }] as const;
  expect(new Set(views.map(keyOf)).size).toBe(views.length);
});
