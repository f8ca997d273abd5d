import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * A folder on a free port of this machine, its text compressed once and kept, as a good host does; a missing icon is no
 * error. `pages`: HTML by name, which is served beside the folder's files.
 */
export async function serve(folder: string, pages: Readonly<Record<string, string>> = {}): Promise<Site> {
  const kept = new Map<string, Buffer>();
  const packed = (name: string): Buffer => {
    const known =
      kept.get(name) ??
      gzipSync(pages[name.slice(1)] ?? readFileSync(join(folder, normalize(name))), { level: 9 });
    kept.set(name, known);
    return known;
  };
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const isPage = name.endsWith('/') || name.slice(1) in pages;
    const type = TYPES[isPage ? '.html' : extname(name)] ?? 'application/octet-stream';
    try {
      const body = packed(name.endsWith('/') ? `${name}index.html` : name);
      response.writeHead(200, { 'content-type': type, ...GZIP });
      response.end(body);
    } catch {
      response.writeHead(name === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

const GZIP = { 'content-encoding': 'gzip', 'cache-control': 'no-store' };
