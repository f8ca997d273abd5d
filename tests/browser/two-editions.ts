import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EDITION } from '../../data/publish/edition';

const DIST = resolve('dist');

/** Puts into a folder what another holds, but for some names, without copying it. */
function link(from: string, to: string, but: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (!but.includes(name)) symlinkSync(join(from, name), join(to, name));
}

/** The built page, as one of another edition: its first script says so, and its policy knows that script. */
function pageOf(version: string): string {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8');
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
  const changed = script.replace(`edition:\`${EDITION.version}\``, `edition:\`${version}\``);
  if (changed === script) throw new Error('the first script does not name its edition');
  const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
  return page.replace(script, () => changed).replace(hashOf(script), hashOf(changed));
}

interface Core {
  sum: number;
  readonly columns: Record<string, string>;
}

/** The script of the core file, as one of another edition. */
function coreOf(version: string): string {
  const script = readFileSync(join(DIST, 'data/core.js'), 'utf8');
  const start = script.indexOf('= {', script.indexOf('.core')) + 2;
  const core = JSON.parse(script.slice(start).replace(/;\s*$/, '')) as Core;
  core.columns['edition.version'] = `${version}\n`;
  core.sum = fnv(Object.entries(core.columns).flat().join(''));
  return `${script.slice(0, start)}${JSON.stringify(core)};\n`;
}

/** FNV-1a. */
const fnv = (text: string): number =>
  Array.from(text, (letter) => letter.charCodeAt(0)).reduce(
    (sum, code) => Math.imul(sum ^ code, 0x01000193),
    0x811c9dc5,
  ) >>> 0;

/**
 * A folder in which the built atlas keeps an earlier edition, which is the same but for its number.
 * @returns its path
 */
export function siteThatKeeps(version: string): string {
  const site = mkdtempSync(join(tmpdir(), 'kosh-editions-'));
  const kept = join(site, 'v', version);
  link(DIST, site, ['editions.js', 'index.html', 'v']);
  // A page from a disk is where its file is, and not where a link to it stands.
  copyFileSync(join(DIST, 'index.html'), join(site, 'index.html'));
  writeFileSync(join(site, 'editions.js'), `globalThis.koshEditions = ["${version}"];\n`);
  link(DIST, kept, ['data', 'index.html', 'v']);
  link(join(DIST, 'data'), join(kept, 'data'), ['core.js']);
  writeFileSync(join(kept, 'data/core.js'), coreOf(version));
  writeFileSync(join(kept, 'index.html'), pageOf(version));
  return site;
}
