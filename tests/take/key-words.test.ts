import { describe, expect, test } from 'vitest';
import { linesOf, shortenedFor } from '../../src/take/picture/key-words';

describe('the key of the map', () => {
  test('has one line where both halves fit it with what parts them', () => {
    expect(linesOf([[100, 100], [100]], 100 + 16 + 100 + 28 + 100)).toBe(1);
    expect(linesOf([[100, 100], [100]], 343)).toBe(2);
  });

  test('breaks a half where the next word does not fit', () => {
    expect(linesOf([[100, 100, 100]], 216)).toBe(2);
    expect(linesOf([[100, 100, 100], [50]], 215)).toBe(4);
  });

  test('takes as many lines for a word as it is broader than one', () => {
    expect(linesOf([[100, 450]], 200)).toBe(4);
  });

  test('keeps its full words where they fit', () => {
    expect(shortenedFor(() => 1)).toEqual([]);
  });

  test('shortens no more than spares a line, in a fixed order', () => {
    expect(shortenedFor((parts) => (parts.includes('classes') ? 1 : 2))).toEqual(['examples', 'classes']);
    expect(shortenedFor((parts) => (parts.includes('hollow') ? 1 : 2))).toEqual([
      'examples',
      'classes',
      'hollow',
    ]);
  });

  test('keeps its full words where fewer spare no line', () => {
    expect(shortenedFor(() => 2)).toEqual([]);
  });
});
