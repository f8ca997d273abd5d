import type { Plugin } from 'vite';
import { siteAddress } from '../data/publish/address.ts';

/** Sites that show previews, and search engines, want whole addresses: the page has them where the build knows its host. */
export const wholeAddresses: Plugin = {
  name: 'whole-addresses',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler(html) {
      const site = siteAddress();
      if (site === null) return html;
      return html
        .replaceAll('content="./share.png"', `content="${site}share.png"`)
        .replace(
          '</head>',
          `  <meta property="og:url" content="${site}" />\n    <link rel="canonical" href="${site}" />\n  </head>`,
        );
    },
  },
};
