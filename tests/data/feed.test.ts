import { describe, expect, test } from 'vitest';
import { buildScripts } from '../../data/build/all';
import { readSources } from '../../data/build/sources';
import { siteAddress } from '../../data/publish/address';
import { atomFeed, feeds, jsonFeed } from '../../data/publish/feed';

const { contents } = buildScripts(readSources());
if (!contents) throw new Error('the tables are wrong');
const SITE = 'https://example.org/atlas/';
const atom = atomFeed('en', contents, SITE);
const entries = atom.split('<entry>').slice(1);

describe('the feed of changes', () => {
  test('has an entry for each edition, the newest first', () => {
    const titles = [...atom.matchAll(/<title>Edition (\S+)<\/title>/g)].map(([, version]) => version);
    expect(titles).toEqual(contents.editions.map(({ version }) => version).toReversed());
  });

  test('has the day on which a treaty got its entry into force, with its parties and the page that shows it', () => {
    const entry = entries.find(
      (text) => text.includes('kaz-aze-2009-visa-free') && text.includes('entry into force'),
    );
    expect(entry).toContain('entry into force: not found → 23 February 2010</title>');
    expect(entry).toContain('<category term="KAZ" label="Kazakhstan" />');
    expect(entry).toContain('<category term="AZE" label="Azerbaijan" />');
    expect(entry).toContain('https://adilet.zan.kz/rus/docs/P100000188_');
  });

  test('tells whose ratification has another day, and which', () => {
    expect(atom).toContain('ratification (Russia): 9 March 2015 → 8 March 2015</title>');
    expect(atom).toContain('ratification (Belarus): none recorded → 14 June 2003</title>');
    expect(atomFeed('ru', contents, SITE)).toContain('ратификация (Беларусь): записи нет → 14');
  });

  test('names each entry once, by a name that stays', () => {
    const ids = [...atom.matchAll(/<id>(.+?)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-/);
    expect(atomFeed('en', contents, null).match(/<id>.+?<\/id>/g)).toEqual(atom.match(/<id>.+?<\/id>/g));
  });

  test('has whole addresses where the host’s is known, and else such as lie beside it', () => {
    for (const [, href] of atom.matchAll(/ href="([^"]+)"/g))
      expect(href).toMatch(/^https:\/\/example\.org\/atlas\//);
    expect(atomFeed('ru', contents, null)).toContain('href="./?lang=ru&amp;instrument=');
  });

  test('is in three languages, and in English as JSON', () => {
    expect(Object.keys(feeds(contents, SITE)).sort()).toEqual([
      ...['feed.json', 'feed.kk.xml', 'feed.ru.xml', 'feed.xml'],
    ]);
    expect(atomFeed('kk', contents, SITE)).toContain('<title>1.4.0 басылымы</title>');
    const { items } = JSON.parse(jsonFeed(contents, SITE)) as { items: unknown[] };
    expect(items).toHaveLength(entries.length);
  });
});

describe('the host’s address', () => {
  test('ends with a slash, and is none where none is given', () => {
    expect(siteAddress('https://example.org/atlas')).toBe(SITE);
    expect(siteAddress('')).toBeNull();
  });

  test.each(['example.org', '/atlas/', 'ftp://example.org/', 'https://example.org/?a=b'])(
    '%s is refused',
    (given) => expect(() => siteAddress(given)).toThrow('it must be a whole address'),
  );
});
