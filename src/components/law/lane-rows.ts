import type { Instrument } from '../../domain/instrument';
import type { Bond } from '../../law/bond';
import { type Fact, factsFor, factsOfAll } from '../../law/facts';
import { rankOf } from '../../law/force';
import { intervalOn } from '../../law/standing';
import type { Session } from '../../state/session.svelte';
import { partyName } from './words';

/** One lane: whose life it is and what it is called. */
export interface LaneRow {
  readonly key: string;
  readonly name: string;
  readonly bond: Bond;
  readonly facts: readonly Fact[];
  /** The instrument that the name leads to; null where it is not another page. */
  readonly to: Instrument | null;
}

/** The lanes of an instrument's page: one of a bilateral, one a dated party of a multilateral, those bound on the day first. */
export function laneRowsOf(session: Session, instrument: Instrument): readonly LaneRow[] {
  if (instrument.kind === 'bilateral') {
    const bond = session.law.generalLife(instrument);
    const name = instrument.parties.map((party) => partyName(session, party)).join(' – ');
    return bond ? [{ key: instrument.id, name, bond, facts: factsOfAll(instrument), to: null }] : [];
  }
  const rows = instrument.parties.flatMap(({ party }): LaneRow[] => {
    const bond = session.law.livesOf(party).bonds.find((b) => b.instrument === instrument);
    const facts = factsFor(instrument, party);
    return bond ? [{ key: party, name: partyName(session, party), bond, facts, to: null }] : [];
  });
  const { day } = session.view;
  const rankOn = ({ bond }: LaneRow): number => rankOf(intervalOn(bond.intervals, day));
  return rows.toSorted((a, b) => rankOn(a) - rankOn(b));
}
