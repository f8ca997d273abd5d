import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { bareShaders } from './build/glsl.ts';
import { lending, shelfOf } from './build/lending.ts';
import { poster } from './build/print.ts';

/**
 * One build that runs everywhere: each output is one classic script, since modules need CORS in a sandboxed
 * frame and do not run from `file://`. The mode names the script: `production` makes the page with `kosh.js`,
 * `map` adds `map.js` (MapLibre lives only there), `worker` adds `map-worker.js`, `pages` what comes when it is opened, in `pages.js`.
 */
const EXTRA: Record<string, string> = {
  map: 'src/map/maplibre.ts',
  worker: 'src/map/maplibre-worker.ts',
  pages: 'src/pages.ts',
};
const OUTPUT: Record<string, string> = { map: 'map', worker: 'map-worker', pages: 'pages' };

/** True where a browser can be opened: a machine without a screen only prints the address. */
const hasScreen =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Files share what they import, which costs more than their tests; a spy or a global that one stubbed is put back. */
const UNIT = {
  extends: true as const,
  test: {
    name: 'unit',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
  },
};
/** Tests in Chromium, without graphics or with software graphics: one browser for all files, one file at a time. */
const inBrowser = (name: 'words' | 'gl') => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/browser/${name}/**/*.test.ts`],
    globalSetup: 'tests/browser/setup.ts',
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 30_000 } },
  },
});

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: 'static',
  plugins: [svelte({ configFile: false }), ...poster, bareShaders, ...lending(mode)],
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  server: { open: hasScreen },
  preview: { open: hasScreen },
  build: {
    target: 'es2022',
    cssCodeSplit: false,
    modulePreload: false,
    emptyOutDir: !(mode in EXTRA),
    copyPublicDir: !(mode in EXTRA),
    chunkSizeWarningLimit: 1200,
    license: { fileName: `licences/${OUTPUT[mode] ?? 'kosh'}.md` },
    rolldownOptions: {
      checks: { emptyImportMeta: false },
      input: EXTRA[mode] ?? 'index.html',
      output: {
        format: 'iife',
        entryFileNames: `assets/${OUTPUT[mode] ?? 'kosh'}.js`,
        assetFileNames: `assets/${OUTPUT[mode] ?? 'kosh'}[extname]`,
        globals: shelfOf,
      },
    },
  },
  test: { projects: [UNIT, inBrowser('words'), inBrowser('gl')] },
}));
