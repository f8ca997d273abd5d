/**
 * Prints the static pages into a folder that the atlas was built into: `tsx build/pages.ts`. `KOSH_URL` is the address
 * where it will be served; without it the pages name no host, and leave out what needs one.
 *
 *     --out <folder>     instead of dist
 *     --sample <number>  only so many subjects, spread evenly, in all languages
 */
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { siteAddress } from '../data/publish/address.ts';
import { type Card, type CardColours, type CardGround, cardPainter } from './page-picture.ts';
import { components } from './print.ts';
import { tokensOf } from './tokens.ts';

/** What `src/print/static/pages.ts` gives; types of their own, since this file stands outside of the atlas. */
interface Job {
  readonly topic: { readonly kind: string; readonly id: string };
  readonly lang: string;
}
interface File {
  readonly path: string;
  readonly text: string;
}
interface Printer {
  readonly jobs: readonly Job[];
  readonly print: (job: Job) => { readonly files: readonly File[]; readonly card: Card | null };
  readonly ground: CardGround;
  readonly colours: CardColours;
  readonly folderOf: (job: Job) => string;
  readonly shared: (jobs: readonly Job[]) => readonly File[];
}
interface Pages {
  readonly openPrinter: (
    contentsOf: (name: string) => unknown,
    site: { readonly host: string | null },
  ) => Promise<Printer>;
}

/** What a worker is given. */
interface Task {
  readonly out: string;
  readonly code: string;
  readonly host: string | null;
  readonly jobs: readonly Job[];
}

/** What pages came to. */
interface Sum {
  readonly pages: number;
  readonly bytes: number;
  /** The largest page, gzipped. */
  readonly largest: { readonly path: string; readonly gzipped: number };
}

/** One for each of two cores; for few pages another process would take longer to begin than to print. */
const WORKERS = 2;
const FEW = 100;
const CODE = 'dist-pages';

/** What a classic script of `static/data/` holds. Throws where `npm run data` was not run before. */
function contentsOf(name: string): unknown {
  const page: { koshData?: Record<string, unknown> } = {};
  runInNewContext(readFileSync(`static/data/${name}.js`, 'utf8'), Object.assign(page, { globalThis: page }));
  return page.koshData?.[name];
}

function write(out: string, path: string, contents: string | Buffer): number {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
  return Buffer.byteLength(contents);
}

/** Prints what it is given, and returns what that came to. */
async function printAll({ out, code, host, jobs }: Task): Promise<Sum> {
  const { openPrinter } = (await import(code)) as Pages;
  const printer = await openPrinter(contentsOf, { host });
  const paint = await cardPainter(printer.ground, printer.colours);
  let [bytes, largest] = [0, { path: '', gzipped: 0 }];
  for (const job of jobs) {
    const { files, card } = printer.print(job);
    for (const { path, text } of files) {
      bytes += write(out, path, text);
      const gzipped = path.endsWith('.html') ? gzipSync(text).length : 0;
      if (gzipped > largest.gzipped) largest = { path, gzipped };
    }
    if (card) bytes += write(out, `${printer.folderOf(job)}picture.png`, await paint(card));
  }
  return { pages: jobs.length, bytes, largest };
}

/** `src/print/static/pages.ts` bundled for Node: Svelte components need their compiler. Returns its address. */
async function bundled(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [components()],
    build: { ssr: 'src/print/static/pages.ts', outDir: CODE, copyPublicDir: false, emptyOutDir: true },
  });
  return pathToFileURL(resolve(CODE, 'pages.js')).href;
}

