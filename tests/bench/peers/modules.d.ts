/** As much of the others' libraries as the benchmark uses: so it can be checked where they are not installed. */
declare module '@deck.gl/maplibre' {
  import type { IControl } from 'maplibre-gl';

  export interface DeckLayer {
    readonly id: string;
    readonly isLoaded: boolean;
    getNumInstances?: () => number;
  }
  interface OverlayProps {
    interleaved?: boolean;
    layers?: readonly unknown[];
    deviceProps?: { webgl: { antialias: boolean } };
    _animate?: boolean;
    onAfterRender?: (context: { gl: WebGL2RenderingContext }) => void;
  }
  export class MapLibreOverlay implements IControl {
    constructor(props: OverlayProps);
    setProps(props: OverlayProps): void;
    onAdd(): HTMLElement;
    onRemove(): void;
    readonly _deck?: { readonly layerManager?: { getLayers(): readonly DeckLayer[] } };
  }
}

declare module '@deck.gl/layers' {
  export const ArcLayer: new (props: Record<string, unknown>) => object;
}

declare module '@flowmap.gl/layers' {
  export const FlowmapLayer: new (props: Record<string, unknown>) => object;
}
