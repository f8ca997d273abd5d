/**
 * Dates of multilateral instruments that rest on recollection or general knowledge although a source stands beside them.
 * The shared table says so only in words: each line quotes the words, and the importer fails when they are gone.
 */
export const RECOLLECTED: readonly { id: string; field: 'signed' | 'entry'; words: string }[] = [
  { id: 'cis-2005-trafficking', field: 'signed', words: 'date of signature are from general knowledge' },
  { id: 'cis-2007-declaration', field: 'signed', words: 'day and place are from recollection' },
  { id: 'csto-coordination-council', field: 'signed', words: 'the year 2007' },
  {
    id: 'guam-2002-crime',
    field: 'signed',
    words: 'The year and the migration content are from recollection',
  },
  { id: 'un-1951-refugee-convention', field: 'entry', words: '(from general knowledge)' },
  { id: 'us-2020-visa-recognition', field: 'entry', words: 'the year 2025 is from general knowledge' },
];
