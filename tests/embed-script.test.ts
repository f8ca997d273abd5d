// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { expect, test, vi } from 'vitest';

const script = readFileSync('static/embed.js', 'utf8');

test('the script for hosts is at most 2 kB as it is served, and sets nothing in the page’s own scope', () => {
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(2000);
  expect(script.replace(/\/\*[\s\S]*?\*\//g, '').trim()).toMatch(/^\(\(\) => \{[\s\S]*\}\)\(\);$/);
});

test('a frame of another system whose data-src is no address takes nothing from the frames after it', () => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = vi.fn();
    },
  );
  document.body.innerHTML = '<iframe data-src="https://["></iframe><iframe data-kosh></iframe>';
  const figure = document.querySelectorAll('iframe')[1]!;
  for (const frame of document.querySelectorAll('iframe'))
    Object.defineProperty(frame, 'contentWindow', { value: { postMessage: vi.fn() } });
  const own = Object.assign(document.createElement('script'), { src: 'https://example.org/atlas/embed.js' });
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(own);
  runInThisContext(script);
  const data = { source: 'kosh', v: 1, type: 'height', height: 512 };
  dispatchEvent(new MessageEvent('message', { data, source: figure.contentWindow }));
  expect(figure.style.height).toBe('512px');
});
