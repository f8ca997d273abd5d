import { defineConfig } from 'vitest/config';
import { wholeAddresses } from './build/address.ts';
import { classic } from './build/classic.ts';
import { editionList } from './build/editions.ts';
import { bareShaders } from './build/glsl.ts';
import { maplibre } from './build/maplibre.ts';
import { missing } from './build/missing.ts';
import { components, poster } from './build/print.ts';

/**
 * One build that runs everywhere, also in a sandboxed frame and from `file://`: its chunks are classic scripts
 * (build/classic.ts). `kosh.js` is the first script with all that it imports at once; `pages.js` is what comes when a
 * reader opens it; what else comes by `import()`, as MapLibre, the finder and the languages do, is a chunk of its own.
 */
const CHUNKS = {
  groups: [
    { name: 'first', tags: ['$initial' as const] },
    // Kazakh's own script and later ones ask for it: in one of these it would make the other need that.
    { name: 'numeral', test: /\/src\/i18n\/kazakh-numeral\.ts$/ },
    // Charts of statistics, and the library that draws them: with the first chart that a reader sees.
    { name: 'charts', test: /\/src\/components\/roles\/context\/charts\.ts$/ },
    // The counts of work: how they are read and told. The pages and the map need them, and neither the other.
    {
      name: 'counts',
      test: /\/src\/(speech\/(..\/)?work[^/]*\.ts$|people\/work[^/]*\.ts$|domain\/work\.ts$)/,
    },
    // The words of the documented routes: the finder asks for the routes, and not for what shows them.
    { name: 'routes', test: /\/src\/(speech\/routes|i18n\/..\/routes)\.ts$/ },
    // What a link that names another edition is told.
    {
      name: 'edition',
      test: /\/src\/(domain\/edition|state\/changed-since|components\/words\/Edition|i18n\/(..\/edition|edition-words))/,
    },
    // Positions of states: how they are read, drawn and told. The map and three pages need them, and none another.
    {
      name: 'positions',
      test: /\/src\/(people\/roles\/|lens\/(positions|role-)|speech\/(..\/)?(roles|position[^/]*)\.ts|i18n\/(..\/role[^/]*|decimals)\.ts)/,
    },
    // What a figure says to the article around it: only in a frame.
    { name: 'host', test: /\/src\/state\/(host\.svelte|command|height|outside)\.ts$/ },
    // The path of a route: the live map and pictures draw it, and neither needs the other.
    { name: 'paths', test: /\/src\/take\/picture\/route-drawing\.ts$/ },
    // What both the dialog of the first page and the later pages stand on: without it one would bring the other's script.
    {
      name: 'kit',
      test: /\/src\/(components\/kit\/|components\/words\/(records|table)?absence|i18n\/(spoken|law-words|..\/law\.ts)|law\/)/i,
    },
    // How an instrument is cited and its parties are marked: its page and the dialog need it, and neither the other.
    { name: 'cite', test: /\/src\/(take\/cite\/(reference|evidence)|lens\/party-look)\.ts$/ },
    // What a reader takes away: the dialog, and all that draws, writes and cites for it; then films, and the packer of
    // their pictures, with the first that a reader makes.
    {
      name: 'take',
      test: /\/src\/(take\/(?!film\/(?!plan)|cite\/sentence\.ts)|components\/take\/|i18n\/..\/(share|picture|take-data|cite)\.ts)/,
    },
    { name: 'film', test: /\/src\/take\/film\/|\/node_modules\/(mp4|webm)-muxer\// },
    { name: 'zip', test: /\/node_modules\/fflate\// },
    // Not the finder's words, nor a language's own sentences: they are in scripts that must not need this one.
    // Pages of roles come each by itself: who opens the register needs none of them.
    {
      name: 'pages',
      test: /\/src\/(components\/(?!bar\/|roles\/|take\/)|speech\/(..\/further|[^/]+)\.ts$)/,
    },
    // What MapLibre needs in the page and in its worker too: see build/maplibre.ts.
    { name: 'maplibre-shared', test: /\/node_modules\//, minShareCount: 2 },
  ],
};

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
    setupFiles: 'src/speech/all-tongues.ts',
    // A list of one's own replaces the usual one: the bench installs others, with their tests.
    exclude: ['tests/browser/**', '**/node_modules/**'],
    isolate: false,
    // Beside a browser's tests on two cores the whole law takes several times as long.
    testTimeout: 20_000,
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

export default defineConfig({
  base: './',
  publicDir: 'static',
  plugins: [
    maplibre,
    components(),
    ...poster,
    editionList,
    wholeAddresses,
    missing,
    bareShaders,
    // MapLibre asks where it stands to find its worker; src/map/maplibre.ts tells it.
    classic({ loader: 'src/chunks.ts', emptyMeta: /\/maplibre-gl\/src\/util\/web_worker\.ts$/ }),
  ],
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  // Not the pages of the benchmark, whose libraries are installed beside it.
  optimizeDeps: { entries: ['index.html'] },
  server: { open: hasScreen },
  preview: { open: hasScreen },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/kosh.js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
        codeSplitting: CHUNKS,
      },
    },
  },
  test: { projects: [UNIT, inBrowser('words'), inBrowser('gl')] },
});
