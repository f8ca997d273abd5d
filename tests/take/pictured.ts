import { fileOf } from '../../src/domain/measure';
import { decodeGround } from '../../src/map/ground';
import { estimatedBreadth } from '../../src/map/names/lettering';
import type { Session } from '../../src/state/session.svelte';
import { placementsOf } from '../../src/state/placements';
import type { View } from '../../src/state/view';
import type { Material } from '../../src/take/picture/figure-svg';
import { settled, sitting } from '../state/sitting';
import { built } from '../static-data';

const ground = decodeGround(built('geometry'));
const opening = placementsOf(built('places'));

/** What a picture of a session's measure is drawn from. */
export function materialOf({ view: { measure } }: Session): Material {
  const file = fileOf(measure);
  const further = file ? placementsOf((built(file) as { places?: object }).places ?? {}) : {};
  const placements = { ...opening, ...further }[measure] ?? new Map();
  return { ground, placements, breadthOf: estimatedBreadth };
}

/** A session whose tables have all come. */
export async function sessionWith(view: Partial<View>): Promise<Session> {
  const { session } = sitting(view);
  // A lens's reader, its table, and what follows from both.
  for (let i = 0; i < 200 && (session.absent || session.lensAbsent || session.figuresAbsent); i++)
    await new Promise((later) => setTimeout(later, 10));
  await settled();
  return session;
}
