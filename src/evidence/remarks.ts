import type { BilateralDossier, Dossier, MultilateralDossier } from '../domain/dossier';
import type { Fact, FactKind } from '../law/facts';

/** What is recorded beside a date: a place, an act, who ended or suspended it, or the note of a party's row; null where nothing is. */
export function remarkOf(dossier: Dossier, fact: Fact): string | null {
  if (fact.party !== null) return dossier.kind === 'bilateral' ? actOf(dossier, fact) : noteOf(dossier, fact);
  const shared: Partial<Record<FactKind, string | null | undefined>> = {
    signed: dossier.signed.place,
    suspended: dossier.suspensions.find(({ from }) => from === fact.date)?.by,
    ended: dossier.termination?.by,
  };
  return shared[fact.kind] ?? null;
}

const actOf = ({ ratifications }: BilateralDossier, fact: Fact): string | null =>
  ratifications.find(({ party, date }) => party === fact.party && date === fact.date)?.act ?? null;

/** A row's note stands with its entry into force, found or not. */
function noteOf({ parties }: MultilateralDossier, fact: Fact): string | null {
  const note = parties.find(({ party }) => party === fact.party)?.note ?? '';
  return fact.kind === 'entry' && note !== '' ? note : null;
}
