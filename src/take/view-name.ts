import { formatDay } from '../i18n/format';
import { sentenceText } from '../speech/sentence';
import type { Session } from '../state/session.svelte';
import { isPositionsPage, REGISTER_TABS } from '../state/view';
import { subjectIn } from './embedding';

/** What a view is, in one line: a map's headline, an instrument's name, or the page of words, whom it is about and the day. */
export function viewName(session: Session): string {
  const { instrument, lang, view, sentence, wording, onMap } = session;
  if (instrument) return instrument.short[lang];
  const headline = sentence.state === 'here' ? sentenceText(wording.wide.headline) : '';
  if (onMap && headline !== '') return headline;
  const about = view.corridor || view.country ? [subjectIn(session, lang)] : [];
  return [session.t.layout[layoutOf(session)], ...about, formatDay(view.day, lang)].join(' · ');
}

/** The name that the header gives a layout. */
function layoutOf({
  view,
}: Pick<Session, 'view'>): 'map' | 'matrix' | 'negotiation' | 'country' | 'passport' | 'register' {
  if (view.view !== 'table') return view.view;
  if (isPositionsPage(view)) return view.corridor ? 'negotiation' : 'country';
  return view.corridor && !REGISTER_TABS.some((tab) => tab === view.tab) ? 'passport' : 'register';
}
