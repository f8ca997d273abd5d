import { type Corridor, parseCorridor } from '../../src/domain/corridor';

/** `UZB-KAZ` as a corridor; throws where it is none. */
export function corridor(text: string): Corridor {
  const found = parseCorridor(text);
  if (!found) throw new Error(`${text} is not a corridor`);
  return found;
}
