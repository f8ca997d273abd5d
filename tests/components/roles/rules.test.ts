import { expect, test } from 'vitest';
import { RULES, setTo } from '../../../src/components/roles/rule-fields';
import { dayOf } from '../../../src/components/roles/role-periods';
import { roleLensEn } from '../../../src/i18n/en/role-lens';
import { day } from '../../../src/domain/day';
import { CONVENTIONS, isOwn } from '../../../src/people/roles/conventions';
import { periodOf } from '../../../src/people/roles/counts';
import { ROLE_SOURCES } from '../../../src/people/roles/source-names';
import { realRoles } from '../../static-data';

const fields = RULES.flatMap((rule) => rule.fields);
const fieldOf = (name: string) => fields.find((field) => field.name === name)!;

test('the dialog has every convention, the three weights each', () => {
  const { weights, ...others } = CONVENTIONS;
  const names = [...Object.keys(others), ...Object.keys(weights)].sort();
  expect(fields.map(({ name }) => name as string).sort()).toEqual(names);
  expect(Object.keys(roleLensEn.dialog.fields).sort()).toEqual(names);
});

test('a threshold can be set and set back; then none is the reader’s own', () => {
  const set = setTo(CONVENTIONS, fieldOf('balanced'), '0.3');
  expect(set.balanced).toBe(0.3);
  expect(isOwn(set)).toBe(true);
  expect(isOwn(setTo(set, fieldOf('balanced'), '0.2'))).toBe(false);
  expect(setTo(CONVENTIONS, fieldOf('reported'), '0.1').weights.reported).toBe(0.1);
});

test.each(['', 'much', '-1', '0.7'])('“%s” is no threshold of balance, and changes nothing', (text) => {
  expect(setTo(CONVENTIONS, fieldOf('balanced'), text)).toBe(CONVENTIONS);
});

test.each(ROLE_SOURCES)('a press on a period of %s leads to a day that shows it', (source) => {
  const counts = realRoles().countsOf(source);
  for (const period of counts.periods.filter(({ end }) => end > '1991-01-01'))
    expect(periodOf(counts, dayOf(counts, period, day('2026-11-21')))).toEqual(period);
});
