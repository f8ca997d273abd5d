import type { Evidence, Verification } from '../../src/domain/source';

/** A page as the shared tables give it; routes leave out what instruments have, and the other way round. */
export interface RawEvidence {
  readonly publisher: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly date?: string | null;
  readonly note?: string;
  readonly supports?: readonly string[];
  readonly verification?: Verification;
}

/** Returns a page with every field of our schema. A route's page was read, so it is a `source`. */
export const evidenceOf = (raw: RawEvidence): Evidence => ({
  publisher: raw.publisher,
  title: raw.title,
  url: raw.url,
  date: raw.date ?? null,
  supports: [...(raw.supports ?? [])],
  verification: raw.verification ?? 'source',
  note: raw.note ?? null,
});

/** Sorted by id, so that a change in the raw order changes nothing here. */
export const byId = <T extends { readonly id: string }>(entries: readonly T[]): T[] =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
