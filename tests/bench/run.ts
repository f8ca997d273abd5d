/**
 * `npm run bench`: the atlas's arcs beside flowmap.gl, deck.gl and d3, each run in a browser of its own, all methods in
 * turn within a repetition, so that other work on the machine hits them alike. Then the start-up. Builds what it measures,
 * writes `dist-bench/arcs.json` and prints Markdown. Options: `--n 100,1000`, `--reps 3`, `--secs 5`, `--methods kosh,d3-canvas`,
 * `--no-startup`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildAtlas, buildPages } from './build';
import { measured, type Row } from './measure';
import { report } from './report';
import { serve } from './site';
import { startup } from './startup';

const METHODS: Record<string, string> = {
  kosh: 'arcs.html?',
  'flowmap-animated': 'flowmap.html?kind=animated-straight&',
  'flowmap-animated-no-msaa': 'flowmap.html?kind=animated-straight&aa=0&',
  'flowmap-curved': 'flowmap.html?kind=curved&',
  'flowmap-curved-no-msaa': 'flowmap.html?kind=curved&aa=0&',
  deck: 'deck.html?',
  'deck-no-msaa': 'deck.html?aa=0&',
  'd3-canvas': 'd3.html?',
};

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '100,1000,10000,100000' },
    reps: { type: 'string', default: '3' },
    secs: { type: 'string', default: '5' },
    methods: { type: 'string', default: Object.keys(METHODS).join() },
    'no-startup': { type: 'boolean', default: false },
  },
});

async function all(url: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const secs = Number(values.secs);
  for (let rep = 0; rep < Number(values.reps); rep++)
    for (const n of values.n.split(',').map(Number))
      for (const method of values.methods.split(',')) {
        const row = await measured({ rep, n, method, url: `${url}${METHODS[method]!}n=${n}`, secs });
        rows.push(row);
        writeFileSync('dist-bench/arcs.json', JSON.stringify(rows, null, 1));
        const told = row.failed ?? `gpu ${row.gpu?.toFixed(1)}, first ${row.firstFrame?.toFixed(0)} ms`;
        console.error(`${rep + 1}. ${n} ${method}: ${told}`);
      }
  return rows;
}

buildPages('arcs');
buildPages('peers');
if (!values['no-startup']) buildAtlas();
const site = await serve('dist-bench');
console.log(report(await all(site.url)));
if (!values['no-startup']) console.log(await startup(Number(values.reps)));
site.close();
