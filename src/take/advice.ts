import type { EmbedForm } from '../state/sharing';
import type { Theme } from '../state/view';

/** What stands in the way of a good figure, the gravest first. */
const ADVICE = ['long', 'narrow', 'system'] as const;
export type Advice = (typeof ADVICE)[number];

/** A figure as it is about to be pasted. */
interface Pasted {
  readonly form: EmbedForm;
  readonly theme: Theme;
  /** Px of the column that the reader looks at. */
  readonly width: number;
  /** Whether it is a map; else it is a page of words and tables. */
  readonly onMap: boolean;
}

/** Px below which a table of many columns does not fit. */
const TABLE_WIDTH = 480;

/** Returns what to tell who puts a figure into an article, the gravest first; nothing of a picture or an address, which are as they are. */
export function adviceOn({ form, theme, width, onMap }: Pasted): readonly Advice[] {
  if (form === 'picture' || form === 'address') return [];
  const holds: Record<Advice, boolean> = {
    long: !onMap && form === 'frame',
    narrow: !onMap && width < TABLE_WIDTH,
    system: theme === 'auto',
  };
  return ADVICE.filter((advice) => holds[advice]);
}
