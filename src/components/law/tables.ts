import { decodeActs } from '../../domain/act';
import { decodeContext } from '../../domain/context';
import { decodeEvents } from '../../domain/event';
import { decodeIndicators } from '../../domain/indicator';
import { loadTable } from '../../load';
import { LazyTable } from '../../state/fetched.svelte';

/** National acts and the names of places of signature. */
export const nationalActs = new LazyTable(() => loadTable('acts', decodeActs));

/** Acts of states by their day. */
export const diplomacyEvents = new LazyTable(() => loadTable('events', decodeEvents));

/** Series of states: context of a corridor. */
export const contextSeries = new LazyTable(() => loadTable('context', decodeContext));

/** Official figures on irregular migration. */
export const irregularFigures = new LazyTable(() => loadTable('indicators', decodeIndicators));
