/**
 * Makes of `dist/` a release that keeps its edition, and with `--keep <folder or archive>` those of the last release:
 * `npm run release -- --keep kosh-site.tar.gz`. With `--released` it refuses an edition that the last release lacks: for who
 * publishes without storing a release that the next one would take it over from.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keepEditions, refuseUnreleased, unpacked } from './editions.ts';

const { values } = parseArgs({ options: { keep: { type: 'string' }, released: { type: 'boolean' } } });
const last = values.keep === undefined ? null : unpacked(values.keep);
if (values.released) refuseUnreleased('dist', last);
const kept = keepEditions('dist', last);
if (last !== null && last !== values.keep) rmSync(last, { recursive: true });
console.log(`dist/ keeps the editions ${kept.join(', ')}`);
