import { hi, lo, type PartialDay } from '../../src/domain/day';
import type { BilateralDossier, Dossier, MultilateralDossier } from '../../src/domain/dossier';
import type { Problem } from '../problem';

export const FILE_OF = {
  bilateral: 'instruments-bilateral.json',
  multilateral: 'instruments-multilateral.json',
} as const;

const problemIn = (i: Dossier, field: string, value: string, why: string): Problem => ({
  file: FILE_OF[i.kind],
  row: `${i.id}, ${field}`,
  value,
  why,
});

interface Dated {
  readonly field: string;
  readonly day: PartialDay | null | undefined;
}

/** Finds a day that certainly lies before one that it must not precede; equal or overlapping days are fine. */
function sequenceProblems(i: Dossier, later: Dated, earlier: Dated): Problem[] {
  if (!later.day || !earlier.day || hi(later.day) >= lo(earlier.day)) return [];
  return [problemIn(i, later.field, later.day, `lies before ${earlier.field}, ${earlier.day}`)];
}

/** Finds ends before entries, entries before signatures and withdrawals before entries, also of each party. */
export function orderProblems(i: Dossier): Problem[] {
  const signed = { field: 'signed', day: i.signed.date };
  const entry = { field: 'entry', day: i.entry.date };
  const end = { field: 'termination', day: i.termination?.date };
  return [
    ...sequenceProblems(i, entry, signed),
    ...sequenceProblems(i, end, entry),
    ...sequenceProblems(i, end, signed),
    ...i.suspensions.flatMap((s, k) =>
      sequenceProblems(i, { field: `suspensions.${k}`, day: s.from }, signed),
    ),
    ...(i.kind === 'multilateral' ? i.parties.flatMap((p) => partyOrder(i, p)) : []),
  ];
}

function partyOrder(i: MultilateralDossier, p: MultilateralDossier['parties'][number]): Problem[] {
  const [signed, entry, withdrawn] = (['signed', 'entry', 'withdrawn'] as const).map((f) => ({
    field: `${p.party}.${f}`,
    day: p[f],
  })) as [Dated, Dated, Dated];
  return [
    ...sequenceProblems(i, entry, signed),
    ...sequenceProblems(i, withdrawn, entry),
    ...sequenceProblems(i, withdrawn, signed),
  ];
}

/** Finds parties that are not in countries.csv, and parties named twice. */
export function partyProblems(i: Dossier, countries: ReadonlySet<string>): Problem[] {
  const codes: string[] = i.kind === 'bilateral' ? [...i.parties] : i.parties.map((p) => p.party);
  return codes.flatMap((code, k) => [
    ...(code === 'EU' || countries.has(code)
      ? []
      : [problemIn(i, `parties.${k}`, code, 'is not in countries.csv')]),
    ...(codes.indexOf(code) === k ? [] : [problemIn(i, `parties.${k}`, code, 'is named twice')]),
  ]);
}

/** Finds a direction, a ratification or a suspended pair that names a state which is not a party. */
export function nonPartyProblems(i: Dossier): Problem[] {
  const parties = new Set<string>(i.kind === 'bilateral' ? i.parties : i.parties.map((p) => p.party));
  const named: [string, string][] = i.suspensions.flatMap((s, k) =>
    (s.between ?? []).flat().map((code): [string, string] => [`suspensions.${k}.between`, code]),
  );
  if (i.kind === 'bilateral') {
    for (const [end, code] of Object.entries(i.direction ?? {})) named.push([`direction.${end}`, code]);
    for (const [k, { party }] of i.ratifications.entries()) named.push([`ratifications.${k}`, party]);
  }
  return named
    .filter(([, code]) => !parties.has(code))
    .map(([field, code]) => problemIn(i, field, code, 'is not a party'));
}

/** Finds references to instruments that are no bilaterals of ours. */
export function referenceProblems(instruments: readonly Dossier[]): Problem[] {
  const kinds = new Map(instruments.map((i) => [i.id, i.kind]));
  return instruments.flatMap((i) =>
    referencesOf(i)
      .filter(([, id]) => id !== null && kinds.get(id) !== 'bilateral')
      .map(([field, id]) => problemIn(i, field, id ?? '', 'is the id of no bilateral instrument')),
  );
}

/** Finds one-sided relations: what amends must be `amendedBy`, what supersedes must be `supersededBy`. */
export function oneSidedProblems(instruments: readonly Dossier[]): Problem[] {
  const bilateral = new Map(instruments.flatMap((i) => (i.kind === 'bilateral' ? [[i.id, i] as const] : [])));
  const isMutual = (from: string | null, backs: (other: BilateralDossier) => boolean): boolean => {
    const other = from === null ? undefined : bilateral.get(from);
    return other === undefined || backs(other);
  };
  return [...bilateral.values()].flatMap((i) => [
    ...(isMutual(i.amends, (o) => o.amendedBy.includes(i.id)) ? [] : [oneSided(i, 'amends', i.amends)]),
    ...i.amendedBy
      .filter((id) => !isMutual(id, (o) => o.amends === i.id))
      .map((id) => oneSided(i, 'amendedBy', id)),
    ...(isMutual(i.supersedes, (o) => o.supersededBy === i.id)
      ? []
      : [oneSided(i, 'supersedes', i.supersedes)]),
    ...(isMutual(i.supersededBy, (o) => o.supersedes === i.id)
      ? []
      : [oneSided(i, 'supersededBy', i.supersededBy)]),
  ]);
}

const oneSided = (i: BilateralDossier, field: string, id: string | null): Problem =>
  problemIn(i, field, id ?? '', 'does not say so in return');

const referencesOf = (i: Dossier): [string, string | null][] =>
  i.kind === 'multilateral'
    ? [['sameAs', i.sameAs]]
    : [
        ['amends', i.amends],
        ['supersedes', i.supersedes],
        ['supersededBy', i.supersededBy],
        ...i.amendedBy.map((id): [string, string] => ['amendedBy', id]),
      ];

/** Finds ids that stand twice, in one file or across the two. */
export function repeatedIds(instruments: readonly Dossier[]): Problem[] {
  const seen = new Set<string>();
  return instruments.flatMap((i) => {
    const repeated = seen.has(i.id);
    seen.add(i.id);
    return repeated ? [problemIn(i, 'id', i.id, 'stands twice')] : [];
  });
}
