import { build, mergeConfig, type InlineConfig, type Plugin } from 'vite';

/**
 * One copy of each module. A classic script cannot import, so what the first script holds is lent to the pages that
 * come later: they would else bring Svelte, the words and the session again, and a second Svelte would not hear the
 * first one's changes.
 *
 * Both builds first rehearse: which modules the first script holds, and which of their names the later one borrows.
 * The first keeps just those on `globalThis.koshLent`; the later leaves these modules out and reads them there.
 */

/** The names that are borrowed, by the path of the module that holds them; `*` is never among them. */
type Loans = ReadonlyMap<string, ReadonlySet<string>>;

const SHELF = 'globalThis.koshLent';
const LENT = 'lent:';
const LENDER = '\0kosh-lender';

/** Runs a build of `mode` that writes nothing, watched by a plugin. It rehearses nothing itself. */
async function rehearse(mode: string, plugin: Plugin, more: InlineConfig = {}): Promise<void> {
  process.env.KOSH_REHEARSAL = '1';
  try {
    await build(mergeConfig({ mode, logLevel: 'silent', plugins: [plugin], build: { write: false } }, more));
  } finally {
    delete process.env.KOSH_REHEARSAL;
  }
}

const isRehearsal = (): boolean => process.env.KOSH_REHEARSAL === '1';

/** Modules of code that stand in a file; styles, shaders and what plugins make up stay where they are. */
const isShared = (id: string): boolean => !id.startsWith('\0') && /\.(svelte|[cm]?[jt]s)$/.test(id);

let first: Promise<ReadonlySet<string>> | undefined;

/** The paths of all modules in the first script. */
function firstModules(): Promise<ReadonlySet<string>> {
  first ??= (async () => {
    const held = new Set<string>();
    await rehearse('production', {
      name: 'lending-inventory',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') for (const id of chunk.moduleIds) if (isShared(id)) held.add(id);
      },
    });
    return held;
  })();
  return first;
}

/** Leaves the first script's modules out of a build: imports of them lead to `lent:` and their path. */
function leaveOut(): Plugin {
  return {
    name: 'lending-leave-out',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || source.startsWith(LENT)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && (await firstModules()).has(found.id) ? { id: LENT + found.id, external: true } : null;
    },
  };
}

/** What the later script borrows: read off its imports, before they become a classic script's. */
async function loans(): Promise<Loans> {
  const borrowed = new Map<string, Set<string>>();
  const asModules = { build: { minify: false, rolldownOptions: { output: { format: 'es' as const } } } };
  const watch: Plugin = {
    name: 'lending-loans',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') collect(chunk.code, borrowed);
    },
  };
  await rehearse('pages', watch, asModules);
  return borrowed;
}

/** `import own, { some } from "lent:…"` or `import * as all from "lent:…"`. */
const IMPORT = /^import\s+([\w$]+)?\s*,?\s*(?:\* as ([\w$]+)|\{([^}]*)\})?\s*from\s+"lent:([^"]+)";/gm;

function collect(code: string, borrowed: Map<string, Set<string>>): void {
  for (const [, own, all, some = '', path = ''] of code.matchAll(IMPORT)) {
    const names = borrowed.get(path) ?? new Set();
    borrowed.set(path, names);
    if (own !== undefined) names.add('default');
    for (const name of all === undefined ? namesIn(some) : membersOf(all, code)) names.add(name);
  }
}

/** `if as if$1, child` names `if` and `child`. */
const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim().split(/\s+as\s+/)[0] ?? '')
    .filter(Boolean);

const membersOf = (name: string, code: string): string[] =>
  [...code.matchAll(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}\\.([\\w$]+)`, 'g'))].map(
    ([, member = '']) => member,
  );

/** A module that puts the borrowed names on the shelf. */
function lenderCode(borrowed: Loans): string {
  const lines = [...borrowed].map(([path, names], i) => {
    const list = [...names].sort();
    const imports = list.map((name, k) => `${name} as m${i}_${k}`).join(', ');
    const members = list.map((name, k) => `${JSON.stringify(name)}: m${i}_${k}`).join(', ');
    return { from: `import { ${imports} } from ${JSON.stringify(path)};`, key: keyOf(path), members };
  });
  // `__esModule`: the bundler then takes `default` for the default export and not for the whole.
  const shelf = lines
    .map(({ key, members }) => `${JSON.stringify(key)}: { __esModule: true, ${members} }`)
    .join(',\n');
  return `${lines.map(({ from }) => from).join('\n')}\n${SHELF} = {\n${shelf}\n};\n`;
}

/** A path without what differs from machine to machine. */
const keyOf = (path: string): string =>
  path.replace(/^.*\/node_modules\//, '').replace(`${process.cwd()}/src/`, '');

/** For the first script's build: lends what the later one will borrow, before anything of it runs. */
const lend: Plugin = {
  name: 'lending-lend',
  apply: 'build',
  resolveId: (source) => (source === LENDER ? LENDER : null),
  load: async (id) => (id === LENDER ? lenderCode(await loans()) : null),
  transform: {
    filter: { id: /\/src\/main\.ts$/ },
    handler: (code) =>
      isRehearsal() ? null : { code: `import ${JSON.stringify(LENDER)};\n${code}`, map: null },
  },
};

/** The plugins of a build by its mode. */
export const lending = (mode: string): Plugin[] =>
  mode === 'pages' ? [leaveOut()] : mode === 'production' ? [lend] : [];

/** Where a later script finds a borrowed module: an `output.globals` of the bundler. */
export const shelfOf = (id: string): string =>
  id.startsWith(LENT) ? `${SHELF}[${JSON.stringify(keyOf(id.slice(LENT.length)))}]` : id;
