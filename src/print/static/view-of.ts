import { parseCorridor, touches } from '../../domain/corridor';
import { countryCode } from '../../domain/country';
import { type TabledMeasure, TABLED_MEASURES } from '../../domain/measure';
import type { Language } from '../../i18n/language';
import { LENS_OF_ROUTES } from '../../lens/lenses';
import type { FlowTable } from '../../people/flows';
import { START, type View } from '../../state/view';
import type { PageTopic } from './folio';
import type { Shelf } from './shelf';

/**
 * The view that a page shows and opens in the atlas: the opening day with the first measure that has figures of the subject for
 * it; an instrument on the day of the edition.
 */
export function viewOfPage(shelf: Shelf, { kind, id }: PageTopic, lang: Language): View {
  const start: View = { ...START, lang };
  if (kind === 'index') return start;
  if (kind === 'instrument') return { ...start, day: shelf.atlas.edition.day, instrument: id };
  if (kind === 'route') return { ...start, lens: LENS_OF_ROUTES, route: id };
  if (kind === 'country') {
    const country = countryCode(id);
    const measure = measureWith(shelf, (table) => {
      const period = table.periodOn(start.day);
      return period !== null && table.flows(period, start.reporter).some((flow) => touches(flow, country));
    });
    return { ...start, country, measure };
  }
  const corridor = parseCorridor(id);
  if (!corridor) throw new Error(`"${id}" is not a corridor`);
  const measure = measureWith(shelf, (table) => {
    const period = table.periodOn(start.day);
    return period !== null && (table.flowOf(corridor, period, start.reporter)?.persons ?? 0) > 0;
  });
  return { ...start, corridor, measure };
}

/** The tables of figures in the order of the measures. */
export const tablesOf = ({
  library,
}: Shelf): readonly { readonly measure: TabledMeasure; readonly table: FlowTable }[] =>
  TABLED_MEASURES.flatMap((measure) => {
    const figures = library.figuresOf(measure);
    return figures.state === 'here' ? [{ measure, table: figures.contents }] : [];
  });

const measureWith = (shelf: Shelf, has: (table: FlowTable) => boolean): View['measure'] =>
  tablesOf(shelf).find(({ table }) => has(table))?.measure ?? START.measure;
