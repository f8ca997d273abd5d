import { expect, test } from 'vitest';
import { legalForceOf } from '../../src/print/static/json-ld';

test('a treaty is called in force only where it is in force for every party', () => {
  expect(legalForceOf(['in-force', 'in-force'], false)).toBe('InForce');
  expect(legalForceOf(['in-force', 'ended'], false)).toBe('PartiallyInForce');
  expect(legalForceOf(['in-force', null], false)).toBe('PartiallyInForce');
});

test('of a treaty that ended, or that nobody is bound by yet, it is said that it is not in force', () => {
  expect(legalForceOf(['ended', 'ended'], false)).toBe('NotInForce');
  expect(legalForceOf(['signed', 'signed'], false)).toBe('NotInForce');
});

test('nothing is said where entry was not found, where a later end was not checked, and of no parties', () => {
  expect(legalForceOf(['not-established', 'not-established'], false)).toBeNull();
  expect(legalForceOf(['operating', 'operating'], false)).toBeNull();
  expect(legalForceOf(['in-force', 'in-force'], true)).toBeNull();
  expect(legalForceOf([], false)).toBeNull();
});
