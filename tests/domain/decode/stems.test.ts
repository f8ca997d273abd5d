import { expect, test } from 'vitest';
import { shortName, wholeName } from '../../../src/domain/decode/stems';

const RUSSIA = {
  name: 'Россия',
  from: 'из России',
  to: 'в Россию',
  in: 'в России',
  of: 'России',
  with: 'Россией',
};

test('a form is written by the name and read in full', () => {
  expect(shortName(RUSSIA)).toEqual({
    name: 'Россия',
    from: 'из ~1и',
    to: 'в ~1ю',
    in: 'в ~1и',
    of: '~1и',
    with: '~1ей',
  });
  expect(wholeName(shortName(RUSSIA))).toEqual(RUSSIA);
});

test('a form that shares no letter with the name is written in full, and names that hold a dollar stay as they are', () => {
  const odd = { name: 'A$&', from: 'xyz', to: '$1', in: 'in A$&', of: 'A$&’s', with: 'A$$' };
  expect(wholeName(shortName(odd))).toEqual(odd);
});
