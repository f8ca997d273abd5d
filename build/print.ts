import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, normalizePath, type Plugin, type Rolldown } from 'vite';
import { type Chunk, filesFor, firstOf, stylesOf } from './classic.ts';

/**
 * The page as it is served: the poster in it, its styles beside it, one small script of its own, and the rest fetched
 * by that script when the poster has been painted.
 */

/** What `src/print/poster.ts` gives; a type of its own, since this file stands outside of the atlas. */
interface Printer {
  readonly posterOf: (data: Record<string, unknown>) => { readonly body: string; readonly style: string };
  readonly openingOf: (data: Record<string, unknown>) => Record<string, unknown>;
}

/** What a development server asks of `src/print/ground-svg.ts`. */
interface Ground {
  readonly groundHolder: (geometry: unknown) => string;
  readonly groundRules: () => string;
}

const OUT = 'dist-poster';

/** A poster shows nothing that comes by `import()`. */
const WITHOUT_LATER: Plugin = {
  name: 'without-later',
  enforce: 'pre',
  resolveId: (id, _, { kind }) => (kind === 'dynamic-import' ? { id, external: true } : null),
};

/** Whose styles have which class. */
const classes = new Map<string, string>();

/** A short name for what the page holds by the thousand. Throws where two components would have the same. */
function classOf(filename: string, hash: (text: string) => string): string {
  const name = `s-${hash(filename).slice(0, 4)}`;
  const other = classes.get(name) ?? filename;
  if (other !== filename) throw new Error(`the styles of ${filename} and ${other} have the same class`);
  classes.set(name, filename);
  return name;
}

/** Compiles components, for the page and for its poster alike. */
export const components = (): Plugin[] =>
  svelte({
    configFile: false,
    compilerOptions: { cssHash: ({ hash, filename }) => classOf(filename, hash) },
  });

/** `src/print/poster.ts` bundled for Node and run there: Svelte components need their compiler. */
async function printer(): Promise<Printer> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [components(), WITHOUT_LATER],
    build: { ssr: 'src/print/poster.ts', outDir: OUT, copyPublicDir: false },
  });
  const file = pathToFileURL(resolve(OUT, 'poster.js')).href;
  const made = (await import(`${file}?${String(process.pid)}`)) as Printer;
  rmSync(OUT, { recursive: true });
  return made;
}

/** What a classic script of `static/data/` holds. Throws where `npm run data` was not run before. */
function contentsOf(name: string): unknown {
  const page: { koshData?: Record<string, unknown> } = {};
  runInNewContext(readFileSync(`static/data/${name}.js`, 'utf8'), Object.assign(page, { globalThis: page }));
  return page.koshData?.[name];
}

/** What the first script fetches, in this order: paths in the atlas's folder. */
interface Files {
  readonly script: string;
  readonly styles: string;
  /** Rules for paper. */
  readonly paper: string;
  readonly tables: readonly string[];
  readonly tongues: Readonly<Record<string, readonly string[]>>;
  readonly map: readonly string[];
}

/** Names the files by what the build made of them. Throws where one is not there. */
function filesOf(bundle: Rolldown.OutputBundle, styles: string): Files {
  const first = firstOf(bundle);
  const chunkOf = (source: string): Chunk => {
    const path = normalizePath(resolve(source));
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.moduleIds.includes(path)) return file;
    throw new Error(`no chunk of the build holds ${source}, which the first script fetches`);
  };
  const map = ['src/map/maplibre-worker.ts', 'src/map/maplibre.ts'].flatMap((source) =>
    filesFor(chunkOf(source), first, bundle),
  );
  return {
    script: first.fileName,
    styles,
    paper: PAPER,
    tables: [tableOf('core'), tableOf('places')],
    tongues: {
      en: filesFor(chunkOf('src/speech/en/english.ts'), first, bundle),
      ru: filesFor(chunkOf('src/speech/ru/russian.ts'), first, bundle),
      kk: filesFor(chunkOf('src/speech/kk/kazakh.ts'), first, bundle),
    },
    map: [...new Set(map), tableOf('geometry')],
  };
}

function tableOf(name: string): string {
  if (!existsSync(`static/data/${name}.js`))
    throw new Error(`static/data/${name}.js is not there: npm run data makes it`);
  return `data/${name}.js`;
}

/** The text of `src/print/first.ts` as one line of script. */
async function firstScript(opening: Record<string, unknown>, files: Files): Promise<string> {
  const POSTER = JSON.stringify({ ...opening, ...files });
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { POSTER },
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      rolldownOptions: { input: 'src/print/first.ts', output: { format: 'iife' } },
    },
  });
  const [output] = [made].flat().flatMap((m) => ('output' in m ? m.output : []));
  if (output?.type !== 'chunk') throw new Error('src/print/first.ts gave no script');
  return output.code.trim();
}

