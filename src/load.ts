/**
 * The door to files that come after the first script. Data, map and fonts travel as classic scripts and a
 * stylesheet, never by `fetch`: so they reach a sandboxed frame without CORS and a page opened from `file://`.
 */
import type { Pages } from './pages';

export type DataName =
  | 'core'
  | 'evidence'
  | 'routes'
  | 'residents'
  | 'estimated'
  | 'refugees'
  | 'remittances'
  | 'geometry'
  | 'lectures'
  | 'places'
  | 'acts'
  | 'events';

declare global {
  /** Filled by the scripts in `static/data/`. */
  var koshData: Partial<Record<DataName, unknown>> | undefined;
}

/** A file that is missing, damaged or blocked; `path` is relative to the atlas's folder, as `data/core.js`. */
export class LoadError extends Error {
  readonly path: string;

  constructor(path: string, cause?: unknown) {
    super(`Could not load ${path}: reload the page, or ask whoever serves it whether the file is there`, {
      cause,
    });
    this.name = 'LoadError';
    this.path = path;
  }
}

/** The folder of `index.html`, found from the running script, which lies one folder below it in a build. */
const ROOT = rootOf(typeof document === 'undefined' ? null : document.currentScript);

function rootOf(script: HTMLOrSVGScriptElement | null): string {
  // No page, no elements: the poster is made without one.
  if (typeof document === 'undefined') return '';
  return script instanceof HTMLScriptElement && script.src !== ''
    ? new URL('..', script.src).href
    : document.baseURI;
}

const started = new Map<string, Promise<void>>();

/** How often a file was lost. The next one has another address, so that nothing that keeps copies gives the lost one again. */
const losses = new Map<string, number>();

function addressOf(path: string): string {
  const address = new URL(path, ROOT);
  const lost = losses.get(path);
  if (lost !== undefined) address.searchParams.set('again', String(lost));
  return address.href;
}

function lose(path: string): void {
  started.delete(path);
  losses.set(path, (losses.get(path) ?? 0) + 1);
}

/**
 * Runs a classic script of ours, once however often it is asked for; after a failure the next call tries again.
 * @param path relative to the atlas's folder, as `assets/map.js`
 * @throws LoadError when there is no such file; a damaged one runs as far as it can, so look for what it should set.
 */
export function loadScript(path: string): Promise<void> {
  const known = started.get(path);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = addressOf(path);
    script.onload = () => resolve();
    script.onerror = () => {
      lose(path);
      script.remove();
      reject(new LoadError(path));
    };
    document.head.append(script);
  });
  started.set(path, loading);
  return loading;
}

/**
 * The contents of a data file, not yet decoded.
 * @throws LoadError when the file is missing or sets nothing.
 */
export async function loadData(name: DataName): Promise<unknown> {
  const path = pathOf(name);
  await loadScript(path);
  const contents = globalThis.koshData?.[name];
  if (contents === undefined) {
    lose(path);
    throw new LoadError(path);
  }
  return contents;
}

const pathOf = (name: DataName): string => `data/${name}.js`;

/**
 * A data file, decoded; one that is damaged is forgotten, so that the next call fetches it anew.
 * @throws LoadError when the file is missing, sets nothing, or does not decode.
 */
export async function loadTable<T>(name: DataName, decode: (contents: unknown) => T): Promise<T> {
  const contents = await loadData(name);
  try {
    return decode(contents);
  } catch (error) {
    if (loadedData(name) === contents) forget(name);
    throw new LoadError(pathOf(name), error);
  }
}

function forget(name: DataName): void {
  lose(pathOf(name));
  Reflect.deleteProperty(globalThis.koshData ?? {}, name);
}

/** The same where it has been loaded; undefined where it has not. */
export const loadedData = (name: DataName): unknown => globalThis.koshData?.[name];

/**
 * Brings the map's code, which sets `globalThis.koshMap`, and the text of its worker. Vite's development server
 * serves modules, not our classic scripts, so there they are imported; a build holds nothing of that branch.
 * @throws LoadError when a script is missing.
 */
export async function loadMap(): Promise<void> {
  if (import.meta.env.DEV) {
    await import('./map/maplibre-worker');
    await import('./map/maplibre');
    return;
  }
  await Promise.all([loadScript('assets/map-worker.js'), loadScript('assets/map.js')]);
}

/**
 * The pages that come when one is opened, with their styles.
 * @throws LoadError when the script is missing or sets nothing.
 */
export async function loadPages(): Promise<Pages> {
  if (import.meta.env.DEV) await import('./pages');
  else {
    if (!started.has('assets/pages.js')) loadStyles('assets/pages.css');
    await loadScript('assets/pages.js');
  }
  if (globalThis.koshPages === undefined) {
    lose('assets/pages.js');
    throw new LoadError('assets/pages.js');
  }
  return globalThis.koshPages;
}

function loadStyles(path: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(path, ROOT).href;
  document.head.append(link);
}

/** Adds the page's fonts; until they are there, and if they never come, the system's stand in. */
export const loadFonts = (): void => loadStyles('data/fonts.css');
