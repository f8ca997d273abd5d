import { flushSync } from 'svelte';
import { day } from '../../src/domain/day';
import { sentenceText } from '../../src/speech/sentence';
import { readWork, WORK_GRAMMARS } from '../../src/speech/work-grammars';
import { FURTHER_GRAMMARS } from '../../src/speech/further';
import * as routeReader from '../../src/speech/routes';
import type { TableName } from '../../src/state/library.svelte';
import type { Figures } from '../../src/state/figures.svelte';
import { Session } from '../../src/state/session.svelte';
import { START, type View } from '../../src/state/view';
import { built, realAtlas } from '../static-data';

const atlas = realAtlas();
const core = { ...atlas, observations: { registered: atlas.observations.registered! } };
/** Lets everything that was asked for come. */
export const settled = (): Promise<void> => new Promise((later) => setTimeout(later, 0));

/** A sitting over the real tables, which come at once or from `contentsOf`, and all the views that it told of. */
export function sitting(
  view: Partial<View>,
  contentsOf: (name: TableName | 'evidence' | 'context') => Promise<unknown> = (name) =>
    Promise.resolve(built(name)),
  onlook: (view: View, step: boolean) => void = () => undefined,
) {
  const seen: [View, boolean][] = [];
  const session = new Session(core, { ...START, ...view }, day('2026-11-21'), {
    load: (name, decode) => contentsOf(name).then(decode),
    words: () => Promise.resolve(FURTHER_GRAMMARS),
    counts: () => Promise.resolve({ readWork, WORK_GRAMMARS }),
    roles: () => import('../../src/lens/role-reader'),
    paths: () => Promise.resolve(routeReader),
    onlook(v, step) {
      seen.push([v, step]);
      onlook(v, step);
    },
  });
  flushSync();
  return { session, seen };
}

/** What the view's table gives; a test that asks before it is here is wrong. */
export function figures(session: Session): Figures {
  if (session.figures.state !== 'here') throw new Error(`the table is ${session.figures.state}`);
  return session.figures.contents;
}

export const told = (session: Session): string => sentenceText(session.sentence.parts);
