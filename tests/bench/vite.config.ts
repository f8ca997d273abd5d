import { defineConfig } from 'vite';

/** The benchmark's pages, never part of the atlas: `--mode arcs` is ours, `--mode peers` the others'. */
const PAGES: Record<string, readonly string[]> = {
  arcs: ['arcs'],
  peers: ['deck', 'flowmap', 'd3', 'start-deck', 'start-flowmap'],
};

export default defineConfig(({ mode }) => ({
  root: `tests/bench/${mode}`,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: '../../../dist-bench',
    emptyOutDir: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: (PAGES[mode] ?? []).map((page) => `tests/bench/${mode}/${page}.html`) },
  },
}));
