import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { EMBED_FORMS } from '../../src/state/sharing';
import { type Figure, snippetOf } from '../../src/take/snippet';

const figure: Figure = {
  frame: 'https://example.org/atlas/?mode=embed&lang=en&corridor=CIV-FRA',
  page: 'https://example.org/atlas/?lang=en&corridor=CIV-FRA',
  title: 'Côte d’Ivoire & "France" <2023>',
  source: 'Sources: UN DESA & Kosh.',
  open: 'Open in the atlas',
  picture: {
    address: 'https://example.org/atlas/en/c/CIV-FRA/picture.png',
    text: 'Arcs "there" & back',
    caption: null,
  },
  script: 'https://example.org/atlas/embed.js',
  card: 'https://example.org/atlas/en/c/CIV-FRA/',
};

/** Publishing systems keep a figure's styles in its tags or nowhere. */
const valid = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'no-inline-style': 'off' },
});

/** No number, and yet what every browser reads: where a system strips styles the frame keeps the column's width. */
const WITHOUT_STYLES = 'Attribute "width" has invalid value "100%"';

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The value of an attribute of the last tag of a name; null where it has none. */
function attribute(html: string, tag: string, name: string): string | null {
  const attributes = [...html.matchAll(new RegExp(`<${tag}((?:\\s+[\\w-]+(?:="[^"]*")?)*)>`, 'g'))].at(
    -1,
  )?.[1];
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes ?? '')?.[1];
  return value === undefined ? null : unescaped(value);
}

const PASTED = EMBED_FORMS.filter((form) => form !== 'address');

describe.each(PASTED)('the code of the form “%s”', (form) => {
  const html = snippetOf(form, figure);

  test('is valid HTML', async () => {
    const { results } = await valid.validateString(html);
    const told = results.flatMap(({ messages }) => messages.map(({ message }) => message));
    expect(told.filter((message) => message !== WITHOUT_STYLES)).toEqual([]);
  });

  test('escapes what names, sources and links hold', () => {
    expect(html).not.toMatch(/&(?!amp;|quot;|lt;|gt;)/);
    expect(html).not.toContain('<2023>');
    expect(attribute(html, 'a', 'href')).toBe(figure.page);
    const [, caption = ''] = /<figcaption>(.*)<\/figcaption>/.exec(html) ?? [];
    expect(unescaped(caption.replace(/<[^>]*>/g, ''))).toBe(`${figure.source} ${figure.open}`);
  });

  test('keeps its source and its link where frames and scripts are stripped', () => {
    const stripped = html.replace(/<(iframe|script|noscript)[\s\S]*<\/\1>/g, '');
    expect(stripped).toContain('Sources: UN DESA &amp; Kosh.');
    expect(stripped).toContain('href="https://example.org/atlas/?lang=en&amp;corridor=CIV-FRA"');
  });
});

test('a frame has no origin of its own, opens links outside and may save files', () => {
  const html = snippetOf('frame', figure);
  expect(attribute(html, 'iframe', 'sandbox')).not.toContain('allow-same-origin');
  expect(attribute(html, 'iframe', 'sandbox')).toContain('allow-popups-to-escape-sandbox allow-downloads');
  expect(attribute(html, 'iframe', 'title')).toBe(figure.title);
  expect(attribute(html, 'iframe', 'src')).toBe(figure.frame);
});

test('a frame alone brings no script into the article, and the script is asked for by its address', () => {
  expect(snippetOf('frame', figure)).not.toContain('<script');
  expect(snippetOf('script', figure)).toMatch(
    /<\/figure>\n<script async src="https:\/\/example\.org\/atlas\/embed\.js"><\/script>$/,
  );
});

test('a picture says what it shows and how large it is, so that the article keeps its place', () => {
  const html = snippetOf('picture', figure);
  expect(attribute(html, 'img', 'alt')).toBe(figure.picture.text);
  expect([attribute(html, 'img', 'width'), attribute(html, 'img', 'height')]).toEqual(['1200', '630']);
});

/** The code as a system leaves it that takes out frames and scripts, and what they hold. */
const withoutFrames = (html: string): string => html.replace(/<(iframe|script|noscript)[\s\S]*?<\/\1>/g, '');

describe.each(['frame', 'script'] as const)('where the frame of the form “%s” is stripped', (form) => {
  test('its picture stands in its place, once, linked and told', () => {
    const stripped = withoutFrames(snippetOf(form, figure));
    expect(stripped.match(/<img /g)).toHaveLength(1);
    expect(attribute(stripped, 'img', 'alt')).toBe(figure.picture.text);
    expect(stripped).toMatch(/<a href="[^"]*" tabindex="-1"><img /);
  });

  test('a picture that is not of the view has a caption of its own, which the frame covers', () => {
    const caption = 'The picture shows Côte d’Ivoire → France on 31 December 2023. Source: UN & Kosh.';
    const html = snippetOf(form, { ...figure, picture: { ...figure.picture, caption } });
    const [cell = ''] = /<div style="grid-area:1\/1">.*<\/div>/.exec(html) ?? [];
    expect(unescaped(cell)).toContain(caption);
  });
});

test('a frame lies over its picture, in one cell, and after it', () => {
  const html = snippetOf('frame', figure);
  expect(html.match(/<div style="grid-area:1\/1">/g)).toHaveLength(2);
  expect(html.indexOf('<img ')).toBeLessThan(html.indexOf('<iframe '));
});

test('a picture that is not of the view is captioned with its own sources, not with the view’s', () => {
  const caption = 'The picture shows Côte d’Ivoire → France on 31 December 2023. Source: CIS Stat.';
  const html = snippetOf('picture', { ...figure, picture: { ...figure.picture, caption } });
  expect(html).toContain(`<figcaption>${caption} <a `);
  expect(html).not.toContain('UN DESA');
});

test('an address is pasted as it is', () => {
  expect(snippetOf('address', figure)).toBe('https://example.org/atlas/en/c/CIV-FRA/');
});
