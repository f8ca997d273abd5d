import type { PartyCode } from '../../domain/instrument';
import type { Fact } from '../../law/facts';

/** A date, and whose it is; of nobody where it is of all parties together. */
export interface SharedDate {
  readonly fact: Fact;
  readonly parties: readonly PartyCode[];
}

/** The dates that were found, in their order; one that two parties share stands once. */
export function sharedDates(facts: readonly Fact[]): readonly SharedDate[] {
  const found = new Map<string, { fact: Fact; parties: PartyCode[] }>();
  for (const fact of facts) {
    if (fact.date === null) continue;
    const key = [fact.kind, fact.date, fact.verification].join(' ');
    const same = found.get(key) ?? { fact, parties: [] };
    if (fact.party !== null) same.parties.push(fact.party);
    found.set(key, same);
  }
  return [...found.values()];
}
