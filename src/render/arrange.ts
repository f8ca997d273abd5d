import type { Atlas } from '../domain/atlas';
import { formatCorridor } from '../domain/corridor';
import { type Country, REGION } from '../domain/country';
import type { Day } from '../domain/day';
import { lawfulCorridors } from '../model/corridors';
import type { Flow, FlowTable } from '../model/flows';
import { areBoth, isInPicture } from './figure';
import { NODE_GAP } from './gaps';
import { BASE, MIDDLE, NO_INSET } from './home';
import { type CorridorInput, layOut } from './layout';
import type { Place } from './places';
import { MARKS, type Name, type Placed } from './placing';
import { shapeOf } from './shape';
import { type NodeInput, type Spot, spotsOf, stage, typeSize } from './stage';

/** So many of the largest corridors of the opening day come first in the search. */
const FOREMOST = 40;

/** The largest corridors with both ends in the picture, of the period that a day shows or that lies nearest to it. */
export function foremost(table: FlowTable, atlas: Atlas, on: Day): readonly Flow[] {
  const period = table.nearestPeriod(on);
  const flows = period ? table.flows(period, 'destination') : [];
  return flows.filter((f) => areBoth(f, atlas.countries, isInPicture)).slice(0, FOREMOST);
}

/**
 * Every corridor that may be drawn in any year, with its largest figure, and those that only an instrument joins: to
 * be placed once. First those of the day on which the atlas opens, then the largest of any year.
 */
export function corridorsToPlace(table: FlowTable, atlas: Atlas, on: Day): readonly CorridorInput[] {
  const measured = new Map(table.largestOfAll().map((c) => [formatCorridor(c), c]));
  const first = foremost(table, atlas, on).map((c) => ({
    ...c,
    ...measured.get(formatCorridor(c)),
    foremost: true,
  }));
  const lawful = lawfulCorridors(atlas).map((c) => ({ ...c, persons: 0 }));
  const all = new Map<string, CorridorInput>();
  for (const corridor of [...first, ...measured.values(), ...lawful]) {
    const id = formatCorridor(corridor);
    if (!all.has(id)) all.set(id, corridor);
  }
  return [...all.values()];
}

/** Where the arcs of a measure lie, for all years and filters: a second's search, for the build. */
export function arrange(table: FlowTable, atlas: Atlas, on: Day): ReadonlyMap<string, Place> {
  const seen = [...atlas.countries.values()].filter(isInPicture);
  const anchors = new Map(seen.flatMap(({ code, anchor }) => (anchor ? [[code, anchor] as const] : [])));
  const corridors = corridorsToPlace(table, atlas, on);
  const drawn = new Set(corridors.filter((c) => c.foremost).map((c) => `${c.origin}-${c.destination}`));
  return layOut(corridors, {
    anchors,
    always: new Set(REGION),
    max: table.largest(),
    namesBeside: (found) =>
      namesBeside(
        found.filter((p) => drawn.has(`${p.origin}-${p.destination}`)),
        seen,
      ),
  });
}

/** Px of the names' type in the base picture, as large as beside the legend, and a letter's average breadth as a part of that. */
const TYPE = 14.5;
const LETTER = 0.58;
const FRAME = { width: BASE.width, height: BASE.height, inset: NO_INSET };
const LANGUAGES = ['en', 'ru', 'kk'] as const;

/** Where the names of the countries would stand beside these arcs, in each language. */
function namesBeside(found: readonly Placed[], countries: readonly Country[]): readonly Name[] {
  const gap = NODE_GAP * MARKS;
  const shapes = found.map(({ curve, width }) =>
    shapeOf({ width, gap: [gap, gap], emphasised: true, selected: false }, curve),
  );
  const ends = new Set(found.flatMap((p) => [p.origin, p.destination]));
  return LANGUAGES.flatMap((lang) => {
    const spots = spotsOf(
      countries.map((c) => nodeOf(c, lang)),
      ends,
    );
    const measure = ({ name, quiet }: Spot): number => name.length * LETTER * typeSize(quiet, TYPE);
    return stage({ spots, shapes, camera: BASE, frame: FRAME, scale: MARKS, measure, type: TYPE });
  });
}

function nodeOf({ code, anchor, names }: Country, lang: (typeof LANGUAGES)[number]): NodeInput {
  const [lng, lat] = anchor ?? MIDDLE;
  const rank = REGION.includes(code) ? 'region' : 'neighbour';
  return { code, lng, lat, name: names[lang].name, rank };
}
