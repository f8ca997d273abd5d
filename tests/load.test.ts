// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';

/** The door, as a page finds it when it opens: nothing asked for yet. */
async function openDoor() {
  vi.resetModules();
  return import('../src/load');
}

/** Lets the browser's part of loading happen: happy-dom fetches nothing. */
const added = (): HTMLScriptElement[] => [...document.querySelectorAll('script')];
const arrives = (event: 'load' | 'error'): void => {
  added().at(-1)?.dispatchEvent(new Event(event));
};

beforeEach(() => {
  document.head.innerHTML = '';
  globalThis.koshData = undefined;
  vi.spyOn(document.head, 'append').mockImplementation((node) => {
    const script = node as HTMLScriptElement;
    Object.defineProperty(script, 'src', { value: script.src });
    script.type = 'text/plain';
    document.head.appendChild(script);
  });
});

describe('a script', () => {
  test('is run once, however often it is asked for', async () => {
    const { loadFile } = await openDoor();
    const both = [loadFile('assets/pages.js'), loadFile('assets/pages.js')];
    arrives('load');
    await Promise.all(both);
    expect(added()).toHaveLength(1);
    expect(added()[0]!.src).toMatch(/assets\/pages\.js$/);
  });

  test('that is not there is named in the error, and asked for anew the next time', async () => {
    const { loadFile } = await openDoor();
    const first = loadFile('data/routes.js');
    arrives('error');
    await expect(first).rejects.toMatchObject({ name: 'LoadError', path: 'data/routes.js' });
    const second = loadFile('data/routes.js');
    arrives('load');
    await expect(second).resolves.toBeUndefined();
  });
});

describe('a data file', () => {
  test('gives what its script sets', async () => {
    const { loadData } = await openDoor();
    const loading = loadData('core');
    globalThis.koshData = { core: { countries: [] } };
    arrives('load');
    expect(await loading).toEqual({ countries: [] });
  });

  test('that is cut off sets nothing, and is named in the error', async () => {
    const { loadData } = await openDoor();
    const loading = loadData('core');
    arrives('load');
    await expect(loading).rejects.toThrow('data/core.js');
  });

  const decode = (contents: unknown): number => {
    if (typeof contents !== 'number') throw new Error('no number');
    return contents;
  };
  test.each([
    ['at once', decode],
    ['in steps', async (contents: unknown) => decode(await Promise.resolve(contents))],
  ])(
    'that does not decode %s is named in the error, and fetched anew from another address the next time',
    async (_, decode) => {
      const { loadTable } = await openDoor();
      const first = loadTable('routes', decode);
      globalThis.koshData = { routes: 'damaged' };
      arrives('load');
      await expect(first).rejects.toMatchObject({ name: 'LoadError', path: 'data/routes.js' });
      expect(globalThis.koshData.routes).toBeUndefined();
      const second = loadTable('routes', decode);
      expect(added()).toHaveLength(2);
      expect(added()[1]!.src).toMatch(/data\/routes\.js\?again=1$/);
      globalThis.koshData = { routes: 7 };
      arrives('load');
      expect(await second).toBe(7);
    },
  );
});
