/**
 * Brings what `import()` asks for. Modules need CORS in a sandboxed frame and do not run from `file://`, so the build
 * makes each chunk a classic script that defines one function here, and each `import()` a call of `bring` and `require`
 * (build/classic.ts, which also adds this file to the first script). A development server serves modules as they are.
 */
import { loadFile } from './load';

/** What the build knows of its chunks; a file is named by its path in the atlas's folder, as `assets/pages.js`. */
export interface ChunkList {
  /** Differs where any chunk differs. Chunks of two builds do not fit together: their exports have other names. */
  readonly build: string;
  /** The scripts and stylesheets that each chunk needs beside the first script, itself included. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly first: string;
  /** Filled by the first script while it runs. */
  readonly firstExports: object;
}

/** A chunk's code: puts what it exports on an object; `text` gives {@link Chunks.text} of this chunk. */
type Body = (exports: object, text: () => string) => void;

/** Stands for the loader where a chunk runs by itself. */
const ALONE = `const made={},koshChunks={require:(name)=>made[name],define:(name,body)=>body(made[name]={},()=>'')};`;

export class Chunks {
  readonly #list: ChunkList;
  readonly #bodies = new Map<string, Body>();
  readonly #exports = new Map<string, object>();

  constructor(list: ChunkList) {
    this.#list = list;
    this.#exports.set(list.first, list.firstExports);
  }

  /** Called by a chunk's script. A chunk of another build is left out, and so counts as one that did not come. */
  define(name: string, build: string, body: Body): void {
    if (build === this.#list.build) this.#bodies.set(name, body);
  }

  /**
   * Fetches what a chunk needs, all at once; what is there is not fetched again.
   * @throws LoadError when a file is missing, damaged or of another build; the next call fetches it anew
   */
  async bring(name: string): Promise<void> {
    const files = this.#list.files[name] ?? [name];
    await Promise.all(
      files.map((file) => loadFile(file, () => file.endsWith('.css') || this.#bodies.has(file))),
    );
  }

  /** Returns what a chunk exports, and runs its code the first time. Throws where it was not brought before. */
  require(name: string): object {
    const known = this.#exports.get(name);
    if (known) return known;
    const body = this.#bodies.get(name);
    if (!body) throw new Error(`${name} is wanted before it was brought`);
    const made = {};
    body(made, () => this.text(name));
    this.#exports.set(name, made);
    return made;
  }

  /**
   * Returns a script that runs a chunk, and before it those that it needs, where there is neither page nor first script. It
   * is made of what came for the page, so nothing is fetched for it. Throws where the chunk was not brought before.
   */
  text(name: string): string {
    const definitions = (this.#list.files[name] ?? [])
      .filter((file) => file.endsWith('.js'))
      .map((file) => {
        const body = this.#bodies.get(file);
        if (!body) throw new Error(`${file} is wanted before it was brought`);
        return `koshChunks.define(${JSON.stringify(file)},${body.toString()});`;
      });
    return [`{${ALONE}`, ...definitions, '}'].join('\n');
  }
}
