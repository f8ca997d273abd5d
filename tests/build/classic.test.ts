import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { bundle, openPage } from './page';

const LATER = { '/main.js': `globalThis.open = () => import('./later.js');` };

describe('a chunk', () => {
  test('takes names, the default and the whole of a module from the first script, as they are now', async () => {
    const files = await bundle({
      '/main.js': `import { count, more } from './own.js'; more(); globalThis.open = () => import('./later.js'); globalThis.more = more;`,
      '/own.js': `export let count = 0; export const more = () => { count++; }; export default 'own';`,
      '/later.js': `import own, { count } from './own.js'; import * as all from './own.js';
        export const told = () => [own, count, Object.keys(all).sort().join(' ')].join(', ');`,
    });
    const page = openPage(files);
    const { told } = (await page.evaluate('open()')) as { told: () => string };
    expect(told()).toBe('own, 1, count default more');
    page.evaluate('more()');
    expect(told()).toBe('own, 2, count default more');
  });

  test('stands in brackets, so that engines compile it while it comes', async () => {
    const files = await bundle({ ...LATER, '/later.js': `export const name = 'n';` });
    expect(files['assets/later.js']).toMatch(/^koshChunks\.define\("[^"]+","\w+",\(function\(exports\)\{/);
  });

  test('gives its default and its names to who imports it', async () => {
    const files = await bundle({ ...LATER, '/later.js': `export const name = 'n'; export default 'd';` });
    expect(await openPage(files).evaluate('open()')).toMatchObject({ name: 'n', default: 'd' });
  });

  test('gives each of its parts apart where several are grouped in it', async () => {
    const files = await bundle(
      {
        '/main.js': `globalThis.open = () => Promise.all([import('./pages/a.js'), import('./pages/b.js')]);`,
        '/pages/a.js': `export default 'a';`,
        '/pages/b.js': `export default 'b';`,
      },
      [{ name: 'pages', test: /pages/ }],
    );
    const page = openPage(files);
    expect(await page.evaluate('open()')).toMatchObject([{ default: 'a' }, { default: 'b' }]);
    expect(page.asked).toEqual(['assets/pages.js']);
  });

  test('gives a module of another kind too', async () => {
    const files = await bundle({
      '/main.js': `globalThis.open = () => import('./later.js');`,
      '/later.js': `exports.name = 'n';`,
    });
    expect(await openPage(files).evaluate('open()')).toMatchObject({ default: { name: 'n' } });
  });

  test('is fetched with its styles and with the chunks that it shares with others, each once', async () => {
    const files = await bundle({
      '/main.js': `globalThis.ran = 0; globalThis.one = () => import('./one.js'); globalThis.two = () => import('./two.js');`,
      '/one.js': `import './one.css'; import { shared } from './shared.js'; export const one = shared;`,
      '/two.js': `import { shared } from './shared.js'; export const two = shared;`,
      '/shared.js': `globalThis.ran++; export const shared = {};`,
      '/one.css': `p { color: red; }`,
    });
    const page = openPage(files);
    const one = page.evaluate('one()');
    const asked = ['assets/one.css', 'assets/one.js', 'assets/shared.js'];
    await one;
    expect(page.asked.toSorted()).toEqual(asked);
    const { two } = (await page.evaluate('two()')) as { two: object };
    expect(((await one) as { one: object }).one).toBe(two);
    expect(page.asked.toSorted()).toEqual([...asked, 'assets/two.js']);
    expect(page.evaluate('ran')).toBe(1);
  });
});

describe('a chunk that runs by itself', () => {
  const WORKER = {
    '/main.js': `import { own } from './own.js'; globalThis.own = own; globalThis.page = () => import('./page.js'); globalThis.worker = () => import('./worker.js');`,
    '/own.js': `export const own = { name: 'own' };`,
    '/shared.js': `export const shared = () => 'shared' + Math.sign(1);`,
    '/page.js': `import { shared } from './shared.js'; export const page = shared();`,
    '/worker.js': `import { shared } from './shared.js'; globalThis.worked = shared() + ' work'; export const text = koshChunkText();`,
  };

  test('is made of what came for the page, with what it shares with others', async () => {
    const page = openPage(await bundle(WORKER));
    await page.evaluate('page()');
    const { text } = (await page.evaluate('worker()')) as { text: string };
    expect(page.asked).toEqual(['assets/shared.js', 'assets/page.js', 'assets/worker.js']);
    expect(runInNewContext(`${text};worked`)).toBe('shared1 work');
  });

  test('must not need the first script, which starts the page', async () => {
    const worker = `import { own } from './own.js'; export const text = koshChunkText() + own.name;`;
    await expect(bundle({ ...WORKER, '/worker.js': worker })).rejects.toThrow(
      'assets/worker.js is to run by itself, but needs assets/kosh.js',
    );
  });
});

describe('a chunk that is lost', () => {
  const build = () => bundle({ ...LATER, '/later.js': `export const name = 'n';` });

  test.each([
    ['not there', () => undefined],
    ['cut off', (code: string) => code.slice(0, -20)],
    ['a page of the server’s', () => '<!doctype html><title>Not found</title>'],
    ['of another build', (code: string) => code.replace(/"[0-9a-f]{8}"/, '"00000000"')],
  ])('since it is %s is named, and fetched from another address the next time', async (_, wound) => {
    const { 'assets/later.js': whole = '', ...files } = await build();
    const wounded = wound(whole);
    const served = wounded === undefined ? files : { ...files, 'assets/later.js': wounded };
    const page = openPage(served);
    await expect(page.evaluate('open()')).rejects.toMatchObject({
      name: 'LoadError',
      path: 'assets/later.js',
    });
    Object.assign(served, { 'assets/later.js': whole });
    expect(await page.evaluate('open()')).toMatchObject({ name: 'n' });
    expect(page.asked).toEqual(['assets/later.js', 'assets/later.js?again=1']);
  });

  test('since its styles are not there is named too', async () => {
    const files = await bundle({
      ...LATER,
      '/later.js': `import './later.css'; export const name = 'n';`,
      '/later.css': `p { color: red; }`,
    });
    Reflect.deleteProperty(files, 'assets/later.css');
    await expect(openPage(files).evaluate('open()')).rejects.toMatchObject({ path: 'assets/later.css' });
  });
});

describe('a build fails', () => {
  test.each([
    ['a require that somebody may call', `globalThis.load = typeof require;`, 'require is left'],
    [
      'an import of what is not known',
      `globalThis.load = (name) => import(name);`,
      'ImportExpression is left',
    ],
    ['its own address', `globalThis.here = import.meta.url;`, 'main.js uses import.meta'],
  ])('on %s', async (_, code, message) => {
    await expect(bundle({ '/main.js': code })).rejects.toThrow(message);
  });

  test('but not on a property of that name', async () => {
    const files = await bundle({ '/main.js': `globalThis.a = { require: 1, b: document.require };` });
    expect(openPage(files).evaluate('a')).toEqual({ require: 1, b: undefined });
  });

  test('on a module of another host', async () => {
    const modules = { ...LATER, '/later.js': `import 'https://example.org/a.js';` };
    await expect(bundle(modules)).rejects.toThrow('a.js, which is no chunk of this build');
  });

  test('where the first script needs another', async () => {
    const modules = {
      '/main.js': `import { a } from './a.js'; globalThis.a = a;`,
      '/a.js': `export const a = {};`,
    };
    await expect(bundle(modules, [{ name: 'a', test: /a\.js/ }])).rejects.toThrow(
      'assets/kosh.js must need no other script, but imports assets/a.js',
    );
  });

  test('where chunks import each other in a circle', async () => {
    const modules = {
      '/main.js': `globalThis.open = () => import('./a.js');`,
      '/a.js': `import { c } from './c.js'; export const a = () => c;`,
      '/b.js': `export const b = () => 1;`,
      '/c.js': `import { b } from './b.js'; import { a } from './a.js'; export const c = () => [a, b()];`,
    };
    const groups = [
      { name: 'one', test: /[ab]\.js/ },
      { name: 'two', test: /c\.js/ },
    ];
    await expect(bundle(modules, groups)).rejects.toThrow('chunks import each other in a circle');
  });
});
