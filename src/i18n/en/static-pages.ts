import type { Plurals } from '../plural';
import { LICENCE } from '../licence';
import type { Translated } from './page';

/** Words of the static pages that no other part of the atlas has. */
export const staticPagesEn = {
  title: {
    corridor: '{0} → {1}: migration and agreements',
    country: '{0}: migration and agreements',
    instrument: '{0}',
    route: 'Documented route: {0}',
    index: 'Corridors, countries, agreements, routes',
  },
  kicker: {
    corridor: 'Corridor',
    country: 'Country',
    instrument: 'Instrument',
    route: 'Documented route',
    index: 'All pages of the atlas',
  },
  lists: {
    corridor: 'Corridors',
    country: 'Countries',
    instrument: 'Agreements and other instruments',
    route: 'Documented routes',
  },
  indexIntro: {
    one: '{0} page to read and print, each with its figures, dates and sources.',
    other: '{0} pages to read and print, each with its figures, dates and sources.',
  } as Plurals,
  /** {0} is the edition, {1} its day. */
  edition: 'Figures and agreements as of edition {0} of {1}.',
  dash: '–: no figure in our tables, which does not mean zero.',
  picture: 'Map: {0}',
  pictureKey: {
    corridor: 'An arrow’s width is the number of people, its colour the agreements of that day.',
    route: 'An arrow joins the countries that the sources name. Its width says nothing of numbers.',
  },
  atlas: 'The atlas can show any other day, measure and topic.',
  later: 'on {0}: {1}',
  columns: {
    instrument: 'Instrument',
    status: 'Status on {0}',
    dates: 'Dates',
    sources: 'Source pages',
    change: 'From',
    class: 'Coverage',
    by: 'By',
    partner: 'Partner',
    eachDestination: 'registered by each destination',
  },
  instruments: 'Instruments',
  wider: {
    one: '{0} worldwide or other instrument',
    other: '{0} worldwide and other instruments',
  } as Plurals,
  coverageHow: 'The strongest class of each day, all topics together.',
  ofThem: 'Corridors of this country',
  positions: 'Position as a sending, receiving or transit state',
  partners: 'Largest partners, {0}',
  nationalActs: 'Domestic law',
  events: 'What states did',
  path: 'Path, leg by leg',
  leg: 'Leg {0}',
  quoted: 'Quoted figure',
  routesThrough: 'Documented routes that touch this country',
  source: 'Source: {0}.',
  licence: LICENCE.en,
  data: 'All tables, with their description',
};
export type StaticPageWords = Translated<typeof staticPagesEn>;
