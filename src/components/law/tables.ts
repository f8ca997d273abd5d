import { type Acts, decodeActs } from '../../domain/act';
import { decodeEvents, type DiplomacyEvent } from '../../domain/event';
import { loadData } from '../../load';

/** National acts and the names of places of signature; rejects where the file is missing or damaged. */
export const nationalActs = (): Promise<Acts> => loadData('acts').then(decodeActs);

/** Acts of states by their day; rejects where the file is missing or damaged. */
export const diplomacyEvents = (): Promise<readonly DiplomacyEvent[]> =>
  loadData('events').then(decodeEvents);
