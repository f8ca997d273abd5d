import type { FeatureCollection, MultiLineString } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { REGION } from '../domain/country';
import { colourOf, type LandFill, OUTLINE_PX, type Texture, textureName } from './fills';
import type { Ground } from './ground';
import type { Palette } from './palette';

/** The layers from bottom to top. */
const LAYERS = [
  'sea',
  'land',
  'stripes',
  'dots',
  'lakes',
  'coast',
  'shores',
  'borders-quiet',
  'borders',
  'disputed',
  'outlines',
] as const;
type LayerId = (typeof LAYERS)[number];

export interface BasemapLook {
  readonly palette: Palette;
  readonly borders: 'un' | 'none';
  /** The chosen country's code: its land is tinted. */
  readonly country: string | null;
  /** Codes of the states whose land stays bright while all other goes grey: a corridor's ends; none where the region stays so. */
  readonly focus: readonly string[];
  /** Countries whose land says something. */
  readonly fills: readonly LandFill[];
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
    stripes: textured('stripes', look),
    dots: textured('dots', look),
    lakes: { id, type: 'fill', source: 'lakes', paint: { 'fill-color': p.sea } },
    coast: stroke(id, 'coast', { color: p.coast, width: 0.7, drawn: true }),
    shores: stroke(id, 'lakes', { color: p.coast, width: 0.7, drawn: true }),
    'borders-quiet': stroke(id, 'borders-quiet', { color: p.borderQuiet, width: 0.8, drawn }),
    borders: stroke(id, 'borders', { color: p.border, width: 0.9, drawn }),
    disputed: stroke(id, 'disputed', { color: p.border, width: 1.2, drawn, dash: [1, 2] }),
    outlines: stroke(id, 'countries', {
      ...{ color: p.outline, width: OUTLINE_PX, drawn: drawn && look.fills.length > 0 },
      only: look.fills.map(({ code }) => code),
    }),
  };
  return layers[id];
}

/** The land of the region or of a corridor's ends, the chosen country's, and everyone else's. */
type Fill = NonNullable<Extract<LayerSpecification, { type: 'fill' }>['paint']>['fill-color'];
function landColor({ palette: p, country, focus, fills }: BasemapLook): NonNullable<Fill> {
  const bright = focus.length > 0 ? focus : REGION;
  const region = ['in', ['get', 'a3'], ['literal', [...bright]]] as const;
  const chosen = ['==', ['get', 'a3'], country ?? ''] as const;
  const told = fills.flatMap(({ code, tint }) => [['==', ['get', 'a3'], code], colourOf(tint, p)]);
  return ['case', ...told, chosen, p.chosen, region, p.land, p.neighbour] as unknown as NonNullable<Fill>;
}

/** The textures of one kind over the land, each country its own; the images come from {@link textureName}. */
function textured(kind: Texture, { fills }: BasemapLook): LayerSpecification {
  const found = fills.flatMap(({ code, textures }) => {
    const texture = textures.find((one) => one.kind === kind);
    return texture ? [{ code, name: textureName(texture) }] : [];
  });
  const names = found.flatMap(({ code, name }) => [code, name]);
  const pattern = found.length === 0 ? '' : ['match', ['get', 'a3'], ...names, found[0]?.name ?? ''];
  return {
    id: kind,
    type: 'fill',
    source: 'countries',
    layout: { visibility: found.length === 0 ? 'none' : 'visible' },
    filter: ['in', ['get', 'a3'], ['literal', found.map(({ code }) => code)]],
    paint: { 'fill-pattern': pattern as unknown as string },
  };
}

interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly drawn: boolean;
  readonly dash?: number[];
  /** Codes of the countries whose line is drawn; all unless told. */
  readonly only?: readonly string[];
}

const stroke = (
  id: string,
  source: string,
  { color, width, drawn, dash, only }: Stroke,
): LayerSpecification => ({
  id,
  type: 'line',
  source,
  ...(only && { filter: ['in', ['get', 'a3'], ['literal', [...only]]] }),
  layout: { visibility: drawn ? 'visible' : 'none', 'line-join': 'round' },
  paint: { 'line-color': color, 'line-width': width, ...(dash ? { 'line-dasharray': dash } : {}) },
});
