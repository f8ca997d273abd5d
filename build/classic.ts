import { createHash } from 'node:crypto';
import { posix, resolve } from 'node:path';
import { type ESTree, parseSync, type Plugin, type Rolldown, Visitor } from 'vite';

/**
 * Makes every chunk of a build a classic script, since modules need CORS in a sandboxed frame and do not run from
 * `file://`. The bundler writes CommonJS; here each `require` of a chunk becomes a call of the page's own loader
 * (src/chunks.ts), each `import()` one that fetches the chunk first, and each chunk but the first one definition:
 *
 *     const index = require("./kosh.js")                    koshChunks.require("assets/kosh.js")
 *     Promise.resolve().then(() => require("./pages.js"))   koshChunks.bring("assets/pages.js").then(() => koshChunks.require("assets/pages.js"))
 *
 * What it does not know how to rewrite fails the build.
 */

/** The loader of src/chunks.ts, as the scripts of a build find it. */
const LOADER = 'koshChunks';
/** What the first script tells it: a `ChunkList`. */
const LIST = 'koshChunkList';
/** A function that a chunk may call: returns a script that runs this chunk by itself, as a worker does. */
export const CHUNK_TEXT = 'koshChunkText';

type Bundle = Rolldown.OutputBundle;
export type Chunk = Rolldown.OutputChunk;

const quoted = (text: string): string => JSON.stringify(text);
const chunksOf = (bundle: Bundle): Chunk[] =>
  Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A `require("…")` in a chunk's text. */
interface Required extends Range {
  readonly wanted: string;
  /** The `Promise.resolve()` before it, where it stands for an `import()`. */
  readonly promise: Range | null;
}

/** What is to stand in a piece of a chunk's text. */
interface Edit extends Range {
  readonly text: string;
}

/** Something that cannot stand in a classic script. */
interface Left {
  readonly what: string;
  readonly start: number;
}

const isNamed = (node: ESTree.Node, name: string): boolean =>
  node.type === 'Identifier' && node.name === name;

/** A text in quotes, or a template without holes, as a minifier writes every text; else null. */
const textOf = (node: ESTree.Argument | undefined): string | null => {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node?.type === 'TemplateLiteral' ? (node.quasis[0]?.value.cooked ?? null) : null;
};

/** What `require("…")` asks for; null where a call is another. */
const requiredBy = ({ callee, arguments: [wanted] }: ESTree.CallExpression): string | null =>
  isNamed(callee, 'require') ? textOf(wanted) : null;

/** A `then` that gives its `Promise.resolve()` a chunk: `Promise.resolve().then(() => require("…"))`. */
interface Then {
  readonly promise: Range;
  readonly body: Range;
}

/** What a method of this name is called on; null where a call is another. */
const objectOf = ({ callee }: ESTree.CallExpression, method: string): ESTree.Expression | null =>
  callee.type === 'MemberExpression' && isNamed(callee.property, method) ? callee.object : null;

function thenOf(call: ESTree.CallExpression): Then | null {
  const [promise, then] = [objectOf(call, 'then'), call.arguments[0]];
  if (promise?.type !== 'CallExpression' || then?.type !== 'ArrowFunctionExpression') return null;
  const resolver = objectOf(promise, 'resolve');
  return resolver && isNamed(resolver, 'Promise') ? { promise, body: then.body } : null;
}

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Finds what a chunk's text requires, and what is left in it that needs modules. */
function read(code: string): { required: Required[]; left: Left[] } {
  const required: Omit<Required, 'promise'>[] = [];
  const thens: Then[] = [];
  const left: Left[] = [];
  /** Where the word `require` is a call's or a property's name; where else it stands, something may call it. */
  const known = new Set<number>();
  const words = new Set<number>();
  const name = ({ computed, key }: { computed: boolean; key: Range }): void => {
    if (!computed) known.add(key.start);
  };
  const leave = ({ type, start }: ESTree.Node): void => void left.push({ what: type, start });
  new Visitor({
    CallExpression(node) {
      const then = thenOf(node);
      if (then) thens.push(then);
      const wanted = requiredBy(node);
      if (wanted === null) return;
      known.add(node.callee.start);
      required.push({ wanted, start: node.start, end: node.end });
    },
    MemberExpression: ({ computed, property }) => name({ computed, key: property }),
    Property: name,
    MethodDefinition: name,
    PropertyDefinition: name,
    Identifier({ name: word, start }) {
      if (word === 'require') words.add(start);
    },
    ImportDeclaration: leave,
    ImportExpression: leave,
    ExportNamedDeclaration: leave,
    ExportDefaultDeclaration: leave,
    ExportAllDeclaration: leave,
    MetaProperty: (node) => node.meta.name === 'import' && leave(node),
  }).visit(parse(code));
  for (const start of words) if (!known.has(start)) left.push({ what: 'require', start });
  /** The innermost `then` around a call is its own. */
  const promiseOf = (call: Range): Range | null =>
    thens.findLast(({ body }) => holds(body, call))?.promise ?? null;
  return { required: required.map((call) => ({ ...call, promise: promiseOf(call) })), left };
}

