/** The ground that a reader can move: MapLibre lives here alone and comes when it is wanted. */
import { Map as GlMap, type MapOptions, setWorkerUrl } from 'maplibre-gl';
import type { LngLat, Point } from './plane';
import { basemap, type BasemapLook, layersOf } from './basemap';
import { textureName, texturesOf, tileOf } from './fills';
import type { Ground } from './ground';
import type { Camera } from './camera/perspective';

export interface CreateMapOptions {
  readonly container: HTMLElement;
  readonly workerText: string;
  readonly ground: Ground;
  readonly look: BasemapLook;
  readonly camera: Camera;
  /** True where the page around must keep the wheel and one finger: an embed. */
  readonly cooperative: boolean;
  /** Land is drawn, at first and after a lost context has come back. Never called where the worker is forbidden or damaged. */
  readonly onready: () => void;
  /** While it is moved; `settled` when it has come to rest; `byReader` where a hand moves it, not the page. */
  readonly onmove: (camera: Camera, settled: boolean, byReader: boolean) => void;
  /** In the same frame as the ground is drawn, for what must keep to it. */
  readonly onrender: (camera: Camera) => void;
  readonly onlost: () => void;
}

export interface KoshMap {
  readonly camera: () => Camera;
  readonly setLook: (look: BasemapLook) => void;
  /** Takes on the container's size with the field of view that it is seen with, and looks from `camera` where one is given. */
  readonly fit: (size: Pick<Camera, 'width' | 'height' | 'fov'>, camera: Camera | null) => void;
  readonly zoomBy: (steps: number) => void;
  /** @param by px to the right and down */
  readonly panBy: (by: Point) => void;
  readonly framesDrawn: () => number;
  /** MapLibre's own word on where a place is, px: a test holds our projector against it. */
  readonly project: (place: LngLat) => Point;
  readonly remove: () => void;
}

const FARTHEST = 1;
const NEAREST = 7;

let workerReady = false;

/** MapLibre loads its worker from here; `#.cjs` makes it a classic one, which needs no origin. */
function prepareWorker(text: string): void {
  if (workerReady) return;
  setWorkerUrl(`${URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))}#.cjs`);
  workerReady = true;
}

/** MapLibre's padding moves the picture by half of it. */
const paddingOf = ({
  shift: [x, y],
}: Camera): { left: number; right: number; top: number; bottom: number } => ({
  left: Math.max(0, 2 * x),
  right: Math.max(0, -2 * x),
  top: Math.max(0, 2 * y),
  bottom: Math.max(0, -2 * y),
});

const viewOf = (camera: Camera) => ({
  center: [camera.lng, camera.lat] as [number, number],
  zoom: camera.zoom,
  padding: paddingOf(camera),
});

function cameraOf(map: GlMap): Camera {
  const { lng, lat } = map.getCenter();
  const { left = 0, right = 0, top = 0, bottom = 0 } = map.getPadding();
  const { clientWidth, clientHeight } = map.getContainer();
  const shift = [(left - right) / 2, (top - bottom) / 2] as const;
  const [zoom, fov] = [map.getZoom(), map.getVerticalFieldOfView()];
  return { lng, lat, zoom, width: clientWidth, height: clientHeight, shift, fov };
}

function optionsOf({ container, ground, look, camera, cooperative }: CreateMapOptions): MapOptions {
  return {
    container,
    style: basemap(ground, look),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: FARTHEST,
    maxZoom: NEAREST,
    attributionControl: false,
    fadeDuration: 0,
    keyboard: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    trackResize: false,
    cooperativeGestures: cooperative,
    canvasContextAttributes: { antialias: false },
  };
}

/** Hides MapLibre's canvas from those who hear the page and from the Tab key: the page describes the map itself. */
function hideCanvas(map: GlMap): void {
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');
}

/** @throws Error where the browser gives no WebGL 2 */
export function createMap(options: CreateMapOptions): KoshMap {
  prepareWorker(options.workerText);
  const map = new GlMap(optionsOf(options));
  map.touchZoomRotate.disableRotation();
  map.setVerticalFieldOfView(options.camera.fov);
  map.jumpTo(viewOf(options.camera));
  hideCanvas(map);
  listen(map, options);
  map.once('style.load', () => addTextures(map, options.look));
  let frames = 0;
  map.on('render', () => {
    frames++;
    options.onrender(cameraOf(map));
  });
  return {
    camera: () => cameraOf(map),
    ...pictureOf(map),
    zoomBy: (steps) => void map.zoomTo(map.getZoom() + steps, { duration: 300 }),
    panBy: ([x, y]) => void map.panBy([-x, -y], { duration: 0 }),
    framesDrawn: () => frames,
    project: ([lng, lat]) => {
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    },
    remove: () => map.remove(),
  };
}

/** MapLibre types a property by its layer; ours go through one list. */
const entries = (properties: object): [string, unknown][] => Object.entries(properties);

/** Device px of a texture's px. */
const TEXTURE_RATIO = 2;

/** A texture has its colours in it: another theme's takes its place. */
function addTextures(map: GlMap, { fills, palette }: BasemapLook): void {
  for (const texture of texturesOf(fills)) {
    const name = textureName(texture);
    if (map.hasImage(name)) map.removeImage(name);
    map.addImage(name, tileOf(texture, palette, TEXTURE_RATIO), { pixelRatio: TEXTURE_RATIO });
  }
}

/** Whether the style can be changed now; MapLibre has none while its context is lost, whatever its types say. */
const present = (map: GlMap): boolean => (map.style as typeof map.style | null)?._loaded === true;

function paint(map: GlMap, look: BasemapLook): void {
  addTextures(map, look);
  for (const layer of layersOf(look)) {
    const { id, paint = {}, layout = {} } = layer;
    if ('filter' in layer) map.setFilter(id, layer.filter);
    for (const [name, value] of entries(paint)) map.setPaintProperty(id, name as never, value as never);
    for (const [name, value] of entries(layout)) map.setLayoutProperty(id, name as never, value as never);
  }
}

function pictureOf(map: GlMap): Pick<KoshMap, 'setLook' | 'fit'> {
  return {
    setLook: (look) => {
      // Before the style is there, and while a lost context has taken it away, the properties wait.
      if (present(map)) paint(map, look);
      else map.once('style.load', () => paint(map, look));
    },
    fit: ({ width, height, fov }, camera) => {
      const { clientWidth, clientHeight } = map.getCanvas();
      if (clientWidth !== width || clientHeight !== height) map.resize();
      if (map.getVerticalFieldOfView() !== fov) map.setVerticalFieldOfView(fov);
      if (camera) map.jumpTo(viewOf(camera));
    },
  };
}

/** Calls back when land is drawn: without its worker a map is idle and calls its sources loaded, and shows the sea. */
function whenLandIsDrawn(map: GlMap, onready: () => void): void {
  const look = (): void => {
    if (map.queryRenderedFeatures({ layers: ['land'] }).length === 0) return;
    map.off('idle', look);
    onready();
  };
  map.on('idle', look);
}

function listen(map: GlMap, o: CreateMapOptions): void {
  whenLandIsDrawn(map, o.onready);
  map.on('move', (e) => o.onmove(cameraOf(map), false, Boolean(e.originalEvent)));
  map.on('moveend', (e) => o.onmove(cameraOf(map), true, Boolean(e.originalEvent)));
  map.on('webglcontextlost', () => o.onlost());
  map.on('webglcontextrestored', () => whenLandIsDrawn(map, o.onready));
}
