/** What comes with the positions of states when they are asked for: what reads their tables, tells them and draws them. */
import { arcsOf, detailOf, fillsOf, keyOf, nodesWith, noteOf, ringsOf, wholeOf, yours } from './positions';

export { periodOf, readTables, ROLE_WORDS, Roles, wordingOfPositions } from '../speech/roles';

/** What draws positions. */
export const picture = { arcsOf, detailOf, fillsOf, keyOf, nodesWith, noteOf, ringsOf, wholeOf, yours };
export type Picture = typeof picture;
