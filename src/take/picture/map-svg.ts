import type { Placement } from '../../map/arc/placements';
import { fromBase } from '../../map/camera/base';
import { type Frame, markScale } from '../../map/camera/home';
import { REGION_SUBJECT, subjectCamera } from '../../map/camera/subject';
import type { Ground } from '../../map/ground';
import { groundToSvg } from '../../map/land';
import type { BreadthOf } from '../../map/names/lettering';
import type { Palette } from '../../map/palette';
import { compose, type Scene, type SceneInput } from '../../map/scene';
import { matrix, toSvg } from '../../map/svg';
import type { Session } from '../../state/session.svelte';
import { sceneInputOf } from './scene-of-view';

/** How the map of a view is drawn by itself. */
export interface MapDrawing {
  /** Px. */
  readonly frame: Frame;
  readonly palette: Palette;
  /** Or, where it has not come, the markup of the one that its page brought: drawn for BASE, in the page's colours. */
  readonly ground: Ground | string;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly breadthOf: BreadthOf;
}

/** A map as one SVG document, with the scene that it shows. */
export interface DrawnMap {
  readonly scene: Scene;
  readonly svg: string;
}

/**
 * Composes the map of a session's view, and draws the ground below it.
 * @param input what is drawn of the view
 */
export function mapOf(
  session: Session,
  { frame, palette, ground }: MapDrawing,
  input: SceneInput,
): { readonly scene: Scene; readonly ground: string } {
  const { subject = REGION_SUBJECT } = input;
  const camera = subjectCamera(subject, frame);
  const scene = compose({ ...input, everyDot: true }, { ...frame, camera, scale: markScale(frame) });
  const { country, borders } = session.view;
  const focus = subject.kind === 'corridor' ? subject.named : [];
  // The land of an instrument's map says nothing.
  const fills = session.instrument ? [] : session.lens.fillsOf(session);
  const look = { palette, borders, country, focus, fills };
  const below =
    typeof ground === 'string'
      ? `<g transform="${matrix(fromBase(camera))}">${ground}</g>`
      : groundToSvg(ground, camera, look);
  return { scene, ground: below };
}

/** Draws the map of a session's view alone, ground, arcs and names together: its words stand around it. */
export function mapSvg(session: Session, drawing: MapDrawing): DrawnMap {
  const { scene, ground } = mapOf(session, drawing, sceneInputOf(session, drawing));
  return { scene, svg: toSvg(scene, ground) };
}
