import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day';
import type { Language } from '../../src/i18n/language';
import { Law } from '../../src/law/coverage';
import { referenceOf } from '../../src/take/cite/reference';
import { sentenceOf, sentenceText } from '../../src/speech/sentence';
import { statementOf } from '../../src/speech/statement';
import { realAtlas, realRecords } from '../static-data';

const atlas = realAtlas();
const { dossiers } = realRecords();
const law = new Law(atlas);

/** What a page says of one instrument on a day. */
function said(id: string, on: string, lang: Language = 'en', today = '2026-11-25'): string {
  const asked = { topic: null, measure: 'registered', reporting: 'destination' } as const;
  const none = { corridor: null, country: null, route: null };
  const statement = statementOf(
    { ...asked, ...none, day: day(on), today: day(today), instrument: atlas.instrument.get(id)! },
    { law, table: null, flows: [], leftOut: null },
  );
  return sentenceText(sentenceOf(statement, atlas.countries, lang)).replaceAll('\u00a0', ' ');
}

const IRREGULAR = 'kaz-uzb-2019-irregular-migration';

describe('the sentence of an instrument', () => {
  test('turns on the day of its entry into force', () => {
    expect(said(IRREGULAR, '2020-05-21')).toBe(
      '“Kazakhstan–Uzbekistan: combating irregular migration (2019)” had been signed by 21 May 2020; no entry into force by that day was found.',
    );
    expect(said(IRREGULAR, '2020-05-22')).toBe(
      '“Kazakhstan–Uzbekistan: combating irregular migration (2019)” was in force on 22 May 2020.',
    );
  });

  test('speaks in the present of the reader’s own day', () =>
    expect(said(IRREGULAR, '2026-11-25')).toBe(
      '“Kazakhstan–Uzbekistan: combating irregular migration (2019)” is in force today, 25 November 2026.',
    ));

  test('in Russian and Kazakh has its cases', () => {
    expect(said(IRREGULAR, '2020-05-22', 'ru')).toBe(
      'Документ «Казахстан–Узбекистан: борьба с незаконной миграцией (2019)» был в силе 22 мая 2020 года.',
    );
    expect(said('rus-kgz-1996-simplified-citizenship', '2012-11-09', 'ru')).toMatch(
      /^Действие документа «.+» прекратилось или было приостановлено к 9 ноября 2012 года\.$/,
    );
    expect(said(IRREGULAR, '2020-05-21', 'kk')).toMatch(/құжатына қол қойылған/);
  });

  test('never calls in force what is only signed or ratified', () => {
    for (const on of ['2019-11-27', '2021-03-10', '2026-11-24'])
      expect(said('kaz-kgz-2019-migration-cooperation', on)).not.toMatch(/(was|is) in force/);
  });

  test('counts the parties of a multilateral, and those for whom no entry was found', () => {
    expect(said('eaeu-2014-treaty', '2015-01-01')).toBe(
      '“EAEU Treaty” was in force on 1 January 2015 for 3 of the 5 parties named.',
    );
    expect(said('cis-1998-irregular-migration', '2020-01-01')).toBe(
      'No entry into force of “CIS irregular migration agreement” by 1 January 2020 was found for any of the 10 parties named.',
    );
  });

  test('of a multilateral whose parties nobody recorded tells its general dates, not “0 parties”', () =>
    expect(said('cis-1997-exit-third-states', '2005-01-01')).toMatch(
      /had been signed by 1 January 2005; no entry into force/,
    ));

  test('says that a programme is not binding, and that dates were not found', () => {
    expect(said('cis-prog-irregular-2009-2011', '2010-01-01')).toMatch(
      /is not binding: it is listed but never/,
    );
    expect(said('arm-tkm-visa-free', '2010-01-01')).toMatch(/^No dates of “.+” were found\.$/);
  });
});

test('a reference gives title, parties, day and the first page that was seen, as the dialog cites it', () => {
  const name = (party: string): string => ({ KAZ: 'Kazakhstan', UZB: 'Uzbekistan' })[party] ?? party;
  const reader = { lang: 'en', today: day('2026-11-25') } as const;
  const reference = referenceOf(dossiers.get(IRREGULAR)!, name, reader);
  expect(reference).toMatch(/^Agreement between .+, Kazakhstan–Uzbekistan, April 15, 2019, .+\. https?:\/\//);
  expect(referenceOf(dossiers.get('eaeu-2014-treaty')!, name, reader)).toContain(', EAEU, May 29, 2014, ');
});
