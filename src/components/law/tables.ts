import { decodeActs } from '../../domain/act';
import { decodeEvents } from '../../domain/event';
import { loadTable } from '../../load';
import { LazyTable } from '../../state/fetched.svelte';

/** National acts and the names of places of signature. */
export const nationalActs = new LazyTable(() => loadTable('acts', decodeActs));

/** Acts of states by their day. */
export const diplomacyEvents = new LazyTable(() => loadTable('events', decodeEvents));
