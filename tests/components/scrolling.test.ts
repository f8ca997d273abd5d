import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(svelte|css)$/.test(name))
  .map((name) => join('src', name));

/** The innermost rules of a file's styles: selector and declarations. */
function rulesOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const styles = path.endsWith('.css') ? text : (/<style[^>]*>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '');
  return styles.match(/[^{}]+\{[^{}]*\}/g) ?? [];
}

test('whatever scrolls is the frame of what is hidden in it: else words for the ear make the document longer than its window', () => {
  const scrolling = files.flatMap((path) =>
    rulesOf(path)
      .filter((rule) => /overflow(?:-[xy])?:\s*(?:auto|scroll)/.test(rule))
      .map((rule) => ({ path, rule })),
  );
  expect(scrolling.length).toBeGreaterThan(4);
  for (const { path, rule } of scrolling)
    expect(rule, path).toMatch(/position:\s*(?:relative|absolute|fixed|sticky)/);
});
