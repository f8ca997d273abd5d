/**
 * The text of MapLibre's worker. It becomes a blob, so that one build runs in sandboxed frames and from `file://`.
 * See docs/decisions.md.
 */
import text from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';

/** A classic script: the module's text without its exports. */
export const workerText = text.replace(/export\s*\{[^}]*\};?\s*(\/\/# sourceMappingURL.*)?$/, '');
