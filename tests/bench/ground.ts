import { Map as GlMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { CAMERA, locations } from './flows';
import { finishGl } from './hook';
import { borders, unwrapped } from './world';

type Projection = 'mercator' | 'vertical-perspective';

/** How many locations are named on the ground. */
const NAMED = 90;

const names = {
  type: 'FeatureCollection' as const,
  features: locations.slice(0, NAMED).map(({ name, lon, lat }) => ({
    type: 'Feature' as const,
    properties: { name },
    geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  })),
};

/** The same ground under every method: land, borders, names. */
const style = (projection: Projection): StyleSpecification => ({
  version: 8,
  projection: { type: projection },
  sources: {
    land: { type: 'geojson', data: unwrapped },
    borders: { type: 'geojson', data: borders },
    names: { type: 'geojson', data: names },
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': '#dfe8ee' } },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': '#f6f3ec', 'fill-antialias': false },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      paint: { 'line-color': '#b9b2a3', 'line-width': 0.8 },
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'names',
      layout: { 'text-field': ['get', 'name'], 'text-font': ['sans-serif'], 'text-size': 11 },
      paint: { 'text-color': '#555', 'text-halo-color': '#fff', 'text-halo-width': 1 },
    },
  ],
});

/** The map, loaded, at rest and drawn: what the graphics process still had to do would count as the flows'. */
export async function restingMap(projection: Projection): Promise<GlMap> {
  setWorkerUrl(workerUrl);
  const map = new GlMap({
    container: 'map',
    style: style(projection),
    center: [CAMERA.lng, CAMERA.lat],
    zoom: CAMERA.zoom,
    attributionControl: false,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: false },
  });
  map.on('error', ({ error }) => console.error('map:', error.message));
  await new Promise<void>((done) => void map.once('load', () => void map.once('idle', () => done())));
  finishGl(map.getCanvas().getContext('webgl2')!);
  return map;
}
