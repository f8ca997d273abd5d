import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/domain/source';
import { type Fact, factsOfAll } from '../../src/law/facts';
import { groundsOf } from '../../src/evidence/grounds';
import { statesIn } from '../../src/evidence/party-words';
import { datesIn } from '../../src/evidence/written-dates';
import { REGION } from '../../src/domain/country';
import { realRecords } from '../static-data';

const instruments = [...realRecords().dossiers.values()];
const instrument = (id: string) => instruments.find((i) => i.id === id)!;
const names = (pages: readonly Evidence[]): string[] => pages.map((page) => page.publisher);

/** Publishers of the pages that show, and that dispute, a date of an instrument; party null: of all together. */
function grounds(id: string, kind: Fact['kind'], party: string | null = null) {
  const fact = factsOfAll(instrument(id)).find((f) => f.kind === kind && f.party === party)!;
  const { shows, disputes } = groundsOf(instrument(id), fact);
  return { shows: names(shows), disputes: names(disputes) };
}

describe('the pages of a bilateral', () => {
  test('show the dates their words name: three of 2019, one of them the starting paper', () => {
    expect(grounds('kaz-uzb-2019-irregular-migration', 'entry').shows).toEqual([
      'adilet.zan.kz',
      'zakonpravo.kz',
      'Zhakeyeva A.O., L.N. Gumilyov Eurasian National University',
    ]);
    expect(grounds('kaz-uzb-2019-irregular-migration', 'ratified', 'KAZ').shows).toEqual([
      'adilet.zan.kz',
      'zakonpravo.kz',
    ]);
  });

  test('dispute a date where they give another: when the readmission of Armenia and the Union was signed', () => {
    const { shows, disputes } = grounds('eu-arm-2013-readmission', 'entry');
    expect(disputes).toEqual(['centralzvornik.ba']);
    expect(shows).toEqual(['news.am', 'agenceurope.eu']);
  });

  test('are matched with no ratification where two parties ratified: the words do not say whose', () => {
    expect(grounds('kaz-uzb-2022-mutual-travel-protocol', 'ratified', 'KAZ').shows).toEqual([]);
  });

  test('show nothing of a date that was not found', () => {
    expect(grounds('kaz-kgz-2019-migration-cooperation', 'entry')).toEqual({ shows: [], disputes: [] });
  });
});

describe('the pages of a multilateral', () => {
  test('show the act of the state they name', () => {
    expect(grounds('cis-1994-labour-migration', 'entry', 'UKR').shows).toContain('docs.dtkt.ua');
    expect(grounds('cis-1994-labour-migration', 'ratified', 'UKR').shows).toContain('docs.dtkt.ua');
    expect(grounds('cis-1994-labour-migration', 'entry', 'MDA').shows).toEqual(['lex.justice.md']);
    expect(grounds('eaeu-2014-treaty', 'entry', 'KGZ').shows).toEqual(['Vlast.kz']);
  });

  test('show the withdrawals of 1999, 2000 and 2001 each for its state', () => {
    for (const party of ['TKM', 'RUS', 'KAZ', 'UZB'])
      expect(grounds('cis-1992-visa-free-bishkek', 'withdrawn', party).shows).toEqual(['Moldova Live']);
    expect(grounds('cis-1992-pensions', 'withdrawn', 'RUS').shows).toEqual(['Asia-Plus']);
  });

  test('show a general date for the instrument, not for each party', () => {
    expect(grounds('sco-2002-charter', 'entry').shows).toEqual(['ezoteriker.ru']);
    expect(grounds('sco-2002-charter', 'entry', 'KAZ').shows).toEqual([]);
  });

  test('show all signatures where they list the signatories', () => {
    expect(grounds('cis-1992-deported-persons', 'signed', 'TKM').shows).toEqual(['zakonpravo.kz']);
  });

  test('show a deposit by a list of deposits, but not the accession that only another page names', () => {
    expect(grounds('cis-1998-irregular-migration', 'ratified', 'KGZ').shows).toContain('zakonpravo.kz');
    expect(grounds('cis-1998-irregular-migration', 'ratified', 'UZB').shows).toEqual(['lenta.ru']);
  });

  test('show by a ratification law only its own day: Kazakhstan deposited on another in 2008', () => {
    expect(grounds('ces-2010-migrant-workers-status', 'ratified', 'KAZ').shows).toEqual(['zakonpravo.kz']);
    expect(grounds('un-2000-smuggling', 'ratified', 'KAZ').shows).not.toContain('zakonpravo.kz');
  });

  test('dispute the day on which Kyrgyzstan joined the EAEU, and the year for Uzbekistan of the forced-labour convention', () => {
    expect(grounds('eaeu-2014-treaty', 'entry', 'KGZ').disputes).toEqual(['investinbelarus.by']);
    expect(grounds('eaeu-2014-treaty', 'signed', 'KGZ').disputes).toEqual([]);
    expect(grounds('ilo-c029', 'ratified', 'UZB').disputes).toEqual(['Tashkent Times']);
    expect(grounds('un-1951-refugee-convention', 'entry').disputes).toEqual(['UN Armenia']);
  });

  test('never show what was computed from a clause or recollected, unless they name it', () => {
    expect(grounds('un-1951-refugee-convention', 'entry', 'KAZ').shows).toEqual([]);
    expect(grounds('un-1954-stateless', 'ratified', 'TUR').shows).toEqual([]);
    expect(grounds('ilo-c097', 'entry', 'ARM').shows).toEqual(['ARLIS']);
  });
});

test('every page of an instrument is in one of the three lists, once', () => {
  for (const i of instruments)
    for (const fact of factsOfAll(i)) {
      const { shows, disputes, others } = groundsOf(i, fact);
      const pages = [...shows, ...disputes, ...others];
      expect(pages).toHaveLength(i.sources.length);
      expect(new Set(pages).size).toBe(new Set(i.sources).size);
    }
});

test('dates are read from words in English and Russian', () => {
  expect(datesIn('law of 11 July 1995, in force 22 August 1995')).toEqual(['1995-07-11', '1995-08-22']);
  expect(datesIn('Закон РК от 28 июня 2011 года № 445-IV')).toEqual(['2011-06-28']);
  expect(datesIn('joint declaration of April 2009 by 49 states')).toEqual(['2009-04']);
  expect(datesIn('KAZ and UZB 2001')).toEqual(['2001']);
  expect(datesIn('law No. 2275-IX, Doc. 9603, No. 38-12')).toEqual([]);
});

test('states are named by code, name or adjective', () => {
  expect(statesIn('withdrawals of RUS 2000, KAZ and UZB 2001', REGION)).toEqual(['KAZ', 'UZB', 'RUS']);
  expect(statesIn('Kyrgyz approval', REGION)).toEqual(['KGZ']);
  expect(statesIn('Постановление Правительства РК', REGION)).toEqual(['KAZ']);
  expect(statesIn('Turkmenistan', REGION)).toEqual(['TKM']);
});
