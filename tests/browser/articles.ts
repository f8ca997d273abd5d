import { existsSync } from 'node:fs';
import type { EmbedForm } from '../../src/state/sharing';
import { PAGE_PICTURE } from '../../src/take/page-address';
import { SANDBOX, snippetOf } from '../../src/take/snippet';

/** What newspapers' systems make of a figure: each a whole page, to be served on a host of its own. */

/** A page as a test reads it, whichever program drives its browser. */
export interface Realm {
  evaluate<T>(read: () => T): Promise<T>;
}

/** What came to an article from the frames in it, in order. */
interface Recorder {
  readonly heard: unknown[];
}

const VIEW = 'lang=en&corridor=UZB-KAZ';

/** What the share dialog gives an author to paste, of any view of an atlas. */
const pasted = (form: EmbedForm, atlas: string, view: string): string =>
  snippetOf(form, {
    frame: `${atlas}?mode=embed&${view}`,
    page: `${atlas}?${view}`,
    title: 'Uzbekistan to Kazakhstan: people and agreements (interactive map)',
    source: 'Sources: CIS Stat, after the national statistical offices.',
    open: 'Open in the atlas',
    picture: {
      // A build without pages to read has only the opening view's.
      address: atlas + (existsSync(`dist/${PICTURE}`) ? PICTURE : 'share.png'),
      text: '6,519 people moved from Uzbekistan to Kazakhstan in 2023',
      caption: null,
    },
    script: `${atlas}embed.js`,
    card: `${atlas}en/c/UZB-KAZ/`,
  });
const PICTURE = `en/c/UZB-KAZ/${PAGE_PICTURE}`;
const SNIPPET_SANDBOX = `sandbox="${SANDBOX}"`;

interface Parts {
  /** What the article's author pasted. */
  readonly figure: string;
  /** What the article's host allows, as its `Content-Security-Policy`. */
  readonly policy?: string;
}

/** The article listens as a newspaper's own scripts do: it only takes down what comes. */
const page = ({ figure, policy }: Parts): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8" />
${policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}" />`}
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="icon" href="data:," /><title>An article</title>
<script nonce="host">heard = []; addEventListener('message', ({ data }) => heard.push(data));</script></head>
<body><h1>An article</h1><p>Words of the article.</p>
${figure}
<p>More words of the article.</p></body></html>`;

/** The same for authors and systems that change what was pasted: a frame with another sandbox or none. */
const changed = (atlas: string, view: string, attributes: string): string =>
  pasted('frame', atlas, view).replace(SNIPPET_SANDBOX, attributes);

/** Lets the host's policy know the script. */
const known = (snippet: string): string => snippet.replace('<script async', '<script async nonce="host"');

interface Article {
  readonly html: (atlas: string) => string;
  /** False where the host's system took the frame out: the picture and the link are left. */
  readonly hasFrame: boolean;
  /** Whether the frame becomes as high as its figure. */
  readonly follows: boolean;
}

export const ARTICLES = {
  'a plain frame': {
    html: (atlas) => page({ figure: changed(atlas, VIEW, '') }),
    hasFrame: true,
    follows: false,
  },
  'a frame with the script': {
    html: (atlas) =>
      page({ figure: known(pasted('script', atlas, VIEW)) + `<script src="${atlas}embed.js"></script>` }),
    hasFrame: true,
    follows: true,
  },
  'a frame whose script was taken out': {
    html: (atlas) => page({ figure: pasted('frame', atlas, VIEW) }),
    hasFrame: true,
    follows: false,
  },
  'a figure whose frame was taken out': {
    html: (atlas) => page({ figure: pasted('picture', atlas, VIEW) }),
    hasFrame: false,
    follows: false,
  },
  'a frame in the strictest sandbox': {
    html: (atlas) => page({ figure: changed(atlas, VIEW, 'sandbox="allow-scripts"') }),
    hasFrame: true,
    follows: false,
  },
  'a link that was escaped twice': {
    html: (atlas) => page({ figure: changed(atlas, VIEW, '').replaceAll('&amp;', '&amp;amp;') }),
    hasFrame: true,
    follows: false,
  },
  'a host with a strict policy': {
    html: (atlas) => {
      const { origin } = new URL(atlas);
      const policy = `default-src 'none'; frame-src ${origin}; img-src data:; script-src 'nonce-host'`;
      return page({ policy, figure: known(pasted('script', atlas, VIEW)) });
    },
    hasFrame: true,
    follows: true,
  },
} as const satisfies Record<string, Article>;

export type ArticleName = keyof typeof ARTICLES;
export const ARTICLE_NAMES = Object.keys(ARTICLES) as ArticleName[];
export const articleOf = (name: ArticleName): Article => ARTICLES[name];

/** An article with any figure, for what a test does in it. */
export const articleWith = (figure: string): string => page({ figure: `<figure>${figure}</figure>` });

/** The frame of a snippet of ours alone, with these attributes, of this view. */
export const frameOf = (atlas: string, view: string, attributes = SNIPPET_SANDBOX): string =>
  /<iframe.*?<\/iframe>/s.exec(changed(atlas, view, attributes))?.[0] ?? '';

/** What an article heard, and how high its frame is, px. */
export const readArticle = (article: Realm) =>
  article.evaluate(() => ({
    heard: (globalThis as unknown as Recorder).heard,
    height: document.querySelector('iframe')?.clientHeight ?? 0,
    picture: document.querySelector('img')?.naturalWidth ?? 0,
  }));

/** What a figure shows, and by how many px it is larger than its frame. */
export const readFigure = (figure: Realm) =>
  figure.evaluate(() => {
    const root = document.documentElement;
    return {
      sentence: document.querySelector('#app h1')?.textContent ?? '',
      drawn: document.querySelectorAll('.still svg path, [data-ready="true"]').length,
      beyond: [root.scrollWidth - innerWidth, root.scrollHeight - innerHeight] as const,
    };
  });

const isHeight = (message: unknown): message is { readonly height: number } =>
  typeof message === 'object' && message !== null && 'height' in message;
const saysOf = (message: unknown, name: string, word: string): boolean =>
  typeof message === 'object' && message !== null && (message as Record<string, unknown>)[name] === word;

/** The heights that an article heard in our own form, in AMP's, and in pym's, px. */
export function heightsOf(heard: readonly unknown[]) {
  const told = heard.filter(isHeight);
  return {
    ours: told.filter((m) => saysOf(m, 'source', 'kosh')).map(({ height }) => height),
    amp: told.filter((m) => saysOf(m, 'sentinel', 'amp')).map(({ height }) => height),
    pym: heard.flatMap((m) => (typeof m === 'string' ? [Number(m.split('xPYMx')[3])] : [])),
  };
}

/** The types of our own messages that an article heard. */
export const typesOf = (heard: readonly unknown[]): string[] =>
  heard.flatMap((m) => (saysOf(m, 'source', 'kosh') ? [String((m as { type?: unknown }).type)] : []));
