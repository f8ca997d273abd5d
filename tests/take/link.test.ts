import { beforeEach, describe, expect, test, vi } from 'vitest';
import { day } from '../../src/domain/day';
import { citeEn } from '../../src/i18n/en/cite';
import { takeDataEn } from '../../src/i18n/en/take-data';
import { parseView, START, type View } from '../../src/state/view';
import { itemsOf } from '../../src/take/cite/items';
import { citedSentence } from '../../src/take/cite/sentence';
import { viewDataOf } from '../../src/take/data/files';
import { PINS, pinnedLink, pinnedTo, pinningOf } from '../../src/take/link';
import { corridor } from '../law/corridors';
import { sitting } from '../state/sitting';

const UZB_KAZ = { corridor: corridor('UZB-KAZ') };
/** Neither is nor was an edition. */
const NEVER = '9.9.9';

const opened = (address: string): void => void vi.stubGlobal('location', new URL(address));
const read = (address: string): View => parseView(new URL(address).search).view;

beforeEach(() => opened('https://example.org/atlas/?corridor=UZB-KAZ&utm_source=x'));

describe('the data of a link', () => {
  const edition = { version: '1.4.0', day: day('2026-11-28') };

  test('are the newest, and it says since when, or for ever those of its edition', () => {
    expect(pinnedTo(edition, 'newest')).toEqual({ v: null, made: '1.4.0' });
    expect(pinnedTo(edition, 'edition')).toEqual({ v: '1.4.0', made: null });
  });

  test('stay pinned where the view was opened by a pinned link', () => {
    expect(pinningOf({ v: '1.3.0' })).toBe('edition');
    expect(pinningOf({ v: null })).toBe('newest');
  });

  test('are those on the screen, not those of an edition that was asked for and is not here', () => {
    const { session } = sitting({ ...UZB_KAZ, v: NEVER });
    const { version } = session.atlas.edition;
    expect(read(pinnedLink(session)).v).toBe(version);
    const cited = itemsOf('view', session, { words: citeEn, dossier: null });
    expect(cited.at(-1)?.url).toBe(pinnedLink(session));
    expect(viewDataOf(session, takeDataEn).about.link).toBe(pinnedLink(session));
    expect(citedSentence(session, session.sentence.parts)).toContain(pinnedLink(session));
  });

  test('are the newest for a link that was made in the folder of a kept edition', () => {
    const { session } = sitting(UZB_KAZ);
    const { version } = session.atlas.edition;
    opened(`https://example.org/atlas/v/${version}/?v=${version}`);
    const living = new URL(pinnedLink(session, { pinning: 'newest' }));
    expect(living.pathname).toBe('/atlas/');
    expect(read(living.href)).toMatchObject({ v: null, made: version });
    expect(new URL(pinnedLink(session)).pathname).toBe(`/atlas/v/${version}/`);
  });
});

describe('the link of a view', () => {
  test('names its language, measure and day, and leaves out how its reader likes the page', () => {
    const { session } = sitting({ ...UZB_KAZ, theme: 'dark', motion: 'off' });
    const link = pinnedLink(session);
    for (const field of PINS) expect(new URL(link).searchParams.has(field), field).toBe(true);
    expect(read(link)).toEqual({ ...START, ...UZB_KAZ, v: session.atlas.edition.version });
  });

  test('keeps what the page around it says', () =>
    expect(new URL(pinnedLink(sitting(UZB_KAZ).session)).searchParams.get('utm_source')).toBe('x'));
});
