/** How the path of a documented route is drawn over a map: by the live map's layer and in files. */
import { isCountryCode } from '../../domain/country';
import { escaped } from '../../domain/markup';
import type { RouteEvidence } from '../../domain/route';
import type { Curve } from '../../map/arc/arc';
import { shapeOf } from '../../map/arc/shape';
import { type Camera, projector } from '../../map/camera/perspective';
import { subjectCamera } from '../../map/camera/subject';
import { numberRadius } from '../../map/names/countries';
import type { Dash } from '../../map/palette';
import type { Point } from '../../map/plane';
import { leadOf, legOf, type Stop, stopsOf } from '../../map/route-path';
import type { Scene } from '../../map/scene';
import { arcElements, px, type SvgElement, written } from '../../map/svg';
import type { Session } from '../../state/session.svelte';

/** Px of every path, whatever its figures: they never become widths. */
const WIDTH = 2.8;
/** Px that a leg keeps from a ring or a dot, and from a strip. */
const GAP = { ring: 3, dot: 5, edge: 2 };
/** The less certain a path is, the more broken its line. */
export const ROUTE_DASH: Readonly<Record<RouteEvidence, Dash>> = {
  quantified: null,
  documented: [8, 4.5, 8, 4.5],
  reported: [2.4, 4, 2.4, 4],
};

/** A lead of what the sources do not name, with its words: an open chevron says that it goes on. */
interface Lead {
  readonly way: 'in' | 'out';
  readonly text: string;
  readonly at: Point;
  /** `d` of paths. */
  readonly line: string;
  readonly chevron: string;
}

/** A path over a map, px. */
export interface RouteDrawing {
  /** Px of its lines. */
  readonly thick: number;
  readonly leads: readonly Lead[];
  readonly legs: readonly { readonly key: string; readonly elements: readonly SvgElement[] }[];
  /** Where it stops without a number in a ring. */
  readonly dots: readonly Stop[];
  /** Ends that nothing else names: at an edge without a strip, or beyond the map's border. */
  readonly named: readonly {
    readonly code: string;
    readonly text: string;
    readonly at: Point;
    readonly anchor: 'start' | 'end';
  }[];
}

const NO_PATH: Omit<RouteDrawing, 'thick'> = { leads: [], legs: [], dots: [], named: [] };

/**
 * Draws the path that is chosen or pointed at; nothing at rest.
 * @param camera from where the scene is looked at now
 * @param resting from where its picture is looked at when nothing moved it
 */
export function routeDrawing(
  session: Session,
  scene: Scene,
  camera: Camera = scene.camera,
  resting: Camera = subjectCamera(scene.subject, scene.frame),
): RouteDrawing {
  const { palette, frame, scale } = scene;
  const routes = session.routes.state === 'here' ? session.routes.contents : null;
  const thick = WIDTH * Math.max(1, scale);
  if (!routes?.drawn) return { ...NO_PATH, thick };
  const { route, path, legs: count } = routes.drawn;

  const seenFrom = (from: Camera) => {
    const project = projector(from);
    return (code: string): Point | null => {
      const anchor = isCountryCode(code) ? session.atlas.countries.get(code)?.anchor : null;
      return anchor ? project(anchor) : null;
    };
  };
  const stops = stopsOf(path.legs, frame, seenFrom(camera), seenFrom(resting));
  const gapAt = ({ code, edge }: Stop): number => {
    if (edge) return GAP.edge;
    const text = scene.numbers.get(code)?.text;
    return text ? numberRadius(text, scale) + GAP.ring : GAP.dot;
  };
  const elementsOf = (id: string, curve: Curve, gap: readonly [number, number]) => {
    const arc = {
      ...{ id, ...curve, gap, dash: ROUTE_DASH[route.evidence], width: thick, color: palette.arc.documented },
      ...{ selected: false, changed: false, moving: false, emphasised: true, hollow: false, quoted: false },
      ...{ opacity: 1, marks: [] },
    };
    return arcElements(shapeOf(arc, curve), palette);
  };
  /** Where numbers stand that are of no end of a leg. */
  const ringsBeside = (from: Stop, to: Stop): readonly Point[] =>
    scene.marks.flatMap(({ kind, code, at }) =>
      kind === 'number' && code !== from.code && code !== to.code ? [at] : [],
    );
  const legs = stops.slice(1, count + 1).flatMap((to, i) => {
    const from = stops[i];
    if (!from) return [];
    const curve = legOf(from, to, ringsBeside(from, to));
    const elements = elementsOf(`leg-${String(i)}`, curve, [gapAt(from), gapAt(to)]);
    return [{ key: `${from.code}-${to.code}-${String(i)}`, elements }];
  });
  const reached = stops.slice(0, count + 1);
  const hasStrips = frame.inset.left > 0;
  const [first, last] = [stops[0], stops.at(-1)];
  const { onward: words } = routes.words;
  const isWhole = count >= path.legs.length - 1;
  const leads = [
    ...(first && route.originUnknown && path === route ? [leadAt(first, 'in', '?', gapAt(first))] : []),
    ...(last && path.onward && isWhole
      ? [leadAt(last, 'out', path.onward.region === 'EU' ? words.EU : words.other, gapAt(last))]
      : []),
  ];
  return {
    ...{ thick, legs, leads },
    dots: reached.filter(({ code, edge }) => !edge && !scene.numbers.has(code)),
    named: reached
      .filter(({ code, edge }) => (edge ? !hasStrips : !scene.labels.some((label) => label.code === code)))
      .map(({ code, at }) => {
        const isAtRight = at[0] > frame.width / 2;
        return {
          code,
          text: isCountryCode(code) ? session.name(code).name : code,
          at: [at[0] + (isAtRight ? -4 : 4), at[1] - 11] as const,
          anchor: isAtRight ? ('end' as const) : ('start' as const),
        };
      }),
  };
}

