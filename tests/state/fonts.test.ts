// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

/** Of one typeface, as `data/fonts.js` has it. */
const FILES = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map((script) => ({
  ...{ family: 'Golos Text Variable', script, weight: '400 700', woff2: '' },
  letters: script,
}));

let loaded: string[] = [];
class Face {
  readonly letters: string;
  constructor(_: string, __: string, { unicodeRange = '' }: FontFaceDescriptors) {
    this.letters = unicodeRange;
  }
  load(): Promise<this> {
    loaded.push(this.letters);
    return Promise.resolve(this);
  }
}

beforeEach(() => {
  vi.resetModules();
  vi.doMock('../../src/load', () => ({
    loadTable: (_: string, decode: (contents: unknown) => unknown) => decode(FILES),
  }));
  vi.stubGlobal('FontFace', Face);
  loaded = [];
  const faces = Object.assign(new EventTarget(), { add: () => undefined });
  Object.defineProperty(document, 'fonts', { value: faces, configurable: true });
  return () => vi.doUnmock('../../src/load');
});

test('an English page waits for Latin letters alone', async () => {
  const { loadFonts } = await import('../../src/state/fonts');
  await loadFonts('en');
  expect(loaded).toEqual(['latin']);
});

test('Kazakh has letters that Russian has not, and they are ready once those of all languages are', async () => {
  const { loadFonts, readyLetters } = await import('../../src/state/fonts');
  await loadFonts('en');
  await readyLetters(['en', 'ru', 'kk']);
  expect(new Set(loaded)).toEqual(new Set(['latin', 'cyrillic', 'cyrillic-ext']));
});
