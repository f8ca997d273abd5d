import { createContext, runInContext } from 'node:vm';
import { build, type Plugin } from 'vite';
import { classic } from '../../build/classic';

/** The files of a build by their path. */
export type Files = Record<string, string>;

/** Builds modules that stand only here, the first of them `main.js`, as the atlas is built. */
export async function bundle(modules: Files, groups: { name: string; test: RegExp }[] = []): Promise<Files> {
  const here: Plugin = {
    name: 'modules-of-a-test',
    enforce: 'pre',
    resolveId: (id) => (id.replace('./', '/') in modules ? id.replace('./', '/') : null),
    load: (id) => modules[id] ?? null,
  };
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [here, classic({ loader: 'src/chunks.ts', emptyMeta: /harmless/ })],
    build: {
      write: false,
      rolldownOptions: {
        input: '/main.js',
        output: {
          entryFileNames: 'assets/kosh.js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
          codeSplitting: { includeDependenciesRecursively: false, groups },
        },
      },
    },
  });
  const output = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  return Object.fromEntries(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

/** An element that the page's loader makes. */
class Fetching {
  src = '';
  href = '';
  onload = (): void => undefined;
  onerror = (): void => undefined;
  remove = (): void => undefined;
}

/** A page in a folder, which runs scripts and knows of nothing else. */
export function openPage(files: Files) {
  const root = 'https://example.org/atlas/';
  const asked: string[] = [];
  const first = Object.assign(new Fetching(), { src: `${root}assets/kosh.js` });
  const append = (element: Fetching): void => {
    const url = new URL(element.src || element.href);
    const path = url.pathname.replace('/atlas/', '');
    asked.push(path + url.search);
    queueMicrotask(() => {
      const text = files[path];
      if (text !== undefined && element.src) run(text);
      if (text === undefined) element.onerror();
      else element.onload();
    });
  };
  const page = createContext({
    document: { currentScript: first, createElement: () => new Fetching(), head: { append } },
    HTMLScriptElement: Fetching,
    URL,
  });
  /** As a browser does: a script that cannot be read is said on the console, and has loaded nevertheless. */
  const run = (code: string): void => {
    try {
      runInContext(code, page);
    } catch {
      /* It set nothing. */
    }
  };
  runInContext(files['assets/kosh.js'] ?? '', page);
  return {
    asked,
    /** What an expression is in the page. */
    evaluate: (expression: string): unknown => runInContext(expression, page),
  };
}
