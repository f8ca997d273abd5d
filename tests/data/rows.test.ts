import { describe, expect, test } from 'vitest';
import { membershipProblems } from '../../data/check/figures';
import { kazakhProblems } from '../../data/check/names';
import { repeatedRows, unknownWords, wrongPersons, wrongYears } from '../../data/check/rows';
import { knownTotalsProblems, measureProblems } from '../../data/check/measures';
import { registeredTotalsProblems, sexesProblems } from '../../data/check/totals';
import { workGapProblems } from '../../data/check/work';
import { describeProblem, type Problem } from '../../data/problem';
import { rows } from './built';

const told = (problems: readonly Problem[]): string[] => problems.map(describeProblem);

describe('rows', () => {
  test('a negative, broken or empty number of persons', () =>
    expect(told(wrongPersons(rows('persons,x\n-5,\n3.5,\n,x\n0,'), ['persons']))).toEqual([
      'test.csv, row 2: "-5" (persons) is not a whole number of persons, 0 or more',
      'test.csv, row 3: "3.5" (persons) is not a whole number of persons, 0 or more',
      'test.csv, row 4: "" (persons) is not a whole number of persons, 0 or more',
    ]));

  test('a year that is none', () =>
    expect(told(wrongYears(rows('year\n20233\n2023'), ['year']))).toEqual([
      'test.csv, row 2: "20233" (year) is not a year',
    ]));

  test('a word that is not in its list', () =>
    expect(
      told(unknownWords(rows('sex\nmale\nboth'), ['sex'], new Set(['female', 'male']), 'female, male')),
    ).toEqual(['test.csv, row 3: "both" (sex) is not in female, male']));

  test('the same corridor and year twice', () =>
    expect(told(repeatedRows(rows('a,b,n\nKAZ,UZB,1\nUZB,KAZ,1\nKAZ,UZB,2'), ['a', 'b']))).toEqual([
      'test.csv, row 4: "KAZ UZB" stands already in row 2',
    ]));

  test('a member that left before it joined', () => {
    const table = rows('member,from,to,participation,source\nGBR,2020-02-01,1973-01-01,member,s');
    expect(told(membershipProblems(table, new Set(['GBR']), new Set(['s'])))).toEqual([
      'test.csv, row 2: "1973-01-01" (to) is not after from',
    ]);
  });

  test('a Kazakh name of nothing, and an entry without one', () =>
    expect(told(kazakhProblems('test.csv', rows('id,kk\na,ә\nb,б'), [{ id: 'a' }, { id: 'c' }]))).toEqual([
      'test.csv, row 3: "b" names nothing we have',
      'test.csv, row none: "c" has no Kazakh name',
    ]));
});

describe('counts of work that were not found', () => {
  const HEAD = 'origins,destination,measure,years,stopped,en,ru,kk,source';
  const counts = rows(
    'id,origin,destination,kind,measure,period\nL1,UZB,RUS,documents,patents_issued,2021\nL2,UZB,RUS,documents,patents_issued,2022-01/2022-03',
  );
  const problems = (...gaps: readonly string[]): string[] =>
    told(workGapProblems(rows([HEAD, ...gaps].join('\n')), counts, new Set(['UZB', 'RUS'])));

  test('are not told of a year that a row of the table counts', () =>
    expect(
      problems('UZB,RUS,patents_issued,2020/2021,,e,r,k,', 'UZB,RUS,patents_issued,2022,,e,r,k,'),
    ).toEqual(['test.csv, row 2: "L1" (work.csv) is a count of what was not found']));

  test('have stopped being published only where a row’s page says so', () =>
    expect(problems(',RUS,patents_issued,2023,yes,e,r,k,', ',RUS,patents_issued,2024,yes,e,r,k,L2')).toEqual([
      'test.csv, row 2: "yes" (stopped) needs the row of a page that says so',
    ]));

  test('are of possible years and known countries', () =>
    expect(problems('XXX,RUS,patents_issued,2024/2023,,e,r,k,')).toEqual([
      'test.csv, row 2: "XXX" (origins) is not in countries.csv',
      'test.csv, row 2: "2024/2023" (years) is no list of years',
    ]));
});

