/**
 * Checks the static pages: valid HTML, links, translations, what they tell machines, sizes. `npm run pages:check` checks
 * all of dist, as `npm run build` printed them; `--sample 20` prints so many subjects in all languages into a folder of their
 * own and checks these. `KOSH_URL` as when they were printed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HtmlValidate } from 'html-validate';
import {
  brokenLinks,
  headFaults,
  jsonLdFaults,
  oembedFaults,
  pagesIn,
  sitemapFaults,
  translationFaults,
} from './folder';

const { values } = parseArgs({ options: { sample: { type: 'string' } } });
const isSample = values.sample !== undefined;
/** A sample is printed for a host, so that what needs one is checked too. */
const host = process.env.KOSH_URL ?? (isSample ? 'https://atlas.example/kosh/' : null);
const folder = isSample ? mkdtempSync(join(tmpdir(), 'kosh-pages-')) : 'dist';

if (values.sample !== undefined) {
  const words = ['build/pages.ts', '--sample', values.sample, '--out', folder];
  const { status, stdout, stderr } = spawnSync('tsx', words, {
    encoding: 'utf8',
    env: { ...process.env, KOSH_URL: host ?? '' },
  });
  process.stdout.write(stdout);
  if (status !== 0) throw new Error(stderr);
}

/** The standard set; our SVG has its own rules, and a page that is printed once needs no other spelling of void elements. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    'prefer-native-element': 'off',
  },
});

const start = performance.now();
const pages = pagesIn(folder);
const byPath = new Map(pages.map((page) => [page.path, page]));
const faults: string[] = [...sitemapFaults(folder, pages, host)];
for (const page of pages) {
  const report = validator.validateStringSync(page.html);
  const invalid = report.results.flatMap(({ messages }) =>
    messages
      .filter(({ severity }) => severity === 2)
      .map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`),
  );
  const broken = brokenLinks(page, folder, { host, isSample }).map((link) => `leads nowhere: ${link}`);
  for (const fault of [
    ...invalid,
    ...broken,
    ...headFaults(page),
    ...jsonLdFaults(page),
    ...oembedFaults(page, folder, host),
    ...translationFaults(page, byPath, host),
  ])
    faults.push(`${page.path}: ${fault}`);
}
if (isSample) rmSync(folder, { recursive: true });
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${pages.length} static pages checked in ${seconds} s, ${faults.length} faults`);
for (const fault of faults.slice(0, 40)) console.log(fault);
process.exitCode = faults.length > 0 || pages.length === 0 ? 1 : 0;
