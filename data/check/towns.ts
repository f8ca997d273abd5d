import type { Dossier } from '../../src/domain/dossier';
import { placeNameOn, type Town } from '../../src/domain/place';
import type { Problem } from '../problem';

const problemIn = (row: string, value: string, why: string): Problem => ({
  file: 'places.csv',
  row,
  value,
  why,
});

/** Finds places of signature without a name on the day, names that overlap in time, and places where nobody signed. */
export const townProblems = (towns: readonly Town[], instruments: readonly Dossier[]): Problem[] => [
  ...instruments.flatMap(({ id, signed: { place, date } }) =>
    place === null || placeNameOn(towns, place, date)
      ? []
      : [problemIn('none', place, `has no single name on ${date ?? 'an unknown day'} (${id})`)],
  ),
  ...towns.flatMap((town, i) => [...periodProblems(town, towns.slice(0, i)), ...nowProblems(town)]),
  ...towns
    .filter(({ place }) => !instruments.some(({ signed }) => signed.place === place))
    .map(({ place }) => problemIn('none', place, 'is where no instrument was signed')),
];

function periodProblems(town: Town, earlier: readonly Town[]): Problem[] {
  const { place, from, to } = town;
  if (from !== null && to !== null && to <= from) return [problemIn(place, to, '(to) is not after from')];
  const previous = earlier.findLast((other) => other.place === place);
  if (!previous || (from !== null && previous.to !== null && from >= previous.to)) return [];
  return [problemIn(place, from ?? '', '(from) lies before the end of the name above it')];
}

const nowProblems = ({ place, name, now }: Town): Problem[] =>
  (['en', 'ru', 'kk'] as const).flatMap((lang) => [
    ...(name[lang] === '' ? [problemIn(place, '', `(${lang}) is empty`)] : []),
    ...(now?.[lang] === '' ? [problemIn(place, '', `(now_${lang}) is empty`)] : []),
    ...(now && now[lang] === name[lang]
      ? [problemIn(place, now[lang], `(now_${lang}) is the same name`)]
      : []),
  ]);
