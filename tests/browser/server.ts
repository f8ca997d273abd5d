import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
};

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A plain web server for a folder, mounted below `path`, on a free port of this machine. It sends no CORS headers. */
export function serveFolder(folder: string, path: string): Promise<Site> {
  return listen(path, (name) => {
    try {
      return readFileSync(join(folder, normalize(name)));
    } catch {
      return null;
    }
  });
}

/** One page on a host (here: a port) of its own, as a newspaper that embeds the atlas. */
export const servePage = (html: string): Promise<Site> =>
  listen('/', (name) => (name === 'index.html' ? Buffer.from(html) : null));

async function listen(path: string, read: (name: string) => Buffer | null): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = decodeURIComponent(pathname.slice(path.length)).replace(/(^|\/)$/, '$1index.html');
    const body = pathname.startsWith(path) ? read(name) : null;
    // As most hosts do, it lets a browser keep what it has fetched, and with it what was compiled.
    const kept = body ? { 'cache-control': 'max-age=600' } : {};
    const type = TYPES[extname(name)] ?? 'text/plain';
    response.writeHead(body ? 200 : 404, { 'content-type': type, ...kept });
    response.end(body ?? 'not found');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${path}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