function leadAt(stop: Stop, way: 'in' | 'out', text: string, gap: number): Lead {
  const { from, to } = leadOf(stop, way);
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const [start, end] = way === 'in' ? [8, length - gap] : [gap, length];
  const along = (by: number, beside = 0): string =>
    `${(from[0] + ux * by - uy * beside).toFixed(1)} ${(from[1] + uy * by + ux * beside).toFixed(1)}`;
  const at = way === 'in' ? from : to;
  return {
    ...{ way, text, at: [at[0] + (way === 'out' ? 5 : 0), at[1] - 8] as const },
    line: `M${along(start)}L${along(end)}`,
    chevron: `M${along(end - 6, 5)}L${along(end)}L${along(end - 6, -5)}`,
  };
}

/**
 * The same as markup.
 * @param font CSS's list of families
 * @param resting as in {@link routeDrawing}
 */
export function routeToSvg(session: Session, scene: Scene, font: string, resting?: Camera): string {
  const { palette } = scene;
  const { thick, leads, legs, dots, named } = routeDrawing(session, scene, scene.camera, resting);
  if (legs.length === 0) return '';
  const word = (text: string, [x, y]: Point, anchor: string): string =>
    `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" fill="${palette.ink}" stroke="${palette.land}">${escaped(text)}</text>`;
  const line = (d: string, color: string, width: number, more = ''): string =>
    `<path d="${d}" stroke="${color}" stroke-width="${px(width)}"${more}/>`;
  return [
    `<g fill="none" font-family="${font}" font-size="12" font-weight="600" paint-order="stroke" stroke-linejoin="round">`,
    ...leads.map(
      (lead) =>
        line(lead.line, palette.land, thick + 3) +
        line(lead.line, palette.arc.reported, thick, ' stroke-dasharray="2.4 4"') +
        line(lead.chevron, palette.arc.reported, thick - 0.6),
    ),
    ...legs.flatMap(({ elements }) =>
      elements.map(({ tag, attributes }) => `<${tag}${written(attributes)}/>`),
    ),
    ...dots.map(
      ({ at: [x, y] }) =>
        `<circle cx="${px(x)}" cy="${px(y)}" r="4.5" fill="${palette.ink}" stroke="${palette.land}"/>`,
    ),
    '<g stroke-width="3">',
    ...leads.map(({ text, at }) => word(text, at, 'start')),
    ...named.map(({ text, at, anchor }) => word(text, at, anchor)),
    '</g></g>',
  ].join('');
}
