/**
 * The edition of the published tables. Raise `version` with every change of the tables that is released: the second
 * number for new rows or files, the third for corrections. A new first number is a new folder beside `v1`.
 */
export const EDITION = { version: '1.4.0', created: '2026-11-28T00:00:00Z' } as const;
