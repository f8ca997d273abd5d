import type { WorkCount } from '../../domain/work';
import type { Source } from '../../domain/source';
import type { Language } from '../../i18n/language';

/** What is copied of a figure: what it is, then the publication it comes from. */
export interface FigureCited {
  /** `Registered moves of residence`, `Uzbekistan → Kazakhstan`, `2023`, `6,519`. */
  readonly measure: string;
  readonly way: string;
  readonly period: string;
  readonly figure: string;
  /** In whose words it is told, or what stands beside it; empty where nothing does. */
  readonly told: string;
}

/** A figure with its publication, in one paragraph; without the publication while the records are not here. */
export function citedFigure(
  { measure, way, period, figure, told }: FigureCited,
  source: Source | null,
  lang: Language,
): string {
  return [
    `${measure}, ${way}, ${period}: ${figure}${told && ` (${told})`}.`,
    `${source?.attribution[lang] ?? ''} ${source?.title ?? ''}. ${source?.url ?? ''}`,
  ].join(' ');
}

/** An official count in a sentence, with the page it is quoted from. */
export const citedCount = (
  sentence: string,
  { publisher, url }: Pick<WorkCount, 'publisher' | 'url'>,
): string => `${sentence} ${publisher}. ${url}`;
