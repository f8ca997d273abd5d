import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasRaw } from '../../data/import/raw';
import { refugeeArrivalsCsv } from '../../data/import/refugees';
import { residentsCsv } from '../../data/import/residents';
import { importedTables } from '../../data/import/tables';
import { SOURCES } from '../../data/paths';
import { rows } from './built';

const present = hasRaw();
if (!present)
  console.warn('skipped: ../shared/data is not beside the project, so the importers cannot be repeated');

describe('the importers', () => {
  test.skipIf(!present)(
    'reproduce data/sources from ../shared/data, byte for byte',
    { timeout: 60_000 },
    async () => {
      const tables = await importedTables();
      expect(Object.keys(tables)).toHaveLength(19);
      for (const [file, text] of Object.entries(tables)) {
        expect(text === readFileSync(join(SOURCES, file), 'utf8'), `${file} is as imported`).toBe(true);
      }
    },
  );

  test('refuse to make a total from one sex', () =>
    expect(() => residentsCsv(rows('geo,t,from,sex,n\nKAZ,2024,UZB,female,4'))).toThrow(
      'UZB > KAZ 2024: one sex is missing',
    ));

  test('know UNHCR’s two codes for the same origin, and drop a country’s own displaced', () =>
    expect(
      refugeeArrivalsCsv(
        rows(`year,coo_iso,coa_iso,refugees,asylum_seekers,refugee_like,oip
          1992,UKN,AZE,51000,,,
          1992,AZE,AZE,7,,,
          1992,STA,SWE,7,,,`),
      ),
    ).toBe(
      'origin,destination,year,refugees,refugee_like,asylum_seekers,source\nUNK,AZE,1992,51000,,,unhcr-refugee-statistics\n',
    ));

  test('keep a count of 0, and leave out pairs far from the region', () =>
    expect(
      residentsCsv(
        rows(`geo,t,from,sex,n
          KAZ,2024,UZB,female,0
          KAZ,2024,UZB,male,0
          USA,2024,MEX,female,1
          USA,2024,MEX,male,1`),
      ),
    ).toBe('origin,destination,year,persons,source\nUZB,KAZ,2024,0,undesa-ims-2024\n'));
});