function parse(code: string): ESTree.Program {
  const { program, errors } = parseSync('chunk.js', code);
  if (errors[0]) throw new Error(errors[0].message);
  return program;
}

/** How to change a chunk's text. Throws on what must not stand in a classic script. */
function editsOf({ fileName, code, imports }: Chunk, bundle: Bundle): Edit[] {
  const refuse = (what: string, at: number): never => {
    const around = code.slice(Math.max(0, at - 60), at + 100);
    throw new Error(`${fileName} cannot become a classic script: ${what}, in\n…${around}…`);
  };
  const { required, left } = read(code);
  for (const { what, start } of left) refuse(`${what} is left`, start);
  return required.flatMap(({ wanted, promise, start, end }) => {
    const file = posix.join(posix.dirname(fileName), wanted);
    if (bundle[file]?.type !== 'chunk') refuse(`${wanted} is no chunk of this build`, start);
    const ask = { start, end, text: `${LOADER}.require(${quoted(file)})` };
    if (imports.includes(file)) return [ask];
    if (!promise) return refuse(`${wanted} is required before it is fetched`, start);
    return [{ start: promise.start, end: promise.end, text: `${LOADER}.bring(${quoted(file)})` }, ask];
  });
}

/** The text with its pieces changed; throws where two of them overlap. */
function edited(code: string, edits: readonly Edit[]): string {
  let [text, rest] = ['', 0];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < rest) throw new Error(`${edit.text} would stand where something else does`);
    text += code.slice(rest, edit.start) + edit.text;
    rest = edit.end;
  }
  return text + code.slice(rest);
}

/** A chunk, the chunks that it imports and those that they import. Throws where they import each other in a circle. */
function closureOf(chunk: Chunk, bundle: Bundle, way: readonly string[] = []): Chunk[] {
  const name = chunk.fileName;
  if (way.includes(name))
    throw new Error(`chunks import each other in a circle: ${[...way, name].join(' → ')}`);
  const imported = chunk.imports.map((file) => {
    const next = bundle[file];
    if (next?.type !== 'chunk') throw new Error(`${name} imports ${file}, which is no chunk of this build`);
    return next;
  });
  return [...new Set([...imported.flatMap((next) => closureOf(next, bundle, [...way, name])), chunk])];
}

/** The files that an `import()` of a chunk needs beside the first script. */
export function filesFor(chunk: Chunk, first: Chunk, bundle: Bundle): string[] {
  const needed = closureOf(chunk, bundle).filter((one) => one !== first);
  return [...needed.map(({ fileName }) => fileName), ...new Set(needed.flatMap(stylesOf))];
}

/** The stylesheets of a chunk. */
export const stylesOf = ({ viteMetadata }: Chunk): string[] => [...(viteMetadata?.importedCss ?? [])];

