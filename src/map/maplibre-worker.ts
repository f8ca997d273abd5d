/**
 * The text of MapLibre's worker, in a script of its own: it becomes a blob, so that one build runs in sandboxed
 * frames and from `file://`. See docs/decisions.md.
 */
import text from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';

declare global {
  /** A classic script: the module's text without its exports. */
  var koshMapWorker: string | undefined;
}

globalThis.koshMapWorker = text.replace(/export\s*\{[^}]*\};?\s*(\/\/# sourceMappingURL.*)?$/, '');
