/**
 * `npm run layout-report`: how the arcs lie in the opening picture of each measure (the page at 1440 × 900, its 40
 * largest corridors), beside plain curves that all rise by 0.18 of their chord to the right of travel and stop
 * {@link NODE_GAP} px short. Ends with 1 where an arc runs under a third node, or where heads, acute crossings or
 * the way around are more than half of the plain curves' (more than 0 where those have at most 1).
 */
import { joinSources } from '../../data/build/all';
import { readSources } from '../../data/build/sources';
import { OPENING_DAY } from '../../src/domain/day';
import { MEASURES } from '../../src/domain/measure';
import { FlowTable } from '../../src/people/flows';
import type { LngLat } from '../../src/map/plane';
import { arrange } from '../../src/map/placing/arrange';
import { basisOf } from '../../src/map/placing/basis';
import { placementsOf } from '../../src/map/arc/placements';
import { drawnWith, brokenBy, ours, plain, type Picture } from './layout-pictures';

const { contents } = joinSources(readSources());
if (!contents) throw new Error('the sources have problems: run `npm run data`');
const { atlas } = contents;

const COLUMNS = ['third nodes', 'heads', 'acute', 'detour px', 'length px', 'mean bend', 'largest', 'names'];
const cells = (p: Picture): string[] => [
  ...[p.thirdNodes, p.heads, p.acute].map((list) => String(list.length)),
  ...[p.detour, p.length].map((px) => px.toFixed(0)),
  ...[p.meanBend, p.largestBend].map((bend) => bend.toFixed(3)),
  String(p.labels.length),
];
const line = (name: string, texts: readonly string[]): string =>
  name.padEnd(26) + texts.map((text) => text.padStart(12)).join('');

console.log(line('', COLUMNS));
for (const measure of MEASURES) {
  const table = new FlowTable(measure, atlas.observations[measure] ?? []);
  const draw = drawnWith(table, atlas, OPENING_DAY);
  const basis = basisOf(table, atlas, OPENING_DAY);
  const anchors = new Map<string, LngLat>(basis.countries.map((c) => [c.code, c.anchor]));
  const [found, bare] = [ours(draw, placementsOf(arrange(basis), anchors)), plain(draw)];
  console.log(line(measure, cells(found)));
  console.log(line('  plain curves', cells(bare)));
  const broken = brokenBy(found, bare);
  if (broken.length === 0) continue;
  console.log(`  broken: ${broken.join(', ')}`);
  process.exitCode = 1;
}
