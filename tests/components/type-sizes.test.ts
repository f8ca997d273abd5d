import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Every style sheet and component of the page: path below `src` → text. */
const STYLES = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(svelte|css)$/.test(name))
    .sort()
    .map((name): [string, string] => [name, readFileSync(join('src', name), 'utf8')]),
);

const TOKENS = ['note', 'small', 'body', 'lead', 'title', 'number'];
const TOKEN = `var\\(--type-(?:${TOKENS.join('|')})\\)`;
/** A token, a multiple of one, or what stands around. */
const SIZE = new RegExp(`^(?:inherit|${TOKEN}|calc\\([\\d.]+ \\* ${TOKEN}\\))$`);
/** Style, weight, size, line height, families: the part before the line height or the families, without the weight. */
const FONT = new RegExp(
  `^(?:inherit|(?:\\d{3} )?(?:${TOKEN}|calc\\([\\d.]+ \\* ${TOKEN}\\)) ?/ ?[\\d.]+ .+)$`,
);

/** The values that a style sheet gives to `property`, without line breaks. */
const valuesOf = (property: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`(?<![\\w-])${property}:\\s*([^;]+);`, 'g'))].map((found) =>
    (found[1] ?? '').replace(/\s+/g, ' '),
  );

describe('sizes of letters', () => {
  test('are six, from 12 px to 43 px where the browser is set to 16 px', () => {
    const sheet = STYLES.get('app.css') ?? '';
    const sizes = TOKENS.map((token) => valuesOf(`--type-${token}`, sheet));
    expect(sizes).toEqual([12, 13, 14, 18, 22, 43].map((px) => [`calc(${px} * var(--type-unit))`]));
    expect(valuesOf('--type-unit', sheet)).toEqual(['calc(1rem / 14)']);
    expect(valuesOf('font', sheet)).toContain('400 87.5%/1.4 var(--sans)');
  });

  test('are one of the six in every component', () => {
    const others = [...STYLES].flatMap(([name, text]) => [
      ...valuesOf('font-size', text)
        .filter((value) => !SIZE.test(value))
        .map((value) => `${name}: font-size: ${value}`),
      ...valuesOf('font', text)
        .filter((value) => !FONT.test(value))
        .map((value) => `${name}: font: ${value}`),
    ]);
    // The size of the root is what one `rem` is.
    expect(others).toEqual([
      'app.css: font: 400 87.5%/1.4 var(--sans)',
      'print/static/static.css: font: 400 100%/1.5 var(--sans)',
    ]);
  });

  test('grow in a hall and shrink nowhere', () => {
    const units = [...STYLES].flatMap(([name, text]) =>
      valuesOf('--type-unit', text).map((value) => ({ name, value })),
    );
    for (const { name, value } of units.filter(({ name }) => name !== 'app.css')) {
      const least = /^calc\(clamp\((\d+)px, [\d.]+vw, \d+px\) \/ 14\)$/.exec(value)?.[1];
      expect(Number(least), `${name}: ${value}`).toBeGreaterThanOrEqual(14);
    }
  });
});
