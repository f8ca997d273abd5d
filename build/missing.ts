import type { Plugin } from 'vite';
import { siteAddress } from '../data/publish/address.ts';
import { EDITION_WORDS } from '../src/i18n/edition-words.ts';
import { LANGUAGES } from '../src/i18n/language.ts';
import { GONE } from '../src/state/pinned.ts';

/**
 * A link into the folder of an edition: to a page to read, of which there is only the newest; or to the atlas of one that
 * is no longer kept, where the newest says so.
 */
const FORWARD = `
const [, edition, page] = /\\/v\\/(\\d+\\.\\d+\\.\\d+)\\/((?:${LANGUAGES.join('|')})\\/.*|)(?:index\\.html)?$/.exec(location.pathname) || [];
if (page) location.replace(SITE + page + location.search + location.hash);
else if (edition) location.replace(SITE + '?v=' + edition + '&${GONE}=1' + location.search.replace('?', '&') + location.hash);
`;

/** The page for addresses that lead nowhere, for hosts that serve `404.html`; it stands anywhere, and so needs the host's address. */
export const missingPage = (site: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<meta name="color-scheme" content="light dark" />
<title>404 · Kosh</title>
<style>
  body { max-width: 36em; margin: 15vh auto; padding: 0 20px; font: 18px/1.5 Georgia, serif; }
  a { color: inherit; }
</style>
<script>const SITE = ${JSON.stringify(site)};${FORWARD}</script>
<h1>Kosh</h1>
${LANGUAGES.map((lang) => {
  const { told, home } = EDITION_WORDS[lang].missing;
  return `<p lang="${lang}">${told} <a href="${site}?lang=${lang}">${home}</a></p>`;
}).join('\n')}
</html>
`;

export const missing: Plugin = {
  name: 'missing-page',
  apply: 'build',
  generateBundle() {
    const site = siteAddress();
    if (site !== null) this.emitFile({ type: 'asset', fileName: '404.html', source: missingPage(site) });
  },
};
