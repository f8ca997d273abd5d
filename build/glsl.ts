import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A shader without its comments and indents: they are for who reads the source, not for the reader's line. */
const bareShader = (text: string): string =>
  text
    .replace(/[ \t]*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '')
    .trimEnd();

/** Shaders travel as text (`.glsl?raw`), which no minifier touches. */
export const bareShaders: Plugin = {
  name: 'bare-shaders',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /\.glsl\?raw$/ },
    handler: (id) => {
      const text = bareShader(readFileSync(id.replace(/\?raw$/, ''), 'utf8'));
      return `export default ${JSON.stringify(`${text}\n`)};`;
    },
  },
};
