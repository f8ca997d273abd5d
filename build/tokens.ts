/**
 * The tokens of the atlas's two themes for a page that no script tells which one to take: the reader's system says it.
 * @param css the atlas's own rules, whose first blocks are `:root` and within it the darker theme's
 * @throws Error where one of the two blocks is not there
 */
export function tokensOf(css: string): string {
  const blockOf = (selector: string): string => {
    const start = css.indexOf(`${selector} {`);
    const end = css.indexOf('}', start);
    if (start < 0 || end < 0) throw new Error(`app.css has no block "${selector}"`);
    return css.slice(css.indexOf('{', start) + 1, end).trim();
  };
  const [light, dark] = [blockOf(':root'), blockOf(":root[data-theme='dark']")];
  return `:root {\n  ${light}\n}\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n    ${dark}\n  }\n}\n`;
}