/** The fonts of the atlas as files, and the rules that name them: a page without scripts has no other way to them. */
function fontsOf(): { readonly rules: string; readonly files: readonly (readonly [string, Buffer])[] } {
  const faces = contentsOf('fonts') as readonly Record<
    'family' | 'script' | 'weight' | 'letters' | 'woff2',
    string
  >[];
  const fileOf = ({ family, script }: (typeof faces)[number]): string =>
    `fonts/${family.toLowerCase().replaceAll(' ', '-')}-${script}.woff2`;
  const rules = faces.map(
    (face) =>
      `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-display:optional;` +
      `src:url(${fileOf(face)}) format('woff2');unicode-range:${face.letters}}`,
  );
  const notice =
    '/* Golos Text: Copyright 2019 The Golos Text Project Authors. Source Serif 4: Copyright 2014-2023 Adobe, with ' +
    'Reserved Font Name "Source". Cut down to fewer letters. SIL Open Font License 1.1, https://openfontlicense.org */\n';
  const files = faces.map((face) => [`assets/${fileOf(face)}`, Buffer.from(face.woff2, 'base64')] as const);
  return { rules: notice + rules.join('\n'), files };
}

/** So many of a list, spread evenly. */
const spread = <T>(all: readonly T[], most: number): readonly T[] =>
  most >= all.length
    ? all
    : Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]).flatMap(
        (one) => one ?? [],
      );

/** Prints in a process of its own, which reads TypeScript as this one does. */
function inWorker(task: Task): Promise<Sum> {
  return new Promise((done, fail) => {
    const worker = fork(fileURLToPath(import.meta.url), ['--worker']);
    worker.once('message', (sum) => done(sum as Sum));
    worker.once('error', fail);
    worker.once(
      'exit',
      (status) => status !== 0 && fail(new Error(`a worker stopped with ${String(status)}`)),
    );
    worker.send(task);
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, sample: { type: 'string' } } });
  const out = values.out ?? 'dist';
  const host = siteAddress();
  const start = performance.now();
  const code = await bundled();
  const printer = await ((await import(code)) as Pages).openPrinter(contentsOf, { host });
  const jobs = sampleOf(printer.jobs, Number(values.sample ?? Infinity));
  const parts = Array.from({ length: WORKERS }, (_, i) => jobs.filter((_job, j) => j % WORKERS === i));
  const printing =
    jobs.length < FEW
      ? [printAll({ out, code, host, jobs })]
      : parts.map((part) => inWorker({ out, code, host, jobs: part }));
  const { rules, files } = fontsOf();
  for (const { path, text } of printer.shared(jobs)) write(out, path, text);
  for (const [path, contents] of files) write(out, path, contents);
  const styles =
    tokensOf(readFileSync('src/app.css', 'utf8')) + readFileSync('src/print/static/static.css', 'utf8');
  write(out, 'assets/static.css', `${rules}\n${styles}`);
  const sums = await Promise.all(printing);
  rmSync(CODE, { recursive: true });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const bytes = sums.reduce((sum, one) => sum + one.bytes, 0);
  const [{ largest } = { largest: null }] = sums.toSorted((a, b) => b.largest.gzipped - a.largest.gzipped);
  console.log(
    `${jobs.length} static pages, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s; the largest, ${largest?.path ?? ''}: ` +
      `${((largest?.gzipped ?? 0) / 1000).toFixed(1)} kB gzipped. ` +
      (host === null
        ? 'KOSH_URL names no host: no sitemap, no oEmbed, no whole addresses.'
        : `Addresses begin with ${host}`),
  );
}

/** The lists of all pages, and so many subjects in every language. */
function sampleOf(jobs: readonly Job[], most: number): readonly Job[] {
  const keyOf = ({ topic }: Job): string => `${topic.kind} ${topic.id}`;
  const subjects = [...new Set(jobs.map(keyOf))];
  const kept = new Set(spread(subjects, most));
  return jobs.filter((job) => job.topic.kind === 'index' || kept.has(keyOf(job)));
}

if (process.argv.includes('--worker'))
  process.once('message', (task: Task) => {
    void printAll(task).then((sum) => {
      process.send?.(sum);
      process.disconnect();
    });
  });
else await main();
