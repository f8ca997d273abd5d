/**
 * Where the atlas will stand, as `KOSH_URL` says: `https://example.org/atlas/`. A build knows no address of its own.
 * @returns the address with a slash at its end; null where none was given
 * @throws Error where it is not a whole address of the web
 */
export function siteAddress(given = process.env.KOSH_URL): string | null {
  if (given === undefined || given === '') return null;
  const whole = given.endsWith('/') ? given : `${given}/`;
  if (!/^https?:\/\/[^?#]+$/.test(whole) || !URL.canParse(whole))
    throw new Error(`KOSH_URL is "${given}": it must be a whole address, as https://example.org/atlas/`);
  return new URL(whole).href;
}
