import type { Dossier } from '../../src/domain/dossier';
import type { Problem } from '../problem';
import {
  nonPartyProblems,
  oneSidedProblems,
  orderProblems,
  partyProblems,
  referenceProblems,
  repeatedIds,
} from './law';

/** Finds what is wrong with decoded instruments; `countries` are the codes of countries.csv. */
export const lawProblems = (instruments: readonly Dossier[], countries: ReadonlySet<string>): Problem[] => [
  ...repeatedIds(instruments),
  ...referenceProblems(instruments),
  ...oneSidedProblems(instruments),
  ...instruments.flatMap((i) => [
    ...orderProblems(i),
    ...partyProblems(i, countries),
    ...nonPartyProblems(i),
  ]),
];
