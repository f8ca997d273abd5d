import { LENS, OPENING_LENS } from '../lens/lenses';
import type { View } from '../state/view';
import { subjectOfView } from './page-address';

/**
 * The name of a file that shows a view: what it is about, the day and the language, as `UZB-KAZ_2023-12-31_en.svg`; where
 * nothing is chosen, what sets the view apart: `kosh_matrix_2023-12-31_en.svg`.
 * @param end what tells it from other files of the same view: `.svg`, `@2x.png`, `_flows.csv`
 */
export function fileName(view: View, end: string): string {
  const about = subjectOfView(view)?.id ?? ['kosh', ...aspectOf(view)].join('_');
  return `${about}_${view.day}_${view.lang}${end}`;
}

/** The words of the link that set a view without a subject apart from the opening. */
function aspectOf({ view, tab, lens, measure, kind, topic }: View): readonly string[] {
  if (view === 'matrix') return [view, ...(topic ? [topic] : [])];
  if (view === 'table') return ['register', ...(tab ? [tab] : [])];
  return [
    ...(lens === OPENING_LENS ? [] : [lens]),
    ...(measure === LENS[lens].opensOn ? [] : [measure]),
    ...(kind ? [kind] : []),
    ...(topic ? [topic] : []),
  ];
}
