import { type DeckLayer, MapLibreOverlay } from '@deck.gl/maplibre';
import { restingMap } from '../ground';
import { asked, type Bench, finishGl, rest, startBench } from '../hook';

export interface Overlay extends Bench {
  /** Gives the layers to deck.gl; from here the time to the first frame counts. */
  readonly show: (layers: () => readonly unknown[]) => void;
}

/**
 * deck.gl over the map, in a canvas of its own that it redraws for each frame. `?aa=0` is without MSAA, which is on by
 * default. A frame counts once `isThere` finds the flows among the drawn layers.
 */
export async function deckOverlay(isThere: (layers: readonly DeckLayer[]) => boolean): Promise<Overlay> {
  const bench = startBench();
  const map = await restingMap('mercator');
  const antialias = asked('aa') !== '0';
  let given = false;
  const overlay: MapLibreOverlay = new MapLibreOverlay({
    interleaved: false,
    layers: [],
    deviceProps: { webgl: { antialias } },
    _animate: true,
    onAfterRender: ({ gl }) => {
      if (given && isThere(overlay._deck?.layerManager?.getLayers() ?? []))
        bench.drawn(() => {
          finishGl(gl);
          bench.hook.info.antialiasing = gl.getContextAttributes()?.antialias === true ? 'MSAA' : 'none';
        });
    },
  });
  map.addControl(overlay);
  await rest(800);
  bench.hook.setAnimating = (on) => {
    overlay.setProps({ _animate: on });
    map.triggerRepaint();
  };
  const show = (layers: () => readonly unknown[]): void => {
    bench.hook.marks.dataReady = performance.now();
    given = true;
    overlay.setProps({ layers: layers() });
  };
  return { ...bench, show };
}