describe('totals', () => {
  const registered = rows(
    'year,reporter,partner,direction,persons\n2016,TJK,KAZ,arrivals,5\n2016,TJK,RUS,arrivals,10',
  );
  const totals = (cis: number, all: number): ReturnType<typeof rows> =>
    rows(`reporter,year,arrivals,departures,net,arrivals_cis,arrivals_non_cis,departures_cis,departures_non_cis
      TJK,2016,${all},,,${cis},2,,`);
  const exceptions = (made: number): ReturnType<typeof rows> =>
    rows(`reporter,year,direction,total,made,printed\nTJK,2016,arrivals,cis,${made},16`, 'known.csv');

  test('partners that add up to the CIS total, and parts to the whole, are fine', () =>
    expect(registeredTotalsProblems(registered, totals(15, 17), [])).toEqual([]));

  test('totals that do not reproduce', () =>
    expect(told(registeredTotalsProblems(registered, totals(16, 17), []))).toEqual([
      'test.csv, row 2: "16" is not the sum of its parts, 15 (TJK 2016 arrivals cis)',
      'test.csv, row 2: "17" is not the sum of its parts, 18 (TJK 2016 arrivals all)',
    ]));

  test('a known exception passes only with the very figures recorded', () => {
    expect(registeredTotalsProblems(registered, totals(16, 18), exceptions(15))).toEqual([]);
    expect(told(registeredTotalsProblems(registered, totals(16, 18), exceptions(14)))).toEqual([
      'known.csv, row 2: "TJK 2016 arrivals cis" is no longer an exception with these figures',
    ]);
  });

  test('a net that is not arrivals minus departures', () => {
    const wrong = rows('reporter,year,arrivals,departures,net\nKAZ,1995,10,4,7');
    expect(told(registeredTotalsProblems([], wrong, []))).toEqual([
      'test.csv, row 2: "7" is not arrivals minus departures, 6',
    ]);
  });

  test('partner figures without a total', () =>
    expect(registeredTotalsProblems(registered, [], []).map((p) => p.why)).toEqual([
      'has no total in registered-totals.csv',
      'has no total in registered-totals.csv',
    ]));

  const residents = rows('origin,destination,year,persons\nUZB,KAZ,2024,7\nOOO,KAZ,2024,3');

  test('residents that do not make a published total', () => {
    const known = rows(
      `table,column,origin,destination,year,value
       residents,persons,,KAZ,2024,10
       residents,persons,OOO,KAZ,2024,4`,
      'known.csv',
    );
    expect(told(knownTotalsProblems({ residents }, known))).toEqual([
      'known.csv, row 3: "4" is not reproduced by residents.csv, which makes 3',
    ]);
  });

  test('money that does not make a published amount, as precisely as it is printed', () => {
    const remittances = rows('sending,receiving,year,usd_million\nRUS,TJK,2021,2306.758117');
    const known = rows(
      `table,column,origin,destination,year,value
       remittances,usd_million,RUS,TJK,2021,2306.8
       remittances,usd_million,RUS,TJK,2021,2307.8`,
      'known.csv',
    );
    expect(told(knownTotalsProblems({ remittances }, known))).toEqual([
      'known.csv, row 3: "2307.8" is not reproduced by remittances.csv, which makes 2306.758117',
    ]);
  });

  test('a year that is no period, a figure that is none, a country at both ends', () => {
    const estimated = rows(
      `origin,destination,year,sd_drop_neg,sd_rev_neg,mig_rate,da_min_open,da_min_closed,da_pb_closed
       KAZ,RUS,2020,0,0,1,1,1,-1`,
    );
    const arrivals = rows('origin,destination,year,refugees,refugee_like,asylum_seekers\nUKR,UKR,2022,,1.5,');
    const tables = { estimated, 'refugee-arrivals': arrivals };
    expect(told(measureProblems(tables))).toEqual([
      'test.csv, row 2: "-1" (da_pb_closed) is not a whole number of persons, 0 or more',
      'test.csv, row 2: "1.5" (refugee_like) is neither a whole number of persons nor empty',
      'test.csv, row 2: "2020" (year) is not in the six periods',
      'test.csv, row 2: "UKR" stands at both ends',
    ]);
  });

  test('two sexes that do not make the residents', () => {
    const bySex = rows('origin,destination,year,sex,persons\nUZB,KAZ,2024,female,4\nUZB,KAZ,2024,male,3');
    expect(told(sexesProblems(residents, bySex))).toEqual([
      'test.csv, row 3: "3" is not the sum of both sexes, none',
    ]);
  });
});
