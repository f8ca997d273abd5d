// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { shownInstruments } from '../../src/state/shown-instruments';
import type { View } from '../../src/state/view';
import { corridor } from '../law/corridors';
import { sitting } from './sitting';

const shown = (view: Partial<View>): ReadonlySet<string> => shownInstruments(sitting(view).session);
const all = sitting({}).session.atlas.instruments.map(({ id }) => id);

test('a corridor shows world-wide conventions and texts that do not bind, too', () => {
  const { session } = sitting({ corridor: corridor('UZB-KAZ') });
  const { bonds, mentions } = session.law.of(corridor('UZB-KAZ'));
  expect(bonds.some(({ reach }) => reach === 'wider')).toBe(true);
  expect(mentions.length).toBeGreaterThan(0);
  expect([...shownInstruments(session)].sort()).toEqual(
    [...bonds, ...mentions].map(({ instrument }) => instrument.id).sort(),
  );
});

test('Armenia’s agreement with Bulgaria is in the register and in Armenia’s list, and not on the region’s map', () => {
  const ARM_BGR = 'arm-bgr-2018-labour';
  expect(shown({ view: 'table' })).toContain(ARM_BGR);
  expect(shown({ country: countryCode('ARM') })).toContain(ARM_BGR);
  expect(shown({})).not.toContain(ARM_BGR);
});

test('the register and the matrix show every instrument, an instrument’s page that one', () => {
  expect([...shown({ view: 'table' })]).toEqual(all);
  expect([...shown({ view: 'matrix', country: countryCode('KAZ') })]).toEqual(all);
  expect([...shown({ view: 'table', instrument: 'kaz-aze-2009-visa-free' })]).toEqual([
    'kaz-aze-2009-visa-free',
  ]);
});
