import { CODING } from '../domain/atlas';
import { isQuoted } from '../domain/measure';
import { withDoor, workDoorOf } from '../lens/work-door';
import { sentenceWithFootnote } from '../speech/sentence';
import type { Part } from '../speech/parts';
import type { Session } from '../state/session.svelte';
import { linkTo } from '../state/view';

/** The view's sentence with its sources, a link that shows it, and the day it was opened: what a reader copies. */
export function citedSentence(session: Session, parts: readonly Part[]): string {
  const { lang, measure } = session.view;
  const { sources } = session.atlas;
  const { figures, statement } = session;
  const period = figures.state === 'here' ? figures.contents.period : null;
  // Counts are quoted without a period of their own.
  const isTold = isQuoted(measure) ? statement.people !== null : period !== null;
  const ids = [...(isTold ? session.lens.sourcesOf(measure) : []), CODING];
  const cited = ids.flatMap((id) => sources.get(id) ?? []);
  const link = linkTo(session.view, { mode: 'page' }, ['lang']);
  const caveat = session.instrument ? [] : [withDoor(session.lens.noteOf(session), workDoorOf(session))];
  const told = [...parts, ...[...caveat, ...session.cautions].map((text) => ({ text: ` ${text}` }))];
  return sentenceWithFootnote(told, { sources: cited, link, accessed: session.today }, lang);
}
