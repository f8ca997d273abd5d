import { fileOf } from '../domain/measure';
import { fileOfLens, ROUTES_FILE } from '../lens/lenses';
import type { TableName } from './library.svelte';
import type { Session } from './session.svelte';
import type { View } from './view';

/** The tables that a view needs beside those that came with the atlas. */
export const tablesOf = ({ measure, lens, route }: View): readonly (TableName | null)[] => [
  fileOf(measure),
  fileOfLens(lens),
  route ? ROUTES_FILE : null,
];

/**
 * A sitting of its own at a session's view, with what the reader supposed and set, once its tables are here or lost: a film
 * passes days that no reader sees.
 */
export async function sittingApart(session: Session): Promise<Session> {
  const apart = session.apart();
  apart.conventions = session.conventions;
  apart.supposed = session.supposed;
  await Promise.all(tablesOf(apart.view).map((table) => apart.library.want(table)));
  return apart;
}
