import { CODING } from '../../domain/atlas';
import type { Day } from '../../domain/day';
import type { Credit } from '../../domain/source';
import { formatDay } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { withDoor, workDoorOf } from '../../lens/work-door';
import { sentenceText } from '../../speech/sentence';
import type { Part } from '../../speech/parts';
import type { Session } from '../../state/session.svelte';
import { pinnedLink } from '../link';
import { sourcesOfView } from '../sources';

/**
 * Returns a sentence with its sources, a link that shows it, and the day it was opened: what a reader copies.
 * @param ids the sources of a sentence that a page writes itself; without them it is the view's own, copied with the
 *   view's sources and the cautions that stand beside it
 */
export function citedSentence(session: Session, parts: readonly Part[], ids?: readonly string[]): string {
  const { view, atlas, today } = session;
  const sources = (ids ?? [...sourcesOfView(session), CODING]).flatMap((id) => atlas.sources.get(id) ?? []);
  const link = pinnedLink(session);
  const told = ids ? parts : [...parts, ...cautionsOfView(session)];
  return sentenceWithFootnote(told, { sources, link, accessed: today }, view.lang);
}

function cautionsOfView(session: Session): Part[] {
  const caveat = session.instrument ? [] : [withDoor(session.told.noteOf(session), workDoorOf(session))];
  return [...caveat, ...session.cautions].map((text) => ({ text: ` ${text}` }));
}

const FOOTNOTE: Record<Language, (sources: string, link: string, accessed: string) => string> = {
  en: (sources, link, accessed) => `Source: ${sources}. ${link} (accessed ${accessed})`,
  ru: (sources, link, accessed) => `Источник: ${sources}. ${link} (дата обращения: ${accessed})`,
  kk: (sources, link, accessed) => `Дереккөз: ${sources}. ${link} (қаралған күні: ${accessed})`,
};

/** The sentence as it is copied: the words, then where they come from, a link that shows them, and the day it was opened. */
export function sentenceWithFootnote(
  parts: readonly Part[],
  cited: { readonly sources: readonly Credit[]; readonly link: string; readonly accessed: Day },
  lang: Language,
): string {
  const sources = cited.sources.map(({ attribution }) => attribution[lang].replace(/\.$/, '')).join('; ');
  return `${sentenceText(parts)}\n${FOOTNOTE[lang](sources, cited.link, formatDay(cited.accessed, lang))}`;
}
