/** What finds, and the words of what was found: a script of its own, which comes when a reader turns to the finder. */
export { LOOKED_INTO } from '../../find/figure';
export { findingsOf, idOf } from '../../find/finder';
export { openFinding } from '../../state/found';
export { rowOf } from './found-words';
