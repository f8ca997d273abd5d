import { describe, expect, test } from 'vitest';
import { contextProblems } from '../../data/check/context';
import { contextCsv } from '../../data/import/context';
import { readTable } from '../../data/table';
import { decodeContext, populationOf } from '../../src/domain/context';
import { countryCode, REGION } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { built } from '../static-data';
import { rows } from './built';

const table = readTable('context.csv');
const context = decodeContext(built('context'));
const KAZ = countryCode('KAZ');

describe('the series of states', () => {
  test('are of the twelve states and 32 others, from 1990 on', () => {
    const kept = new Set(table.map(({ cells }) => cells.country));
    for (const state of REGION) expect(kept).toContain(state);
    expect(kept.size).toBe(12 + 32);
    for (const partner of ['DEU', 'ISR', 'USA', 'TUR', 'POL', 'CHN', 'KOR', 'AFG'])
      expect(kept).toContain(partner);
    expect(Math.min(...table.map(({ cells }) => Number(cells.year)))).toBe(1990);
  });

  test('reach a page with at least ten significant digits: none of the first six changes', () => {
    for (const { cells, line } of table) {
      const { country = '', indicator = '', year, value } = cells;
      const read = context.valueOf(countryCode(country), indicator as 'pop', Number(year));
      expect(read, `line ${line}`).not.toBeNull();
      expect(Math.abs(read! - Number(value)), `line ${line}`).toBeLessThanOrEqual(
        Math.abs(Number(value)) * 5e-10,
      );
    }
  });

  test('give Kazakhstan 20,330,109 people in 2023 and an income of 33,506.3 in 2022', () => {
    expect(context.valueOf(KAZ, 'pop', 2023)).toBe(20_330_109);
    expect(context.valueOf(KAZ, 'income', 2022)).toBeCloseTo(33_506.3, 1);
    expect(context.valueOf(KAZ, 'unem', 1990)).toBeNull();
  });

  test('give the mean of 1992 and 1993 as the population of the years from mid-1990 to mid-1995', () => {
    const period = { start: day('1990-07-01'), end: day('1995-06-30') };
    const [before, after] = [context.valueOf(KAZ, 'pop', 1992)!, context.valueOf(KAZ, 'pop', 1993)!];
    expect(populationOf(context, KAZ, period)).toBe((before + after) / 2);
  });
});

describe('a wrong row of the series is found:', () => {
  const told = (line: string): string[] =>
    contextProblems(rows(`country,indicator,year,value,source\n${line}`), new Set(['KAZ'])).map(
      ({ value, why }) => `${value} ${why}`,
    );

  test.each([
    ['KAX,pop,2000,1,un-wpp-2024', 'KAX (country) is not in countries.csv'],
    ['KAZ,wages,2000,1,', 'wages (indicator) is not in the indicators of the context'],
    ['KAZ,pop,20000,1,un-wpp-2024', '20000 (year) is not a year'],
    ['KAZ,pop,2000,1e6,un-wpp-2024', '1e6 (value) is not a number'],
    ['KAZ,pop,2000,-1,un-wpp-2024', '-1 (value) is below 0'],
    ['KAZ,pop,2000,1,world-bank-wdi', 'world-bank-wdi (source) is not that of its indicator'],
  ])('%s', (line, problem) => expect(told(line)).toContain(problem));

  test('but net migration and stability may be below 0', () =>
    expect(told('KAZ,nmig,2000,-4822,world-bank-wdi')).toEqual([]));
});

test('a country outside the region is kept by moves both ways or by residents one way, where it has an anchor', () => {
  const kept = contextCsv(
    rows(`geo,var,t,v
      KAZ,pop,1989,1
      KAZ,pop,1990,2
      KAZ,inf,1990,9
      DEU,pop,1990,3
      ISR,pop,1990,4
      USA,pop,1990,5
      CAN,pop,1990,6
      OOO,pop,1990,7`),
    {
      countries: rows('code,lng\nKAZ,1\nDEU,1\nISR,1\nUSA,1\nCAN,1\nOOO,'),
      estimated: rows(`origin,destination,year,da_pb_closed
        KAZ,DEU,1990,12000
        DEU,KAZ,1990,8000
        KAZ,CAN,1990,12000
        KAZ,CAN,1995,12000
        UZB,CAN,1990,12000`),
      residents: rows(`origin,destination,year,persons
        KAZ,ISR,2020,50000
        KAZ,USA,2020,49999
        USA,KAZ,2020,49999
        OOO,KAZ,2020,90000`),
    },
  );
  expect(kept).toBe(
    [
      'country,indicator,year,value,source',
      'DEU,pop,1990,3,un-wpp-2024',
      'ISR,pop,1990,4,un-wpp-2024',
      'KAZ,pop,1990,2,un-wpp-2024',
      '',
    ].join('\n'),
  );
});
