import { CODING } from '../domain/atlas';
import { isQuoted } from '../domain/measure';
import { withDoor, workDoorOf } from '../lens/work-door';
import { sentenceWithFootnote } from '../speech/sentence';
import type { Part } from '../speech/parts';
import type { Session } from '../state/session.svelte';
import { linkTo } from '../state/view';

/**
 * Returns a sentence with its sources, a link that shows it, and the day it was opened: what a reader copies.
 * @param ids the sources of a sentence that a page writes itself; without them it is the view's own, copied with the
 *   view's sources and the cautions that stand beside it
 */
export function citedSentence(session: Session, parts: readonly Part[], ids?: readonly string[]): string {
  const { view, atlas, today } = session;
  const sources = (ids ?? sourcesOfView(session)).flatMap((id) => atlas.sources.get(id) ?? []);
  const link = linkTo(view, { mode: 'page' }, ['lang']);
  const told = ids ? parts : [...parts, ...cautionsOfView(session)];
  return sentenceWithFootnote(told, { sources, link, accessed: today }, view.lang);
}

function sourcesOfView({ view: { measure }, figures, statement, told }: Session): string[] {
  const period = figures.state === 'here' ? figures.contents.period : null;
  // Counts are quoted without a period of their own.
  const isTold = isQuoted(measure) ? statement.people !== null : period !== null;
  return [...(isTold ? told.sourcesOf(measure) : []), CODING];
}

function cautionsOfView(session: Session): Part[] {
  const caveat = session.instrument ? [] : [withDoor(session.told.noteOf(session), workDoorOf(session))];
  return [...caveat, ...session.cautions].map((text) => ({ text: ` ${text}` }));
}