/**
 * Names no host: `'self'` says nothing reliable under `file://` or in a frame with an opaque origin, while these
 * hold everywhere. No inline script but the first, no eval, nothing fetched or posted, fonts and workers only from our
 * own text.
 */
const contentSecurity = (script: string): string =>
  [
    "default-src 'none'",
    `script-src http: https: file: blob: 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src http: https: file: 'unsafe-inline'",
    'img-src http: https: file: data: blob:',
    // The preview of a figure, in the frame that an article would have.
    'frame-src http: https: file:',
    'font-src data:',
    'worker-src blob:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const SCRIPT = /\s*<script type="module"[^>]*><\/script>/;
const STYLES = /\s*<link rel="stylesheet"[^>]*>/;

/** Where the rules for paper stand: a reader who does not print need not wait for them. */
const PAPER = 'assets/print.css';

/** Parts rules for paper, whole blocks of `@media print` and `@page`, from all others: one for paper and narrow screens stays. */
export function parted(rules: string): { readonly screen: string; readonly paper: string } {
  let [screen, paper] = ['', ''];
  for (let at = 0; at < rules.length;) {
    const end = endOfRule(rules, at);
    const rule = rules.slice(at, end);
    if (/^\s*@(media print\b[^{,]*\{|page\b)/.test(rule)) paper += rule;
    else screen += rule;
    at = end;
  }
  return { screen, paper };
}

/** Where the rule that begins at `from` ends: behind its block, or behind its semicolon where it has none. */
function endOfRule(rules: string, from: number): number {
  let depth = 0;
  for (let at = from; at < rules.length; at++) {
    const sign = rules[at];
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (depth === 0 && (sign === '}' || sign === ';')) return at + 1;
  }
  return rules.length;
}

/** The page, and its rules once more for a file of their own: where a host forbids styles in the page it is asked for. */
async function printed(
  html: string,
  styles: string,
  files: Files,
): Promise<{ readonly page: string; readonly rules: string; readonly paper: string }> {
  const names = ['core', 'places', 'lectures', 'geometry'];
  const data = Object.fromEntries(names.map((name) => [name, contentsOf(name)]));
  const today = new Date().toISOString().slice(0, 10);
  const { posterOf, openingOf } = await printer();
  const { body, style } = posterOf({ ...data, today });
  const first = await firstScript(openingOf(data), files);
  if (!SCRIPT.test(html)) throw new Error('index.html has no script that the first one could stand for');
  const head = `<meta http-equiv="Content-Security-Policy" content="${contentSecurity(first)}" />`;
  const written = (styles + readFileSync('src/print/poster.css', 'utf8')).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const rules = (written + style).replaceAll(/\s+/g, ' ');
  const { screen, paper } = parted(rules);
  const page = html
    .replace(SCRIPT, '')
    .replace(STYLES, '')
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${head}`)
    .replace('</head>', () => `<style>${screen}</style>\n    <script>${first}</script>\n  </head>`)
    .replace('<div id="app">', () => `${body}\n    <div id="app">`);
  return { page, rules, paper };
}

/** The rules for paper of the page that was printed last: a page is transformed where no file can be written. */
let forPaper = '';

const print: Plugin = {
  name: 'poster',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler() {
      this.emitFile({ type: 'asset', fileName: PAPER, source: forPaper });
    },
  },
  transformIndexHtml: {
    order: 'post',
    async handler(html, { bundle }) {
      if (!bundle) return html;
      const sheets = stylesOf(firstOf(bundle)).flatMap((name) => {
        const sheet = bundle[name];
        return sheet?.type === 'asset' ? [sheet] : [];
      });
      const [first, ...more] = sheets;
      if (!first) throw new Error('the first script has no styles');
      for (const { fileName } of more) Reflect.deleteProperty(bundle, fileName);
      const styles = sheets.map(({ source }) => String(source)).join('');
      const { page, rules, paper } = await printed(html, styles, filesOf(bundle, first.fileName));
      first.source = rules;
      forPaper = paper;
      return page;
    },
  },
};

/** A development server shows the ground below its still pictures, and no poster. */
const serve: Plugin = {
  name: 'poster-ground',
  apply: 'serve',
  transformIndexHtml: {
    order: 'pre',
    async handler(html, { server }) {
      if (!server) return html;
      const { groundHolder, groundRules } = (await server.ssrLoadModule(
        '/src/print/ground-svg.ts',
      )) as Ground;
      return html
        .replace('</head>', () => `<style>${groundRules()}</style></head>`)
        .replace('<div id="app">', () => `${groundHolder(contentsOf('geometry'))}<div id="app">`);
    },
  },
};

export const poster = [print, serve];
