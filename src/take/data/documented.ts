import { CODING } from '../../domain/atlas';
import type { CountryCode } from '../../domain/country';
import type { Route } from '../../domain/route';
import type { Language } from '../../i18n/language';
import { spoken } from '../../i18n/spoken';
import type { Path } from '../../people/roles/transit';
import type { Session } from '../../state/session.svelte';
import { type Cells, type DataTable, listCell, tableOf } from './table';

const NO_MAGNITUDE: Cells = {
  ...{ value: null, unit: null, unit_lang: null, year: null },
  ...{ qualifier: null, magnitude_scope: null, magnitude_source: null },
};

/** A path's number with the unit, year and scope that its source gives. */
function magnitudeCells({ magnitude }: Route, lang: Language): Cells {
  if (!magnitude) return NO_MAGNITUDE;
  const unit = spoken(magnitude.unit, lang);
  return {
    value: magnitude.value,
    unit: unit.text,
    unit_lang: unit.lang,
    year: magnitude.year,
    qualifier: magnitude.qualifier,
    magnitude_scope: magnitude.scope,
    magnitude_source: magnitude.source,
  };
}

/** A documented path with what its sources say of it. Its number has a unit and a year of its own: never add two. */
function pathCells({ lang }: Session, route: Route): Cells {
  const { onward, period, sources } = route;
  const summary = spoken(route.summary, lang);
  return {
    id: route.id,
    name: route.name[lang],
    legs: listCell(route.legs),
    onward: onward && onward.label[lang],
    origin_unknown: route.originUnknown,
    direction: route.direction,
    kind: route.kind,
    evidence: route.evidence,
    period_from: period.from,
    period_to: period.to,
    ...magnitudeCells(route, lang),
    summary: summary.text,
    summary_lang: summary.lang,
    publishers: listCell([...new Set(sources.map(({ publisher }) => publisher))]),
    pages: listCell(sources.flatMap(({ url }) => url ?? [])),
    source: CODING,
  };
}

type PlacesOn = (route: Route, path: Path) => readonly (readonly [CountryCode, string])[];

/** The states on a path and its variants, in the order of the way. */
const legRows = (session: Session, route: Route, placesOn: PlacesOn): Cells[] =>
  [route, ...route.variants].flatMap((path: Path, variant) =>
    placesOn(route, path).map(([country, place], i) => ({
      path: route.id,
      variant,
      leg: i + 1,
      country,
      country_name: session.name(country).name,
      place,
      source: CODING,
    })),
  );

/** The documented paths that the lists show, or the chosen one, with their states; none while they are not here. */
export function pathTables(session: Session): DataTable[] {
  const { routes } = session;
  const shelf = session.library.routes;
  if (routes.state !== 'here' || shelf.state !== 'here') return [];
  const { chosen, listed } = routes.contents;
  const { country } = session.view;
  const touching = listed.filter(
    ({ legs, variants }) =>
      country === null || [legs, ...variants.map((v) => v.legs)].some((codes) => codes.includes(country)),
  );
  const shown = chosen ? [chosen] : touching;
  const { placesOn } = shelf.contents.reader;
  return [
    tableOf(
      'paths',
      shown.map((route) => pathCells(session, route)),
    ),
    tableOf(
      'legs',
      shown.flatMap((route) => legRows(session, route, placesOn)),
    ),
  ];
}
