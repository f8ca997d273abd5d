import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokensOf } from '../../build/tokens';

test('static pages have the colours of both themes of the atlas, the darker one only on a screen that asks for it', () => {
  const [light = '', dark = ''] = tokensOf(readFileSync('src/app.css', 'utf8')).split('@media screen');
  expect(light).toContain('--paper: #fdfcf8;');
  expect(light).toContain('--serif:');
  expect(dark).toContain('(prefers-color-scheme: dark)');
  expect(dark).toContain('--paper: #161e27;');
  expect(dark.match(/[{}]/g)).toEqual(['{', '{', '}', '}']);
});

test('a static page names no colour that has none', () => {
  const rules =
    tokensOf(readFileSync('src/app.css', 'utf8')) + readFileSync('src/print/static/static.css', 'utf8');
  const named = [...rules.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !rules.includes(`${name}:`))).toEqual([]);
});

test('without one of the themes the build stops', () => {
  expect(() => tokensOf(':root { --paper: #fff; }')).toThrow("data-theme='dark'");
});
