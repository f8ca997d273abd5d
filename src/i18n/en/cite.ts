import type { Language } from '../language';

/** Words of the dialog's part that cites, and what the Russian standards write in a citation. */
export const citeEn = {
  lang: 'en' as Language,
  objects: { view: 'This view', edition: 'The data', instrument: 'An instrument', software: 'The program' },
  object: 'What to cite',
  form: 'In which form',
  instrument: 'Instrument',
  order: 'Cite whose figures they are first, then Kosh.',
  titleNote: 'No cited page shows this title in this language: it may be our translation.',
  noAddress: 'This copy of the atlas has no address on the web, so none is given.',
  pinned: 'The link is pinned to edition {0} of the data.',
  copyText: 'Copy as text',
  copyRich: 'Copy with italics',
  download: 'Download {0}',
  forms: {
    'gost-reference': 'ГОСТ Р 7.0.5-2008',
    'gost-record': 'ГОСТ Р 7.0.100-2018',
    apa: 'APA 7',
    chicago: 'Chicago 18',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  /** What a view is called in a list of references; `{0}` and on are names, the last is the day. */
  titles: {
    corridor: '{0} to {1}: migration and agreements, {2}',
    country: '{0}: migration and agreements, {1}',
    instrument: '{0}: parties and state, {1}',
    route: '{0}: a documented route, {1}',
    routes: 'Documented routes of migration, {0}',
    matrix: 'Agreements between states on migration, {0}',
    register: 'Register of agreements on migration, {0}',
    map: 'Migration corridors and agreements, {0}',
  },
  atlas: 'Kosh: migration corridors in Central Asia and the CIS, and the agreements that cover them',
  accessed: 'accessed',
  electronic: '[Electronic resource].',
  site: 'website',
  version: 'Version',
  signed: 'signed',
  content: {
    dataset: 'Electronic data : electronic',
    webpage: 'Text. Image : electronic',
    software: 'Electronic program : electronic',
    treaty: 'Text : electronic',
  },
};

export type CiteWords = typeof citeEn;
