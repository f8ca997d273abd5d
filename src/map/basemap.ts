import type { FeatureCollection, MultiLineString } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { REGION } from '../domain/country';
import type { Ground } from './ground';
import type { Palette } from './palette';

/** The layers from bottom to top. */
const LAYERS = ['sea', 'land', 'lakes', 'coast', 'shores', 'borders-quiet', 'borders', 'disputed'] as const;
type LayerId = (typeof LAYERS)[number];

export interface BasemapLook {
  readonly palette: Palette;
  readonly borders: 'un' | 'none';
  /** The chosen country's code: its land is tinted. */
  readonly country: string | null;
  /** Codes of the states whose land stays bright while all other goes grey: a corridor's ends; none where the region stays so. */
  readonly focus: readonly string[];
}

/** MapLibre's style: the ground alone, no names, nothing fetched from anyone. A pure function of its arguments. */
export function basemap(ground: Ground, look: BasemapLook): StyleSpecification {
  return {
    version: 8,
    projection: { type: 'vertical-perspective' },
    sources: {
      countries: { type: 'geojson', data: ground.countries },
      lakes: { type: 'geojson', data: ground.lakes },
      coast: { type: 'geojson', data: lines(ground.coast) },
      borders: { type: 'geojson', data: lines(ground.borders) },
      'borders-quiet': { type: 'geojson', data: lines(ground.bordersQuiet) },
      disputed: { type: 'geojson', data: ground.disputed },
    },
    layers: [...layersOf(look)],
  };
}

/** The style's layers alone: what changes with palette, borders and what is chosen. */
export const layersOf = (look: BasemapLook): readonly LayerSpecification[] =>
  LAYERS.map((id) => layer(id, look));

const lines = (mesh: MultiLineString): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: {}, geometry: mesh }],
});

function layer(id: LayerId, look: BasemapLook): LayerSpecification {
  const { palette: p } = look;
  const drawn = look.borders === 'un';
  const layers: Record<LayerId, LayerSpecification> = {
    sea: { id, type: 'background', paint: { 'background-color': p.sea } },
    land: { id, type: 'fill', source: 'countries', paint: { 'fill-color': landColor(look) } },
    lakes: { id, type: 'fill', source: 'lakes', paint: { 'fill-color': p.sea } },
    coast: stroke(id, 'coast', { color: p.coast, width: 0.7, drawn: true }),
    shores: stroke(id, 'lakes', { color: p.coast, width: 0.7, drawn: true }),
    'borders-quiet': stroke(id, 'borders-quiet', { color: p.borderQuiet, width: 0.8, drawn }),
    borders: stroke(id, 'borders', { color: p.border, width: 0.9, drawn }),
    disputed: stroke(id, 'disputed', { color: p.border, width: 1.2, drawn, dash: [1, 2] }),
  };
  return layers[id];
}

/** The land of the region or of a corridor's ends, the chosen country's, and everyone else's. */
type Fill = NonNullable<Extract<LayerSpecification, { type: 'fill' }>['paint']>['fill-color'];
function landColor({ palette: p, country, focus }: BasemapLook): NonNullable<Fill> {
  const bright = focus.length > 0 ? focus : REGION;
  const region = ['in', ['get', 'a3'], ['literal', [...bright]]] as const;
  const chosen = ['==', ['get', 'a3'], country ?? ''] as const;
  return ['case', chosen, p.chosen, region, p.land, p.neighbour] as unknown as NonNullable<Fill>;
}

interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly drawn: boolean;
  readonly dash?: number[];
}

const stroke = (id: string, source: string, { color, width, drawn, dash }: Stroke): LayerSpecification => ({
  id,
  type: 'line',
  source,
  layout: { visibility: drawn ? 'visible' : 'none', 'line-join': 'round' },
  paint: { 'line-color': color, 'line-width': width, ...(dash ? { 'line-dasharray': dash } : {}) },
});
