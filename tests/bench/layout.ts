/**
 * `npm run layout-report`: how the arcs lie in the opening picture of each measure (the page at 1440 × 900, its 30
 * largest corridors: twelve strong ones and hairlines), as `npm run place` placed them, beside plain curves that all rise
 * by 0.18 of their chord to the right of travel and end 9 px beside the dot. Ends with 1 where an arc runs under a third
 * node, where more than 2 pairs of heads touch or more than 4 cross under 30°, or where the way around is more than six
 * tenths of the plain curves'.
 */
import { joinSources } from '../../data/build/all';
import { placesIn, readPlaced } from '../../data/build/places';
import { readSources } from '../../data/build/sources';
import { OPENING_DAY } from '../../src/domain/day';
import { TABLED_MEASURES } from '../../src/domain/measure';
import { FlowTable } from '../../src/people/flows';
import { decodePlacements } from '../../src/map/arc/placements';
import { drawnWith, brokenBy, ours, plain, type Picture } from './layout-pictures';

const { contents } = joinSources(readSources());
if (!contents) throw new Error('the sources have problems: run `npm run data`');
const { atlas } = contents;
const { places } = placesIn(atlas, readPlaced());
if (!places) throw new Error('the arcs are not placed: run `npm run place`');

const COLUMNS = [
  ...[
    'third nodes',
    'heads',
    'acute',
    'detour px',
    'length px',
    'mean bend',
    'largest',
    'names',
    'own names',
  ],
];
const cells = (p: Picture): string[] => [
  ...[p.thirdNodes, p.heads, p.acute].map((list) => String(list.length)),
  ...[p.detour, p.length].map((px) => px.toFixed(0)),
  ...[p.meanBend, p.largestBend].map((bend) => bend.toFixed(3)),
  ...[p.labels, p.ownLabels].map((list) => String(list.length)),
];
const line = (name: string, texts: readonly string[]): string =>
  name.padEnd(26) + texts.map((text) => text.padStart(12)).join('');

console.log(line('', COLUMNS));
// Counts of work have no largest corridors.
for (const measure of TABLED_MEASURES) {
  const table = new FlowTable(measure, atlas.observations[measure] ?? []).drawn();
  const draw = drawnWith(table, atlas, OPENING_DAY);
  const [found, bare] = [ours(draw, decodePlacements(places[measure])), plain(draw)];
  console.log(line(measure, cells(found)));
  console.log(line('  plain curves', cells(bare)));
  const broken = brokenBy(found, bare);
  if (broken.length === 0) continue;
  console.log(`  broken: ${broken.join(', ')}`);
  process.exitCode = 1;
}
