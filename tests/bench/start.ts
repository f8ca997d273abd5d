/** `npm run bench:startup`: builds the atlas and the others' pages and opens each; `-- 5` for five times, not three. */
import { buildAtlas, buildPages } from './build';
import { startup } from './startup';

buildAtlas();
buildPages('peers');
console.log(await startup(Number(process.argv[2] ?? 3)));
