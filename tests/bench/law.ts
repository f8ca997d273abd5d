/**
 * What the law costs as its instruments grow: `npm run bench:law`. Prints a table; the figures of
 * one machine are in docs/performance.md.
 */
import { cpus } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Corridor } from '../../src/domain/corridor';
import type { Day } from '../../src/domain/day';
import { Law } from '../../src/law/coverage';
import { realAtlas } from '../static-data';
import { multiplied, someDays } from './multiplied';

const TIMES = [1, 10, 100];
const DAYS = 500;
/** First computations, of which the median is told; and readings of each day, of which the quickest counts. */
const RUNS = 5;
const READINGS = 3;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const classAll = (law: Law, corridors: readonly Corridor[], on: Day): number =>
  corridors.filter((corridor) => law.coverage(corridor, on).class === 'bilateral').length;

const inOrder = (ms: readonly number[]): number[] => ms.toSorted((a, b) => a - b);
const median = (ms: readonly number[]): number => inOrder(ms)[ms.length >> 1] ?? NaN;

function measured(times: number): Record<string, string | number> {
  const atlas = realAtlas();
  const known = { instruments: multiplied(atlas, times), membership: atlas.membership };
  const before = heap();
  let law = new Law(known);
  const corridors = law.corridors();
  const index: number[] = [];
  const first: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    index.push(timed(() => (law = new Law(known))));
    first.push(timed(() => corridors.forEach((corridor) => law.classes(corridor))));
  }
  const after = heap();
  const topic = timed(() => corridors.forEach((corridor) => law.classes(corridor, 'readmission')));
  const read = (on: Day) => timed(() => classAll(law, corridors, on));
  const days = someDays(DAYS).map((on) => Math.min(...Array.from({ length: READINGS }, () => read(on))));
  return {
    instruments: known.instruments.length,
    corridors: corridors.length,
    'turns of class': corridors.reduce((sum, corridor) => sum + law.classes(corridor).length - 1, 0),
    'index, ms': median(index).toFixed(1),
    'all intervals, ms': median(first).toFixed(0),
    'a topic, ms': topic.toFixed(1),
    'new day, median ms': median(days).toFixed(3),
    'new day, worst ms': Math.max(...days).toFixed(3),
    'heap, MB': (after - before).toFixed(1),
  };
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
// A first run for the compiler, not counted.
measured(1);
console.table(TIMES.map(measured));
