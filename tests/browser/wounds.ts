import type { Page } from 'playwright-core';

/** What may be wrong with a file: not there, cut off in the middle, or another text than it should be. */
export const WOUNDS = {
  missing: async (page: Page, path: string) => {
    await page.route(`**/${path}`, (route) => route.fulfill({ status: 404, body: 'not found' }));
  },
  'cut off': async (page: Page, path: string) => {
    await page.route(`**/${path}`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: '(globalThis.koshData ??= {}).core = {"countries": [',
      }),
    );
  },
  'of another kind': async (page: Page, path: string) => {
    const name = path.replace(/^.*\/|\.js$/g, '');
    const body = `(globalThis.koshData ??= {}).${name} = {"countries": [{"code": 7}], "routes": 7, "days": {}};`;
    await page.route(`**/${path}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  },
};
/** Every language once, every kind of wound once. */
export const cases = [
  { lang: 'en', kind: 'missing' },
  { lang: 'ru', kind: 'cut off' },
  { lang: 'kk', kind: 'of another kind' },
] as const;

/** The file and what it is asked for as when it was lost before. */
const fileAt = (path: string): RegExp => new RegExp(`/${path.replaceAll('.', '\\.')}(\\?.*)?$`);

/** Keeps a file on its way until it is let go. */
export async function holdBack(page: Page, path: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((go) => (release = go));
  await page.route(fileAt(path), async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  return () => release();
}

/** Every request for a file from now on, also those that are answered from a copy. */
export function requestsFor(page: Page, path: string): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (fileAt(path).test(request.url())) seen.push(request.url());
  });
  return seen;
}

/** A file that is missing however often it is asked for; the others are whole when they are fetched again. */
export const lose = (page: Page, path: string): Promise<void> =>
  page
    .route(fileAt(path), (route) => route.fulfill({ status: 404, body: 'not found' }))
    .then(() => undefined);
