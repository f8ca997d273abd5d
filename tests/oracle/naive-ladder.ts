import type { Corridor } from '../../src/domain/corridor';
import type { Day } from '../../src/domain/day';
import { type Bond, bondOf } from '../../src/law/bond';
import type { Coverage } from '../../src/law/ladder';
import { intervalOn } from '../../src/law/standing';
import { termsOf } from '../../src/law/terms';
import { realAtlas } from '../static-data';

type Held = readonly { readonly reach: string; readonly state: string; readonly doubt: string | null }[];

/** The coverage class as PRODUCT §3 words it, by reading every instrument anew. */
export function naiveCoverage(bonds: readonly Bond[], on: Day): Coverage {
  const held: Held = bonds.map(({ reach, intervals }) => ({ reach, ...intervalOn(intervals, on) }));
  const colouring = held.filter(({ reach }) => reach !== 'wider');
  const any = (reach: string, ...states: string[]): boolean =>
    held.some((h) => h.reach === reach && states.includes(h.state));
  const inDoubt = (reach: string): boolean =>
    held.some((h) => h.reach === reach && h.state === 'uncertain' && h.doubt !== 'signature');
  const pending = colouring.some(
    ({ state, doubt }) => ['signed', 'not-established'].includes(state) || doubt === 'signature',
  );
  const lapsed = colouring.some(({ state }) => ['ended', 'suspended'].includes(state));
  const answers: [Coverage['class'], boolean][] = [
    ['bilateral', any('bilateral', 'in-force')],
    ['bilateral-operating', any('bilateral', 'operating', 'provisional') || inDoubt('bilateral')],
    ['regional', any('regional', 'in-force') || inDoubt('regional')],
    ['arrangement', any('bilateral', 'arrangement')],
    ['signed', pending],
    ['ended', lapsed],
  ];
  const name = answers.find(([, holds]) => holds)?.[0] ?? 'none';
  return { class: name, uncertain: name === 'regional' && !any('regional', 'in-force') };
}

/** Every bond of `corridor`, found by asking all instruments of the atlas. */
export function naiveBonds(atlas: ReturnType<typeof realAtlas>, corridor: Corridor): Bond[] {
  const register = {
    instrument: (id: string) => atlas.instruments.find((i) => i.id === id),
    membership: (country: string) => atlas.membership.find((m) => m.country === country),
  };
  return atlas.instruments.flatMap((instrument) => {
    const terms = termsOf(instrument, corridor, register);
    if (terms === null || typeof terms === 'string') return [];
    return [bondOf(instrument, terms, [corridor.origin, corridor.destination])];
  });
}
