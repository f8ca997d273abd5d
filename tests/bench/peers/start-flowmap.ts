/** A minimal page: flowmap.gl's moving lines over the atlas's ground. */
import { FlowmapLayer } from '@flowmap.gl/layers';
import { type Corridor, corridors, type Node, nodes, startPage } from './start';

await startPage({
  moves: true,
  isThere: (layers) => {
    const lines = layers.find(({ id }) => id.includes('flow-lines'));
    return lines?.isLoaded === true && (lines.getNumInstances?.() ?? 0) > 0;
  },
  layer: new FlowmapLayer({
    id: 'flows',
    data: { locations: nodes, flows: corridors },
    getLocationId: ({ id }: Node) => id,
    getLocationLat: ({ lat }: Node) => lat,
    getLocationLon: ({ lon }: Node) => lon,
    getFlowOriginId: ({ origin }: Corridor) => origin,
    getFlowDestId: ({ dest }: Corridor) => dest,
    getFlowMagnitude: ({ count }: Corridor) => count,
    flowLinesRenderingMode: 'animated-straight',
    clusteringEnabled: false,
    locationTotalsEnabled: false,
    locationLabelsEnabled: false,
    fadeEnabled: false,
    pickable: false,
  }),
});
