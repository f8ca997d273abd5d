import type { Dossier } from '../../src/domain/dossier';
import { placeNameOn, type Town } from '../../src/domain/place';
import type { Problem } from '../problem';

const at = (row: string, value: string, why: string): Problem => ({ file: 'places.csv', row, value, why });

/** Places of signature that no row names on the day, names that overlap in time, and names of places nobody signed in. */
export const townProblems = (towns: readonly Town[], instruments: readonly Dossier[]): Problem[] => [
  ...instruments.flatMap((i) => unnamedProblems(i, towns)),
  ...towns.flatMap((town, i) => [...periodProblems(town, towns.slice(0, i)), ...nowProblems(town)]),
  ...towns
    .filter(({ place }) => !instruments.some(({ signed }) => signed.place === place))
    .map(({ place }) => at('none', place, 'is where no instrument was signed')),
];

function unnamedProblems({ id, signed }: Dossier, towns: readonly Town[]): Problem[] {
  if (signed.place === null || placeNameOn(towns, signed.place, signed.date)) return [];
  return [at('none', signed.place, `has no single name on ${signed.date ?? 'an unknown day'} (${id})`)];
}

function periodProblems(town: Town, earlier: readonly Town[]): Problem[] {
  const { place, from, to } = town;
  if (from !== null && to !== null && to <= from) return [at(place, to, '(to) is not after from')];
  const previous = earlier.findLast((other) => other.place === place);
  if (!previous || follows(from, previous.to)) return [];
  return [at(place, from ?? '', '(from) lies before the end of the name above it')];
}

const follows = (from: string | null, end: string | null): boolean =>
  from !== null && end !== null && from >= end;

const nowProblems = ({ place, name, now }: Town): Problem[] =>
  (['en', 'ru', 'kk'] as const).flatMap((lang) => [
    ...(name[lang] === '' ? [at(place, '', `(${lang}) is empty`)] : []),
    ...(now?.[lang] === '' ? [at(place, '', `(now_${lang}) is empty`)] : []),
    ...(now && now[lang] === name[lang] ? [at(place, now[lang], `(now_${lang}) is the same name`)] : []),
  ]);
