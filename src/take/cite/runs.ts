import { escaped } from '../../domain/markup';

/** A stretch of a citation, set in italics or not. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
}

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** A citation as HTML, for programs that take rich text. */
export const htmlOf = (runs: readonly Run[]): string =>
  runs.map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text))).join('');

/** Joins what is there by a space. */
export const spaced = (parts: readonly (Run | null)[]): Run[] =>
  parts
    .filter((part): part is Run => part !== null && part.text !== '')
    .flatMap((part, i) => (i === 0 ? [part] : [{ text: ' ' }, part]));

/** A sentence of a citation: ends with a full stop, or with what already ends it. */
export const stopped = (text: string): string => (/[.?!…][”’)]?$/.test(text) ? text : `${text}.`);

/** Turns straight quotation marks into those given, and apostrophes into round ones. */
export const withQuotes = (text: string, [open, close]: readonly [string, string]): string =>
  text
    .replace(/(^|[\s(])(["'])([^"']+)\2(?=[\s).,:;]|$)/gu, `$1${open}$3${close}`)
    .replace(/(?<=\p{L})'/gu, '’');
