import { REGION } from '../../domain/country';
import type { LngLat } from '../plane';
import { type Anchored, type Basis, LANGUAGES } from './basis';
import type { Stand } from '../arc/placements';
import { BASE, NO_INSET } from '../camera/home';
import { layOut } from './layout';
import { type Candidate, ENLARGEMENT, type Name } from './candidate';
import { shapeOf } from '../arc/shape';
import { type NodeInput, shownCountries } from '../names/countries';
import { labelCountries } from '../names/country-labels';
import type { BreadthOf } from '../names/lettering';

/**
 * Finds how the arc of each corridor of a measure stands, for all years and filters. It searches for some seconds, so
 * only `npm run place` runs it; it is in no script of the page.
 */
export function arrange({ corridors, countries, max }: Basis): ReadonlyMap<string, Stand> {
  const drawn = new Set(corridors.filter((c) => c.foremost).map((c) => `${c.origin}-${c.destination}`));
  return layOut(corridors, {
    anchors: new Map<string, LngLat>(countries.map(({ code, anchor }) => [code, anchor])),
    always: new Set(REGION),
    max,
    namesBeside: (found) =>
      namesBeside(
        found.filter((p) => drawn.has(`${p.origin}-${p.destination}`)),
        countries,
      ),
  });
}

/** Px of the names' type in the base picture, as large as beside the legend, and a letter's average breadth as a part of that. */
const TYPE = { name: 14.5, subject: 14.5, quiet: 12.3 };
const LETTER = 0.58;
const FRAME = { width: BASE.width, height: BASE.height, inset: NO_INSET };

/** Where the names of the countries would stand beside these arcs, in each language. */
function namesBeside(found: readonly Candidate[], countries: readonly Anchored[]): readonly Name[] {
  const shapes = found.map(({ curve, width, track: { docks } }) => {
    const ink = shapeOf({ width, gap: [docks[0].gap, docks[1].gap] }, curve);
    return { ...ink, arc: { ...ink.arc, emphasised: true, selected: false } };
  });
  const ends = new Set(found.flatMap((p) => [p.origin, p.destination]));
  const shown = shownCountries(countries.map(nodeOf), { ends });
  return LANGUAGES.flatMap((lang) => {
    const letters = new Map<string, number>(countries.map((c) => [c.code, c.letters[lang]]));
    const breadthOf: BreadthOf = ({ text, size }) => (letters.get(text) ?? 0) * LETTER * size;
    return labelCountries({
      ...{ countries: shown, shapes, camera: BASE, frame: FRAME, scale: ENLARGEMENT, type: TYPE, breadthOf },
    });
  });
}

/** Names are measured by their number of letters alone, so the code stands for the name. */
function nodeOf({ code, anchor: [lng, lat] }: Anchored): NodeInput {
  return { code, lng, lat, name: code, rank: REGION.includes(code) ? 'region' : 'neighbour' };
}
