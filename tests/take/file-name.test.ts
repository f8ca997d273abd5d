import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { START, type View } from '../../src/state/view';
import { fileName } from '../../src/take/file-name';
import { corridor } from '../law/corridors';

describe('the name of a file', () => {
  test.each([
    [{ corridor: corridor('UZB-KAZ'), country: countryCode('KAZ') }, 'UZB-KAZ'],
    [{ corridor: corridor('UZB-KAZ'), lens: 'routes', route: 'kaz-kor' }, 'UZB-KAZ'],
    [{ instrument: 'kaz-uzb-2019-irregular-migration' }, 'kaz-uzb-2019-irregular-migration'],
    [{ country: countryCode('KAZ') }, 'KAZ'],
    [{ lens: 'routes', route: 'kaz-kor' }, 'kaz-kor'],
    [{}, 'kosh'],
    [{ view: 'matrix' }, 'kosh_matrix'],
    [{ view: 'table' }, 'kosh_register'],
    [{ view: 'table', tab: 'changes' }, 'kosh_register_changes'],
    [{ lens: 'routes' }, 'kosh_routes'],
    [{ measure: 'refugees' }, 'kosh_refugees'],
    [{ topic: 'readmission' }, 'kosh_readmission'],
  ] satisfies [Partial<View>, string][])('of %j begins with %s', (view, begins) => {
    expect(fileName({ ...START, ...view }, '.svg')).toBe(`${begins}_2023-12-31_en.svg`);
  });
});
