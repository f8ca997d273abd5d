import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Editions that a published folder keeps, each in a folder of its own that is never changed again: a link pinned to one
 * (`?v=1.3.0`) goes on to `v/1.3.0/`. What is kept stands in `editions.js`, which the page asks for only when a link is
 * pinned to another edition than its own.
 *
 *     index.html assets/ data/ …   the newest edition
 *     editions.js                  which are kept
 *     v/1.3.0/ v/1.4.0/            whole atlases; the newest is among them
 *     en/ ru/ kk/                  the pages to read, of the newest edition only
 */

const LIST = 'editions.js';
const KEPT = 'v';
/** What belongs to the address and not to an edition; and the pages to read, which no link with an edition reaches. */
const NOT_OF_AN_EDITION =
  /^(?:v|en|ru|kk|editions\.js|feed.*|sitemap.*|robots\.txt|404\.html|CNAME|\.nojekyll)$/;

/** The script that tells a page what is kept; the page of a kept edition is told of none, and so never goes on. */
const listOf = (versions: readonly string[]): string =>
  `globalThis.koshEditions = ${JSON.stringify(versions)};\n`;

/** A build by itself keeps no edition, and says so. */
export const editionList: Plugin = {
  name: 'edition-list',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: LIST, source: listOf([]) });
  },
};

/** The part of `data/v1/datapackage.json` that is read here. */
interface Tables {
  readonly version: string;
  readonly resources: readonly { readonly path: string; readonly hash: string }[];
}

/** What tables an atlas's folder publishes. Throws where it is no such folder. */
function tablesIn(atlas: string): Tables {
  const file = join(atlas, 'data/v1/datapackage.json');
  if (!existsSync(file) || !existsSync(join(atlas, 'index.html')))
    throw new Error(
      `${atlas} is no folder of a built atlas: index.html or data/v1/datapackage.json is missing`,
    );
  return JSON.parse(readFileSync(file, 'utf8')) as Tables;
}

const editionsIn = (site: string): string[] =>
  existsSync(join(site, KEPT)) ? readdirSync(join(site, KEPT)).filter((name) => /^\d/.test(name)) : [];

/** Copies an atlas into a site's folder of its edition, where it is frozen. */
function freeze(atlas: string, site: string): void {
  const to = join(site, KEPT, tablesIn(atlas).version);
  for (const name of readdirSync(atlas))
    if (!NOT_OF_AN_EDITION.test(name)) cpSync(join(atlas, name), join(to, name), { recursive: true });
  writeFileSync(join(to, LIST), listOf([]));
  const page = join(to, 'index.html');
  // The feeds and the pages to read stay beside the newest.
  const beside = /href="\.\/(?=feed|(?:en|ru|kk)\/)/g;
  writeFileSync(page, readFileSync(page, 'utf8').replace(beside, 'href="../../'));
}

/** Copies what the last release kept, and its own edition where that was not among them. */
function takeOver(last: string, site: string): void {
  for (const version of editionsIn(last)) {
    const from = join(last, KEPT, version);
    const said = tablesIn(from).version;
    if (said !== version) throw new Error(`${from} holds edition ${said}`);
    cpSync(from, join(site, KEPT, version), { recursive: true });
  }
  if (!editionsIn(last).includes(tablesIn(last).version)) freeze(last, site);
}

/** An edition that was released is never changed: what differs needs a number of its own. */
function refuseChanged(kept: string, atlas: string): void {
  const hashes = ({ resources }: Tables): string =>
    resources
      .map(({ path, hash }) => `${path} ${hash}`)
      .sort()
      .join('\n');
  const [before, now] = [tablesIn(kept), tablesIn(atlas)];
  if (hashes(before) !== hashes(now))
    throw new Error(
      `edition ${now.version} was released before with other tables: raise the version in data/publish/edition.ts and add a row to data/sources/editions.json`,
    );
}

/**
 * Throws where the last release does not keep an atlas's edition: a release after it would then not take it over.
 * @param last the last release, as a folder; null: there was none
 */
export function refuseUnreleased(site: string, last: string | null): void {
  const { version } = tablesIn(site);
  const released = last === null ? [] : [...editionsIn(last), tablesIn(last).version];
  if (!released.includes(version))
    throw new Error(
      `edition ${version} is in no release yet, and would be lost with the next: publish a release`,
    );
}

const numbered = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/**
 * Makes a finished atlas's folder one that keeps editions: its own, those of the last release, and their list.
 * @param site the atlas as built; written to
 * @param last the last release, as a folder; null: there was none
 * @returns the editions kept, oldest first
 * @throws Error where a folder is no atlas, or its edition was released before with other tables
 */
export function keepEditions(site: string, last: string | null): string[] {
  rmSync(join(site, KEPT), { recursive: true, force: true });
  if (last !== null) takeOver(last, site);
  const own = join(site, KEPT, tablesIn(site).version);
  if (existsSync(own)) refuseChanged(own, site);
  else freeze(site, site);
  const kept = editionsIn(site).sort(numbered);
  writeFileSync(join(site, LIST), listOf(kept));
  return kept;
}

/**
 * The last release as a folder: itself, or unpacked by `tar` from an archive into a folder of its own.
 * @throws Error where it cannot be unpacked, or holds no atlas
 */
export function unpacked(release: string): string {
  if (!existsSync(release)) throw new Error(`${release} is not there`);
  if (statSync(release).isDirectory()) return release;
  const folder = mkdtempSync(join(tmpdir(), 'kosh-release-'));
  const { status, stderr } = spawnSync('tar', ['-xf', release, '-C', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar could not unpack ${basename(release)}: ${stderr}`);
  const inside = readdirSync(folder).map((name) => join(folder, name));
  const atlas = [folder, ...inside].find((path) => existsSync(join(path, 'index.html')));
  if (atlas === undefined) throw new Error(`${basename(release)} holds no atlas`);
  return atlas;
}
