/**
 * The map of a static page as a scene. Its camera stands above the middle of the region wherever the subject lies, so that one
 * drawing of the ground, enlarged and shifted, is exactly the ground of all of them.
 */
import { isCountryCode, REGION } from '../../domain/country';
import type { Bilateral, Instrument } from '../../domain/instrument';
import type { Route } from '../../domain/route';
import type { PartyLook } from '../../lens/party-look';
import { plainPlacement } from '../../map/arc/placements';
import { BASE, fittedTo, homeCamera, MIDDLE } from '../../map/camera/home';
import { type Camera, isVisible } from '../../map/camera/perspective';
import { REGION_SUBJECT, type Subject } from '../../map/camera/subject';
import { isInPicture } from '../../map/figure';
import type { NodeInput } from '../../map/names/countries';
import { edgeOf } from '../../map/names/edges';
import { estimatedBreadth, FONT } from '../../map/names/lettering';
import type { Palette } from '../../map/palette';
import type { LngLat } from '../../map/plane';
import { compose, type Scene, type SceneFrame, type SceneInput } from '../../map/scene';
import type { Session } from '../../state/session.svelte';
import { instrumentArcs, looksOf, partyDot, plainDot } from '../../take/picture/instrument-map';
import { routeToSvg } from '../../take/picture/route-drawing';
import { sceneInputOf } from '../../take/picture/scene-of-view';
import { placesOf, type Shelf } from './shelf';

/** A scene, and what is drawn above its arcs and below its names. */
export interface PageScene {
  readonly scene: Scene;
  readonly above: string;
  /** Whether its dots are drawn by `above`. */
  readonly ownDots: boolean;
}

type Sheet = Pick<SceneFrame, 'width' | 'height' | 'inset'>;

/** How far within BASE's horizon a place must lie to be shown on its ground, as a cosine. */
const NEAR = 0.12;
/** Degrees that a picture shows at least, so that neighbours are still in it. */
const LEAST = { corridor: 5, others: 11 };

/** The camera above the region's middle that shows a subject; the opening one where the subject lies beyond its horizon. */
export function levelCamera({ kind, places }: Subject, frame: Sheet): Camera {
  const isSeen = places.length > 0 && places.every((place) => isVisible(BASE, place, NEAR));
  if (kind === 'region' || !isSeen) return homeCamera(frame);
  const { width, height, inset } = frame;
  const [w, h] = [width - inset.left - inset.right, height - inset.top - inset.bottom];
  const sides = kind === 'corridor' ? [0.24, 0.2, 0.2] : [0.13, 0.16, 0.12];
  const [side = 0, top = 0, bottom = 0] = sides;
  const margins = { left: side * w, right: side * w, top: top * h, bottom: bottom * h };
  const least = kind === 'corridor' ? LEAST.corridor : LEAST.others;
  return fittedTo(places, MIDDLE, frame, { margins, least });
}

const composed = (input: SceneInput, frame: Sheet): Scene =>
  compose(input, { ...frame, camera: levelCamera(input.subject ?? REGION_SUBJECT, frame) });

/** The scene of a page's view. */
export function pageScene(session: Session, shelf: Shelf, frame: Sheet, palette: Palette): PageScene {
  const { instrument } = session;
  if (instrument) return instrumentScene(session, instrument, frame, palette);
  const route = session.routes.state === 'here' ? session.routes.contents.chosen : null;
  if (route) return routeScene(session, route, frame, palette);
  const placements = placesOf(shelf, session.view.measure);
  const input = sceneInputOf(session, { placements, breadthOf: estimatedBreadth, palette, frame });
  return { scene: composed(input, frame), above: '', ownDots: false };
}

const nodeOf = (session: Session, code: string, isParty: boolean): NodeInput[] => {
  const country = isCountryCode(code) ? session.atlas.countries.get(code) : undefined;
  if (!country?.anchor) return [];
  const [lng, lat] = country.anchor;
  const rank = isParty ? 'region' : 'neighbour';
  return [{ code, lng, lat, name: country.names[session.lang].name, rank, dotted: true }];
};

function instrumentScene(
  session: Session,
  instrument: Instrument,
  frame: Sheet,
  palette: Palette,
): PageScene {
  const looks = looksOf(session, instrument);
  const shown = [...session.atlas.countries.values()].filter(
    (c) => isInPicture(c) && (REGION.includes(c.code) || looks.has(c.code)),
  );
  const nodes = shown.flatMap(({ code }) => nodeOf(session, code, looks.has(code)));
  const arcs = instrumentArcs(session, instrument);
  const anchors: ReadonlyMap<string, LngLat> = new Map(
    nodes.map(({ code, lng, lat }) => [code, [lng, lat] as const]),
  );
  const placements = new Map(
    arcs.flatMap(({ id, origin, destination }) => {
      const [from, to] = [anchors.get(origin), anchors.get(destination)];
      return from && to ? [[id, plainPlacement(from, to)] as const] : [];
    }),
  );
  const named = [...looks.keys()];
  const places = instrument.kind === 'bilateral' ? placesOfPair(instrument, anchors) : [];
  const subject: Subject =
    places.length === 2
      ? { kind: 'corridor', id: instrument.id, named, places }
      : { ...REGION_SUBJECT, named };
  const input = { arcs, placements, max: 1, nodes, palette, subject, breadthOf: estimatedBreadth };
  const scene = composed(input, frame);
  const dots = scene.marks.map(
    ({ code, at: [x, y] }) =>
      `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${dotOf(looks.get(code) ?? 'none', palette)}</g>`,
  );
  return { scene, above: dots.join(''), ownDots: true };
}

/** Where the two parties lie; fewer where one of them is not on the map. */
const placesOfPair = ({ parties }: Bilateral, anchors: ReadonlyMap<string, LngLat>): readonly LngLat[] =>
  parties.flatMap((party) => {
    const place = anchors.get(party);
    return place ? [place] : [];
  });

/** A country's dot in the colours of the law: plain where it is no party, or where the instrument has no state for it. */
const dotOf = (look: PartyLook, palette: Palette): string =>
  look === 'none' ? plainDot(palette) : partyDot(look, palette);

/** The path of a documented route, drawn as the atlas draws it, above the countries that the map itself shows. */
function routeScene(session: Session, route: Route, frame: Sheet, palette: Palette): PageScene {
  const onPath = new Set<string>(route.legs);
  const shown = new Set<string>([...REGION, ...route.legs]);
  const nodes = [...shown]
    .filter((code) => edgeOf(code) === null)
    .flatMap((code) => nodeOf(session, code, onPath.has(code)));
  const asked = session.lens.subjectOf?.(session) ?? REGION_SUBJECT;
  const subject = { ...asked, named: [...onPath] };
  const input = { arcs: [], placements: new Map(), max: 1, nodes, palette, subject };
  const scene = composed({ ...input, breadthOf: estimatedBreadth }, frame);
  return { scene, above: routeToSvg(session, scene, FONT, scene.camera), ownDots: false };
}
