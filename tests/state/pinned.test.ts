import { describe, expect, test } from 'vitest';
import { keptAddress, livingAddress, otherEdition, toPages } from '../../src/state/pinned';

test('a link goes on only where it asks for another edition than the page’s', () => {
  expect(otherEdition(undefined, '1.4.0')).toBeUndefined();
  expect(otherEdition('1.4.0', '1.4.0')).toBeUndefined();
  expect(otherEdition('1.3.0', '1.4.0')).toBe('1.3.0');
});

describe('the address of a kept edition', () => {
  const at = (address: string): string => {
    const page = new URL(address);
    return keptAddress(new URL('.', page).href, '1.3.0', page);
  };

  test('keeps all that the link says, and the host’s own words', () =>
    expect(at('https://example.org/atlas/?page_id=12&corridor=UZB-KAZ&v=1.3.0#top')).toBe(
      'https://example.org/atlas/v/1.3.0/?page_id=12&corridor=UZB-KAZ&v=1.3.0#top',
    ));

  test('names the page’s file where the link names it, as one on a disk must', () =>
    expect(at('file:///home/reader/kosh/index.html?v=1.3.0')).toBe(
      'file:///home/reader/kosh/v/1.3.0/index.html?v=1.3.0',
    ));

  test('is below the atlas’s folder where the link lacks the slash at its end', () =>
    expect(
      keptAddress('https://example.org/atlas/', '1.3.0', new URL('https://example.org/atlas?v=1.3.0')),
    ).toBe('https://example.org/atlas/v/1.3.0/?v=1.3.0'));
});

describe('the address that always shows the newest edition', () => {
  test('leads out of the folder of a kept edition', () => {
    expect(livingAddress('https://example.org/atlas/v/1.3.0/?lang=en&made=1.3.0', '1.3.0')).toBe(
      'https://example.org/atlas/?lang=en&made=1.3.0',
    );
    expect(livingAddress('file:///home/kosh/v/1.3.0/index.html?lang=en#top', '1.3.0')).toBe(
      'file:///home/kosh/index.html?lang=en#top',
    );
  });

  test('is the page’s own elsewhere, whatever its parameters say', () => {
    for (const address of [
      'https://example.org/atlas/?from=/v/1.3.0/',
      'https://example.org/v/1.2.0/?lang=en',
      './?lang=en',
    ])
      expect(livingAddress(address, '1.3.0')).toBe(address);
  });
});

test('a kept edition leads to the pages to read of the newest', () => {
  const led = (folder: string): string => new URL(`${toPages(new URL(folder).pathname)}en/`, folder).href;
  expect(led('https://example.org/atlas/v/1.3.0/?lang=en')).toBe('https://example.org/atlas/en/');
  expect(led('file:///home/reader/kosh/v/1.3.0/index.html')).toBe('file:///home/reader/kosh/en/');
  expect(led('https://example.org/atlas/')).toBe('https://example.org/atlas/en/');
  expect(led('https://example.org/v/atlas/index.html')).toBe('https://example.org/v/atlas/en/');
});
