import { REGION_SUBJECT, type Subject } from '../../map/camera/subject';
import type { Frame } from '../../map/camera/home';
import type { ArcInput } from '../../map/arc/arcs';
import type { NodeInput } from '../../map/names/countries';
import type { Palette } from '../../map/palette';
import type { SceneInput } from '../../map/scene';
import { subjectOf } from '../../lens/subject';
import type { Session } from '../../state/session.svelte';

/** What the map of a view is about in a frame. Documented routes are shown on one picture, whatever is chosen of them. */
export function subjectIn(session: Session, { inset }: Pick<Frame, 'inset'>): Subject {
  if (!session.onRoutes) return subjectOf(session);
  // Beside the strips of the others there is room for the neighbours where paths begin.
  return (inset.left > 0 && session.lens.subjectOf?.(session)) || REGION_SUBJECT;
}

/** The countries that the lens marks with a number in a ring. */
export const numbersOf = (session: Session): NonNullable<SceneInput['numbers']> =>
  (session.onRoutes && session.lens.numbersOf?.(session)) || [];

/**
 * The nodes of a view's map, with a dot where the lens asks for one though no arc ends there.
 * @param counts whether there is room for what the ends of a corridor counted themselves
 */
export function nodesIn(session: Session, arcs: readonly ArcInput[], counts: boolean): readonly NodeInput[] {
  const codes = new Set(numbersOf(session).map(({ code }) => code));
  return session.lens
    .nodesOf(session, arcs, counts)
    .map((node) => (codes.has(node.code) ? { ...node, dotted: true } : node));
}

/** How a view is drawn, beside what it shows. */
export interface Drawn extends Pick<SceneInput, 'placements' | 'breadthOf'> {
  readonly palette: Palette;
  readonly frame: Frame;
  /** As in {@link nodesIn}. */
  readonly counts?: boolean;
}

/** What `compose` draws of a view's map: for every picture of it that is not the live one. Of an instrument see `instrument-map.ts`. */
export function sceneInputOf(session: Session, { frame, counts = false, ...drawn }: Drawn): SceneInput {
  const { lens, arcs } = session;
  return {
    ...drawn,
    arcs,
    max: lens.widestOf(session),
    nodes: nodesIn(session, arcs, counts),
    rings: lens.ringsOf(session),
    numbers: numbersOf(session),
    country: session.view.country,
    subject: subjectIn(session, frame),
  };
}
