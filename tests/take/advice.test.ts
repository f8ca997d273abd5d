import { expect, test } from 'vitest';
import { adviceOn } from '../../src/take/advice';
import { heightIn } from '../../src/take/height-told';

const MAP = { form: 'frame', theme: 'light', width: 320, onMap: true } as const;

test('a map in a light frame needs no advice, however narrow it is', () => {
  expect(adviceOn(MAP)).toEqual([]);
});

test('a page of words scrolls in a frame of fixed height, and its tables in a narrow one', () => {
  expect(adviceOn({ ...MAP, onMap: false })).toEqual(['long', 'narrow']);
  expect(adviceOn({ ...MAP, onMap: false, form: 'script', width: 640 })).toEqual([]);
});

test('a figure that follows the reader’s system may be dark on a light page; a picture is not', () => {
  expect(adviceOn({ ...MAP, theme: 'auto' })).toEqual(['system']);
  expect(adviceOn({ ...MAP, theme: 'auto', form: 'picture' })).toEqual([]);
});

test('a figure’s height is read from its message, and from nobody else’s', () => {
  const told = { source: 'kosh', v: 1, type: 'height', id: '', height: 712.4 };
  expect(heightIn(told)).toBe(712);
  for (const other of [
    null,
    712,
    'pymxPYMx0xPYMxheightxPYMx712',
    { ...told, source: 'x' },
    { ...told, height: -1 },
  ])
    expect(heightIn(other)).toBeNull();
});
