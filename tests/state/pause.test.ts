import { expect, test } from 'vitest';
import { inSteps } from '../../src/state/pause';

test('a long list is gone through in order, and others have their turn in between', async () => {
  const done: (number | string)[] = [];
  const all = inSteps([1, 2, 3, 4, 5], 2, (n) => void done.push(n));
  const other = (async () => {
    for (const word of ['other', 'other']) {
      done.push(word);
      await new Promise((turn) => setTimeout(turn));
    }
  })();
  await Promise.all([all, other]);
  expect(done.filter((one) => typeof one === 'number')).toEqual([1, 2, 3, 4, 5]);
  expect(done.indexOf('other')).toBe(2);
  expect(done.lastIndexOf('other')).toBeLessThan(done.indexOf(5));
});
