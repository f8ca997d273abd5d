import * as v from 'valibot';

/** Line breaks, spaces and letters that nobody sees; a backslash, which a browser reads as a slash. */
const UNFIT = /[\s\p{C}\\]/u;
/** A host must stand between the slashes: `http:/x` and `https:///x` are mended by a browser, and not by us. */
const BEGINNING = /^https?:\/\/[^/?#]/;

/** Whether `text` is the whole address of a page on the web: http or https, with a host, without a name or password before it. */
export function isWebAddress(text: string): boolean {
  if (UNFIT.test(text) || !BEGINNING.test(text)) return false;
  try {
    const { hostname, username, password } = new URL(text);
    return hostname !== '' && username === '' && password === '';
  } catch {
    return false;
  }
}

/** Every address in a table becomes a link: no other scheme may pass, `javascript:` least of all. */
export const WebAddressSchema = v.custom<string>(
  (x) => typeof x === 'string' && isWebAddress(x),
  (issue) => `${JSON.stringify(issue.input)} is not the address of a web page: write https://host/…`,
);
