/**
 * The door to files that come after the first script. Data, fonts and later parts of the atlas travel as classic scripts
 * and stylesheets, never by `fetch`: so they reach a sandboxed frame without CORS and a page opened from `file://`.
 */
import type { MeasureFile } from './domain/measure';
import type { LensFile } from './lens/lenses';

export type DataName =
  | MeasureFile
  | LensFile
  | 'core'
  | 'evidence'
  | 'geometry'
  | 'lectures'
  | 'places'
  | 'acts'
  | 'events'
  | 'indicators'
  | 'context'
  | 'editions'
  | 'fonts';

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
 * Brings a file of ours, once however often it is asked for; after a failure the next call fetches it anew.
 * @param path relative to the atlas's folder: a stylesheet where it ends in `.css`, else a classic script
 * @param isSet whether the script has set what it should: a damaged one runs as far as it can
 * @throws LoadError when there is no such file, or when it came and set nothing
 */
export function loadFile(path: string, isSet: () => boolean = () => true): Promise<void> {
  const known = started.get(path);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const element = elementFor(path);
    const fail = (): void => {
      lose(path);
      element.remove();
      reject(new LoadError(path));
    };
    element.onload = () => (isSet() ? resolve() : fail());
    element.onerror = fail;
    document.head.append(element);
  });
  started.set(path, loading);
  return loading;
}

function elementFor(path: string): HTMLScriptElement | HTMLLinkElement {
  const address = addressOf(path);
  return path.endsWith('.css')
    ? Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })
    : Object.assign(document.createElement('script'), { src: address });
}

/**
 * The contents of a data file, not yet decoded.
 * @throws LoadError when the file is missing or sets nothing.
 */
export async function loadData(name: DataName): Promise<unknown> {
  await loadFile(pathOf(name), () => loadedData(name) !== undefined);
  return loadedData(name);
}

const pathOf = (name: DataName): string => `data/${name}.js`;

/**
 * A data file, decoded; one that is damaged is forgotten, so that the next call fetches it anew.
 * @throws LoadError when the file is missing, sets nothing, or does not decode.
 */
export async function loadTable<T>(
  name: DataName,
  decode: (contents: unknown) => T | Promise<T>,
): Promise<T> {
  const contents = await loadData(name);
  try {
    return await decode(contents);
  } catch (error) {
    if (loadedData(name) === contents) forget(name);
    throw new LoadError(pathOf(name), error);
  }
}

/** Lets the next call fetch a file anew whose contents turned out to be damaged. */
export function forget(name: DataName): void {
  lose(pathOf(name));
  Reflect.deleteProperty(globalThis.koshData ?? {}, name);
}

/** The same where it has been loaded; undefined where it has not. */
export const loadedData = (name: DataName): unknown => globalThis.koshData?.[name];
