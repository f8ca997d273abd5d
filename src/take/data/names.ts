import type { Corridor } from '../../domain/corridor';
import type { Session } from '../../state/session.svelte';
import type { Cells } from './table';

/** The names of both ends, beside their codes. */
export const endsOf = (session: Session, { origin, destination }: Corridor): Cells => ({
  origin,
  destination,
  origin_name: session.name(origin).name,
  destination_name: session.name(destination).name,
});
