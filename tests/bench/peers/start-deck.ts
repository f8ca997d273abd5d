/** A minimal page: deck.gl's ArcLayer over the atlas's ground. */
import { ArcLayer } from '@deck.gl/layers';

import { type Corridor, corridors, nodes, startPage } from './start';

const placeOf = (code: string): [number, number] => {
  const { lon = 0, lat = 0 } = nodes.find(({ id }) => id === code) ?? {};
  return [lon, lat];
};
const most = Math.max(...corridors.map(({ count }) => count));

await startPage({
  moves: false,
  isThere: (layers) => layers.some(({ id, isLoaded }) => id === 'arcs' && isLoaded),
  layer: new ArcLayer({
    id: 'arcs',
    data: corridors,
    numSegments: 34,
    widthUnits: 'pixels',
    getSourcePosition: ({ origin }: Corridor) => placeOf(origin),
    getTargetPosition: ({ dest }: Corridor) => placeOf(dest),
    getWidth: ({ count }: Corridor) => 18 * Math.sqrt(count / most),
    getSourceColor: [11, 110, 105, 120],
    getTargetColor: [11, 110, 105, 230],
    getTilt: 90,
    getHeight: 0.22,
    parameters: { depthCompare: 'always' },
  }),
});
