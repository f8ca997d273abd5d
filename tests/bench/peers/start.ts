/** What the minimal pages share: the atlas's own ground and corridors, under deck.gl's canvas. */
import { type DeckLayer, MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { basemap } from '../../../src/map/basemap';
import { decodeGround } from '../../../src/map/ground';
import { LIGHT } from '../../../src/map/palette';
import { asked, finishGl } from '../hook';

/** Frames after the first that show motion. */
const MOVED = 2;

interface What {
  readonly layer: unknown;
  readonly isThere: (layers: readonly DeckLayer[]) => boolean;
  /** Whether the method can move at all. */
  readonly moves: boolean;
}

/** A worker's own request escapes the emulated line: so the page fetches its text, and the worker starts from that. */
async function prepareWorker(): Promise<void> {
  const text = await (await fetch(workerUrl)).text();
  setWorkerUrl(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
}

export async function startPage({ layer, isThere, moves }: What): Promise<void> {
  await prepareWorker();
  const ground = decodeGround(globalThis.koshData?.geometry);
  const style = basemap(ground, { palette: LIGHT, borders: 'un', country: null, focus: [], fills: [] });
  const map = new GlMap({
    container: 'map',
    style: { ...style, projection: { type: 'mercator' } },
    center: [55, 47.5],
    zoom: 3.4,
    attributionControl: false,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: false },
  });
  const start: NonNullable<typeof globalThis.__start> = (globalThis.__start = moves ? {} : { still: true });
  let frames = 0;
  const overlay: MapLibreOverlay = new MapLibreOverlay({
    interleaved: false,
    layers: [layer],
    deviceProps: { webgl: { antialias: asked('aa') !== '0' } },
    _animate: moves,
    onAfterRender: ({ gl }) => {
      if (map.loaded() && isThere(overlay._deck?.layerManager?.getLayers() ?? [])) count(gl);
    },
  });
  const count = (gl: WebGL2RenderingContext): void => {
    if (frames === 0) finishGl(gl);
    start.picture ??= performance.now();
    if (moves && frames++ >= MOVED) start.moving ??= performance.now();
  };
  map.addControl(overlay);
  map.once('idle', () => overlay.setProps({ layers: [layer] }));
}

export const corridors = globalThis.benchCorridors ?? [];
export const nodes = globalThis.benchNodes ?? [];
export type Corridor = (typeof corridors)[number];
export type Node = (typeof nodes)[number];