/** The script that the page begins with. Throws unless there is one, and it needs no other. */
export function firstOf(bundle: Bundle): Chunk {
  const [first, ...others] = chunksOf(bundle).filter(({ isEntry }) => isEntry);
  if (!first || others.length > 0) throw new Error('a build of classic scripts needs exactly one entry');
  if (first.imports.length > 0)
    throw new Error(
      `${first.fileName} must need no other script, but imports ${first.imports.join(', ')}: see codeSplitting in vite.config.ts`,
    );
  return first;
}

/** What a chunk's function is given. Throws where a chunk that runs by itself would need the first script, which starts the atlas. */
function parametersOf(chunk: Chunk, first: Chunk, bundle: Bundle): string {
  if (!chunk.code.includes(CHUNK_TEXT)) return 'exports';
  if (closureOf(chunk, bundle).includes(first))
    throw new Error(`${chunk.fileName} is to run by itself, but needs ${first.fileName}`);
  return `exports,${CHUNK_TEXT}`;
}

/** Rewrites all chunks of a bundle where they stand. */
export function makeClassic(bundle: Bundle): void {
  const [first, chunks] = [firstOf(bundle), chunksOf(bundle)];
  const hash = createHash('sha256');
  for (const { code } of chunks) hash.update(code);
  const build = hash.digest('hex').slice(0, 8);
  const files = Object.fromEntries(
    chunks
      .filter((chunk) => chunk !== first)
      .map((chunk) => [chunk.fileName, filesFor(chunk, first, bundle)]),
  );
  const list = `{build:${quoted(build)},files:${JSON.stringify(files)},first:${quoted(first.fileName)},firstExports:exports}`;
  for (const chunk of chunks) {
    const code = edited(chunk.code, editsOf(chunk, bundle)).trimEnd();
    chunk.code =
      chunk === first
        ? `{const exports={};(function(${LIST}){${code}\n})(${list})}\n`
        : // In brackets: engines then compile it while it comes, off the main thread, and not when it first runs.
          `${LOADER}.define(${quoted(chunk.fileName)},${quoted(build)},(function(${parametersOf(chunk, first, bundle)}){${code}\n}));\n`;
  }
}

const SETUP = '\0classic-chunks';

/** Vite wraps each `import()` to fetch styles beside a module; here the loader does. */
const PRELOAD = '\0vite/preload-helper.js';

interface Options {
  /** The file that exports `Chunks`: it is added to the first script. */
  readonly loader: string;
  /** Modules whose `import.meta` is known to do no harm as an empty object. */
  readonly emptyMeta?: RegExp;
}

/** The plugin: one entry, any number of chunks that come by `import()`. */
export const classic = ({ loader, emptyMeta }: Options): Plugin => ({
  name: 'classic-chunks',
  apply: 'build',
  enforce: 'post',
  config: () => ({
    build: {
      modulePreload: false,
      rolldownOptions: {
        checks: { emptyImportMeta: false },
        output: { format: 'cjs', strict: true, minifyInternalExports: true },
      },
    },
  }),
  resolveId: (id) => (id === SETUP ? id : null),
  load: {
    order: 'pre',
    handler(id) {
      if (id === PRELOAD) return 'export const __vitePreload = (load) => load();';
      if (id !== SETUP) return null;
      return `import { Chunks } from ${quoted(resolve(loader))};\nglobalThis.${LOADER} = new Chunks(${LIST});`;
    },
  },
  transform(code, id) {
    if (code.includes('import.meta') && !emptyMeta?.test(id)) refuseMeta(code, id);
    return this.getModuleInfo(id)?.isEntry ? { code: `import ${quoted(SETUP)};\n${code}`, map: null } : null;
  },
  generateBundle: (_, bundle) => makeClassic(bundle),
});

/** The bundler makes `import.meta` an empty object where there are no modules; Vite has its own use of `import.meta.env`. */
function refuseMeta(code: string, id: string): void {
  new Visitor({
    MemberExpression({ object, property }) {
      if (object.type === 'MetaProperty' && object.meta.name === 'import' && !isNamed(property, 'env'))
        throw new Error(`${id} uses import.meta, which a classic script has not`);
    },
  }).visit(parse(code));
}
