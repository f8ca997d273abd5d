import type { Language } from '../i18n/language';
import type { Part } from '../speech/parts';
import type { Absence } from './fetched.svelte';
import type { TableName } from './library.svelte';

/** A language that is waited for, or did not come, and the view that is to be shown in it. */
export interface Turning {
  readonly lang: Language;
  readonly state: Absence;
  readonly turn: () => void;
  /** Whether the browser asked, for a view of its history. */
  readonly recalls: boolean;
}

/** A table that is not here. */
export interface Absent {
  readonly table: TableName;
  readonly state: Absence;
}

/** The view in words. While the table that it rests on is not here only what other tables say is told, and nothing may be copied. */
export type Telling =
  | { readonly state: 'here'; readonly parts: readonly Part[] }
  | (Absent & { readonly parts: readonly Part[] });
