import { coreOf, homeCamera, NO_INSET } from '../map/camera/home';
import { compose, type SceneFrame, type SceneInput } from '../map/scene';
import { arcToSvg, marksToSvg, sharedGround, wayToSvg } from '../map/svg';

/** A frame that stands for all of its kind: the browser enlarges its picture by as much as the map itself would be. */
export interface Sheet extends SceneFrame {
  readonly name: 'wide' | 'middle' | 'narrow' | 'hall';
  readonly lecture: boolean;
}

/** The map's frame at 1440 × 900, 1024 × 768 and 390 × 844, and on a projector of 1920 × 1080. */
export const SHEETS: readonly Sheet[] = [
  { name: 'wide', width: 1088, height: 612, inset: NO_INSET, lecture: false },
  { name: 'middle', width: 724, height: 480, inset: NO_INSET, lecture: false },
  { name: 'narrow', width: 390, height: 338, inset: NO_INSET, lecture: false },
  { name: 'hall', width: 1360, height: 838, inset: NO_INSET, lecture: true },
];

/** What a sheet shows of any view: the part of the picture that the window fits, and the ground. */
export function backdropOf(sheet: Sheet): { readonly viewBox: string; readonly ground: string } {
  const camera = homeCamera(sheet);
  const core = coreOf(camera).map((px) => px.toFixed(2));
  return { viewBox: core.join(' '), ground: sharedGround(camera) };
}

export interface Print {
  readonly arcs: string;
  /** The ways of pulses, one for each arc that carries them. */
  readonly ways: string;
  /** Dots, ports and names. */
  readonly marks: string;
}

/** What is drawn above the ground of a sheet, by the same code as on the screen. */
export function printOf(input: SceneInput, sheet: Sheet): Print {
  const scene = compose(input, sheet);
  const moving = scene.shapes.filter(({ arc }) => arc.moving);
  return {
    arcs: scene.shapes.map((shape) => arcToSvg(shape, scene.palette)).join('\n'),
    ways: moving.map(wayToSvg).join(''),
    marks: marksToSvg(scene),
  };
}
