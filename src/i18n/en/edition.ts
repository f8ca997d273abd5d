import type { Changed } from '../../domain/edition';
import type { Plurals } from '../plural';
import type { Translated } from './page';

/** Words for editions of the tables: what a link that names one is told, the page for addresses that lead nowhere, and the feeds. */
export const editionEn = {
  notKept: 'This link is pinned to edition {0}, which is not kept here: you see edition {1}.',
  /** {0} is the counts below, joined. */
  sincePinned: 'Since then in this view {0}.',
  nothingSince: 'No instrument of this view has changed since then.',
  /** {0} is the edition, {1} the counts. */
  sinceMade: 'Since this link was made (edition {0}), in this view {1}.',
  counts: {
    days: { one: '{0} date changed', other: '{0} dates changed' } as Plurals,
    added: { one: '{0} instrument joined', other: '{0} instruments joined' } as Plurals,
    records: {
      one: 'the record of {0} other instrument changed',
      other: 'the records of {0} other instruments changed',
    } as Plurals,
  },
  list: 'What changed',
  here: 'In this view',
  elsewhere: 'Elsewhere',
  editions: 'Editions since',
  edition: 'Edition {0}',
  what: {
    new: 'new here',
    signed: 'signature',
    ratified: 'ratification',
    entry: 'entry into force',
    ended: 'end',
    standing: 'status',
    place: 'place of signature',
    evidence: 'evidence of a date',
    notes: 'notes',
    fields: 'other fields',
  } satisfies Record<Changed, string>,
  /** {0} is which date, {1} whose. */
  ofParty: '{0} ({1})',
  /** {0} is which date, {1} what it was, {2} what it is. */
  date: '{0}: {1} → {2}',
  notFound: 'not found',
  /** No such act: another thing than one whose day was not found. */
  noneRecorded: 'none recorded',
  missing: { told: 'Nothing stands at this address.', home: 'Open the atlas' },
  feed: {
    title: 'Kosh: editions and changed dates',
    about: 'What joined in each edition of the atlas’s tables, and which dates of agreements changed.',
    page: 'The page that shows it',
  },
};

export type EditionWords = Translated<typeof editionEn>;
