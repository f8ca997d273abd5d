import type { Finding } from '../find/finder';
import { LENS, LENS_OF_ROUTES, OPENING_LENS } from '../lens/lenses';
import type { Session } from './session.svelte';
import type { View } from './view';

/** What a finding changes in the reader's view. A topic and what is recorded on it stand in words; routes stand on the map. */
export function changeOf(finding: Finding, { lens }: Pick<View, 'lens'>): Partial<View> {
  const day = finding.day === null ? {} : { day: finding.day };
  const shown = LENS[lens].showsFigures ? {} : { lens: OPENING_LENS };
  switch (finding.kind) {
    case 'country':
      return { ...day, country: finding.country, corridor: null, instrument: null };
    case 'corridor': {
      const { corridor, figure } = finding;
      return { ...day, ...(figure && { ...shown, measure: figure.measure }), corridor, instrument: null };
    }
    case 'instrument':
      return { ...day, instrument: finding.instrument };
    case 'topic': {
      const { topic, corridor, country } = finding;
      return { ...day, topic, corridor, country, instrument: null, view: 'table', tab: 'instruments' };
    }
    case 'transit':
      return { ...ON_ROUTES, country: finding.country, route: null };
    case 'route':
      return { ...ON_ROUTES, route: finding.route.id };
    case 'measure':
      return { ...day, ...shown, measure: finding.measure, instrument: null };
    case 'day':
      return day;
  }
}

const ON_ROUTES: Partial<View> = { lens: LENS_OF_ROUTES, corridor: null, instrument: null, view: 'map' };

/** Opens what was found. A measure that has no figures for the day opens with its nearest, which is said. */
export function openFinding(finding: Finding, session: Session): void {
  const change = changeOf(finding, session.view);
  const measure = finding.kind === 'country' ? finding.measure : change.measure;
  if (measure) session.chooseMeasure(measure, change);
  else session.look(change);
}
