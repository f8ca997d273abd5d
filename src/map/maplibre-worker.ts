/**
 * The text of MapLibre's worker. It becomes a blob, so that one build runs in sandboxed frames and from `file://`; there it
 * is put together from what has come for the page (build/maplibre.ts). See docs/decisions.md.
 */
import text from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';

/** A classic script: without the exports that a development server's text has. */
export const workerText = text.replace(/export\s*\{[^}]*\};?\s*(\/\/# sourceMappingURL.*)?$/, '');
