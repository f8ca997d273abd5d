import type { Dossier } from '../../src/domain/dossier';
import type { Problem } from '../problem';
import {
  oneSidedProblems,
  orderProblems,
  partyProblems,
  referenceProblems,
  repeatedIds,
  strangerProblems,
} from './law';

/** Everything that can be wrong with decoded instruments; `countries` are the codes of countries.csv. */
export const lawProblems = (instruments: readonly Dossier[], countries: ReadonlySet<string>): Problem[] => [
  ...repeatedIds(instruments),
  ...referenceProblems(instruments),
  ...oneSidedProblems(instruments),
  ...instruments.flatMap((i) => [
    ...orderProblems(i),
    ...partyProblems(i, countries),
    ...strangerProblems(i),
  ]),
];
