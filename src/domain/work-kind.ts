/** What kind of thing was counted; figures of different kinds say nothing about each other's size. */
export const WORK_KINDS = [
  'people-at-date',
  'people-in-period',
  'documents',
  'crossings',
  'registrations',
  'estimate',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];
