interface SnippetParts {
  /** Addresses of the figure and of the whole atlas showing the same view. */
  readonly embed: string;
  readonly page: string;
  /** The view's sentence: it names the frame for those who hear the page. */
  readonly title: string;
  readonly open: string;
  readonly source: string;
}

/**
 * Height of the frame, px: until its first message, and for ever where the page around does not listen. It holds the
 * words, a map of half its height, the key, the lanes and the source on a phone (340 px wide) and in a column of 760 px.
 */
export const SNIPPET_HEIGHT = 660;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * HTML for an article: a figure whose frame runs sandboxed and whose caption and link stay when the frame is
 * stripped. The page around may listen for our height message; the fixed height holds without it.
 */
export function snippetOf({ embed, page, title, open, source }: SnippetParts): string {
  return [
    '<figure>',
    `  <iframe src="${escaped(embed)}" title="${escaped(title)}"`,
    `    loading="lazy" width="100%" height="${String(SNIPPET_HEIGHT)}" style="border:0;width:100%" referrerpolicy="no-referrer"`,
    '    sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="fullscreen; clipboard-write"></iframe>',
    `  <figcaption>${escaped(source)}. <a href="${escaped(page)}">${escaped(open)}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}
