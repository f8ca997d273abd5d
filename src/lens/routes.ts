import { formatCorridor } from '../domain/corridor';
import { ROUTE_EVIDENCE, transitOf } from '../domain/route';
import type { ArcInput } from '../map/arc/arcs';
import { legsOf } from '../map/figure';
import { styleOf } from './coverage-style';
import { corridorName } from './figure-words';
import type { Choice, LensRecord } from './lens';
import type { Seen } from './seen';

/** Px at scale 1 of the chosen route's legs, and of all routes' while none is chosen. */
const WIDTH = { chosen: 4.5, all: 2.6 };

/** The legs of the chosen route, or of all: none while their table is not here. */
function arcsOf(seen: Seen): ArcInput[] {
  if (seen.routes.state !== 'here') return [];
  const { all, chosen } = seen.routes.contents;
  const own = new Set(chosen ? legsOf([chosen]).map(formatCorridor) : []);
  return legsOf(chosen ? [chosen, ...all.filter((r) => r !== chosen)] : all)
    .filter((leg) => chosen === null || own.has(formatCorridor(leg)))
    .map((leg) => ({
      id: formatCorridor(leg),
      origin: leg.origin,
      destination: leg.destination,
      persons: null,
      width: chosen ? WIDTH.chosen : WIDTH.all,
      style: (chosen ?? leg.route).evidence,
      selected: false,
      hollow: false,
      moving: false,
      label: corridorName(seen, leg),
      detail: leg.route.name[seen.view.lang],
    }));
}

/** The best evidenced route that has the leg. */
function choiceOf({ routes }: Seen, id: string): Choice | null {
  if (routes.state !== 'here') return null;
  const leg = legsOf(routes.contents.all).find((l) => formatCorridor(l) === id);
  return leg ? { route: leg.route.id } : null;
}

/** The paths that publications describe; their colour and dash say how well each is evidenced. */
export const routes = {
  showsFigures: false,
  showsLaw: false,
  subject: 'routes',
  file: 'routes',
  sourcesOf: () => [],
  noteOf: ({ t }) => t.source.routesNote,
  arcsOf,
  ringsOf: ({ routes: found }) =>
    found.state === 'here' && found.contents.chosen ? transitOf(found.contents.chosen) : [],
  // A corridor chosen beside the routes is listed by its law.
  styleOf: (seen, corridor) => styleOf(seen.coverage(corridor)),
  keyOf: ({ t }) => ({
    title: t.routeLegend,
    entries: [
      ...ROUTE_EVIDENCE.map((level) => ({ sign: level, text: t.evidence[level] })),
      { sign: 'ring', text: t.routeRing },
    ],
  }),
  choiceOf,
} as const satisfies LensRecord;
