import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { normalizePath, type Plugin, transformWithOxc } from 'vite';
import { CHUNK_TEXT } from './classic.ts';

/**
 * Builds MapLibre from the sources in its package. What it publishes is two files, for a page and for a worker, and more
 * than half of each is the same code: 120 kB of 430 would come over the line twice. From the sources the bundler makes a chunk
 * of what both need, and the worker is made of text that has come for the page. A development server takes the published files.
 */
const SOURCES = normalizePath(
  join(dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json')), 'src'),
);

/** What src imports, and which source stands for it. */
const PAGE = 'maplibre-gl';
const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';
/** A module whose default is its own chunk's text; in a worker its import starts the worker. */
const WORKER_TEXT = '\0maplibre-worker-text';

/** A worker would import plugins from an address; ours are given none, and a classic script's policy forbids it. */
const IMPORT = /await import\(\/\* @vite-ignore \*\/ \w+\)/g;
const REFUSAL = `throw new Error('the atlas has no plugins for its worker')`;

export const maplibre: Plugin = {
  name: 'maplibre-sources',
  apply: 'build',
  enforce: 'pre',
  resolveId(id) {
    if (id === PAGE) return `${SOURCES}/index.ts`;
    return id === WORKER ? WORKER_TEXT : null;
  },
  load: (id) =>
    id === WORKER_TEXT
      ? `import ${JSON.stringify(`${SOURCES}/source/worker.ts`)};\nexport default ${CHUNK_TEXT}();`
      : null,
  transform: {
    filter: { id: /\/maplibre-gl\/src\/.+\.ts$/ },
    // As MapLibre compiles them: a field without a value is a type, and must not undo what a parent's constructor set.
    handler: (code, id) =>
      transformWithOxc(code.replaceAll(IMPORT, REFUSAL), id, {
        typescript: { removeClassFieldsWithoutInitializer: true },
      }),
  },
};
