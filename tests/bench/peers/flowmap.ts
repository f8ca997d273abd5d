/** flowmap.gl: `?kind=animated-straight` moves (only straight lines can), `?kind=curved` stands still. */
import { FlowmapLayer } from '@flowmap.gl/layers';
import { type BenchFlow, type Location, locations, makeFlows } from '../flows';
import { asked, askedFor } from '../hook';
import { deckOverlay } from './overlay';

const n = askedFor();
const kind = asked('kind') ?? 'animated-straight';
const flows = makeFlows(n);

const { hook, show } = await deckOverlay((layers) => {
  const lines = layers.find(({ id }) => id.includes('flow-lines'));
  return lines?.isLoaded === true && (lines.getNumInstances?.() ?? 0) > 0;
});
const curved = kind === 'curved';
Object.assign(hook.info, { flows: n, moving: curved ? 0 : n, curved, arrowheads: false });
show(() => [
  new FlowmapLayer({
    id: 'flows',
    data: { locations, flows },
    getLocationId: ({ id }: Location) => id,
    getLocationName: ({ name }: Location) => name,
    getLocationLat: ({ lat }: Location) => lat,
    getLocationLon: ({ lon }: Location) => lon,
    getFlowOriginId: ({ origin }: BenchFlow) => origin,
    getFlowDestId: ({ dest }: BenchFlow) => dest,
    getFlowMagnitude: ({ count }: BenchFlow) => count,
    flowLinesRenderingMode: kind,
    clusteringEnabled: false,
    adaptiveScalesEnabled: false,
    locationsEnabled: false,
    locationTotalsEnabled: false,
    locationLabelsEnabled: false,
    fadeEnabled: false,
    fadeOpacityEnabled: false,
    maxTopFlowsDisplayNum: n,
    flowEndpointsInViewportMode: 'any',
    flowLineThicknessScale: 1,
    pickable: false,
  }),
]);
