import type { MeasureFile } from '../../src/domain/measure';
import type { LensFile } from '../../src/lens/lenses';

/** The names under which a page finds its data in `globalThis.koshData`. */
export type ScriptName =
  | MeasureFile
  | LensFile
  | ('core' | 'evidence' | 'geometry' | 'lectures' | 'places' | 'acts' | 'events')
  | ('indicators' | 'context' | 'editions');

/**
 * The data as a classic script, which loads from a file and in a sandboxed frame where `fetch` does not.
 * No `<` and no line separator is left in it, so that it can also stand inside an HTML page.
 */
export function scriptOf(name: ScriptName | 'fonts', data: unknown): string {
  const json = JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `(globalThis.koshData ??= {}).${name} = ${json};\n`;
}
