/** Words of the documented routes: the list, its filters, the map and the time axis. */
import type { MAGNITUDE_SCOPES, RouteDirection, RouteEvidence, RouteKind } from '../../domain/route';
import type { Decade } from '../../people/roles/route-lists';
import type { Plurals } from '../plural';

/** Numbers to twelve in words as a sentence needs them; beyond that digits stand. */
type Numerals = readonly string[];

export const routesEn = {
  numerals: [
    ...['none', 'one', 'two', 'three', 'four', 'five', 'six'],
    ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ] as Numerals,
  overview: {
    one: 'Sources describe {0} route; ',
    other: 'Sources describe {0} routes; ',
  } as Plurals,
  /** {0}: one state; {1}: of how many routes. */
  foremostOne: '{0.name} is a transit state in {1}',
  /** {0}: two states or more. */
  foremost: '{0} are transit states in {1} each',
  overviewNote: 'What has been written about, not how many people pass.',
  comparison: {
    one: '{0} route outside the region is kept for comparison and left out of counts.',
    other: '{0} routes outside the region are kept for comparison and left out of counts.',
  } as Plurals,
  /** Of one state: {0}; {1}: all counted routes; then routes by its place. */
  ofCountry:
    '{0.name}: of {1} counted routes, it is a transit state in {2}, the origin in {3}, the destination in {4}',
  label: {
    documented: 'Documented transit in this collection.',
    reported: 'Reported transit in this collection.',
    none: 'No evidence of transit in this collection, which does not mean that there is none.',
  },
  tau: 'By weight of evidence transit makes up {0} of its places on routes. Weights grade evidence, not size.',
  noTau: 'Fewer than {0} routes touch it, too few for a share of transit.',
  filters: {
    label: 'Choose routes',
    transit: 'Transit in',
    kind: 'Kind',
    decade: 'Decade',
    evidence: 'Evidence',
    direction: 'Direction',
    all: 'all',
    more: 'more',
    fewer: 'fewer',
    clear: 'Show all',
  },
  kind: {
    irregular: 'irregular',
    refuge: 'refuge',
    mixed: 'mixed',
    labour: 'labour',
    relocation: 'relocation',
    trafficking: 'trafficking',
  } satisfies Record<RouteKind, string> as Record<RouteKind, string>,
  direction: { outbound: 'outward', return: 'return' } satisfies Record<RouteDirection, string> as Record<
    RouteDirection,
    string
  >,
  decade: { '1989': '1989–1999', '2000': '2000s', '2010': '2010s', '2020': '2020s' } as Record<
    Decade,
    string
  >,
  evidence: {
    quantified: 'a number',
    documented: 'documented',
    reported: 'reported',
  } satisfies Record<RouteEvidence, string> as Record<RouteEvidence, string>,
  question: 'Which states are transit to',
  choose: 'choose a country',
  noAnswer: 'No state is named between the origin and this country. That is no proof that there is none.',
  list: 'Routes',
  listed: { one: '{0} of {1} route', other: '{0} of {1} routes' } as Plurals,
  places: { transit: 'Through it', origin: 'From it', destination: 'To it' },
  comparisonList: 'For comparison, not counted',
  noneListed: 'No route of the collection fits all that is chosen.',
  documentedPath: 'Documented path, {0}',
  unknownOrigin: 'origin not named',
  variants: { other: '+{0} var.' } as Plurals,
  variantsHead: 'Other paths named',
  sources: { one: '{0} source', other: '{0} sources' } as Plurals,
  onward: { EU: 'EU, state not named', other: 'onward, not named' },
  rest: 'At rest no line is drawn. Point at a strip of the list to draw its path; Enter walks it leg by leg.',
  restShort: 'Choose a route in the list to draw its path.',
  walk: 'Walk it leg by leg',
  nextLeg: 'Next leg',
  leg: 'Leg {0} of {1}: {2} → {3}',
  arrived: 'End of the documented path.',
  magnitude: {
    route: 'Quoted, this route:',
    partial: 'Quoted, a part of it:',
    'wider-flow': 'Quoted, a wider flow:',
    planned: 'Quoted, a plan:',
  } satisfies Record<(typeof MAGNITUDE_SCOPES)[number], string> as Record<
    (typeof MAGNITUDE_SCOPES)[number],
    string
  >,
  qualifier: { about: 'about {0}', over: 'over {0}', exact: '{0}' },
  neverAdded: 'Never a width, never added.',
  map: {
    shades: 'Routes in which a state is transit',
    shade: ['1', '2–3', '4–9', '10+'],
    ring: 'documented transit',
    ringReported: 'reported transit',
    unshaded: 'Unshaded: no evidence in this collection, never “no transit”.',
    edges: 'Countries beyond the map',
    farther: 'Farther away',
    narrowed: 'Rings count the {0} routes that are chosen.',
  },
  /** Names that are too long for a row at the map’s edge. */
  shortNames: { MKD: 'N. Macedonia', ARE: 'UAE' } as Readonly<Record<string, string | undefined>>,
  edge: {
    europe: 'Europe',
    americas: 'Americas',
    africa: 'Africa',
    gulf: 'Gulf, Yemen',
    southAsia: 'South Asia',
    east: 'East, Oceania',
  },
  axis: {
    label: 'When each route is documented',
    active: '{0} of {1} routes active',
    warning: 'More sources write about recent years: a rising count is not rising movement.',
  },
  note: 'By {0} documented routes, each with its publications, most often those of {1}.',
  noteOfRoute: 'Documented by {0}.',
};
export type RouteWords = typeof routesEn;
