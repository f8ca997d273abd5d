/** What is known of the program and its data as things to cite: the dialog, the data package and `CITATION.cff` say the same. */
export const SOFTWARE = {
  name: 'Kosh',
  title: 'Kosh: migration corridors in Central Asia and the CIS, and the agreements that cover them',
  /** Nobody is named one by one. */
  authors: 'Kosh contributors',
  /** As in `package.json`. */
  version: '0.1.0',
  licence: 'MIT',
  /** Of our coding: each other part of the data has its own. */
  dataLicence: 'CC-BY-4.0',
  /** Where the program is developed; null: nowhere public that is known. */
  repository: null,
} as const;
