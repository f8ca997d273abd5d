/** `npm run bench:startup`, after `npm run build` and `npm run bench:page`. */
import { startup } from './startup';

console.log(await startup(Number(process.argv[2] ?? 3)));
