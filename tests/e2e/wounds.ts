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
