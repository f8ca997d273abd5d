/** Links between two states beside migration: each present, absent or unknown, counted and never weighed (framework: system links). */
import type { Corridor } from '../../domain/corridor';
import { countryCode, type CountryCode, REGION } from '../../domain/country';
import type { Day } from '../../domain/day';
import type { Topic } from '../../domain/instrument';
import type { Bond } from '../../law/coverage';
import { inForceOn } from '../../law/force';
import type { FlowTable } from '../flows';
import type { Conventions } from './conventions';
import { type MoneyShare, moneyShareOn } from './relation';

export const SYSTEM_LINKS = [
  'union',
  'border',
  'free-movement',
  'agreement',
  'remittances-out',
  'remittances-back',
  'trade',
  'investment',
  'language',
  'students',
] as const;
export type SystemLinkKind = (typeof SYSTEM_LINKS)[number];

export interface SystemLink {
  readonly kind: SystemLinkKind;
  /** Unknown where no table here says: an instrument that was not found may exist. */
  readonly state: 'present' | 'absent' | 'unknown';
  /** The instruments in force that make it. */
  readonly bonds?: readonly Bond[];
  /** The modelled share that was compared with the convention. */
  readonly money?: MoneyShare;
}

/** The fifteen states that were one before 1991. */
const UNION: readonly CountryCode[] = [...REGION, ...['EST', 'LVA', 'LTU'].map(countryCode)];

const MOVEMENT: readonly Topic[] = ['mutual-travel'];
const AGREEMENT: readonly Topic[] = [
  'labour-migration',
  'organised-recruitment',
  'legal-status',
  'social-security',
  'stay-and-registration',
  'readmission',
];

interface Read {
  readonly bonds: readonly Bond[];
  /** The model's table of remittances; null while it is not here. */
  readonly money: FlowTable | null;
  readonly conventions: Conventions;
}

/** Returns the links of a pair on a day, in a fixed order; those without a table here are unknown. */
export function systemLinksOf(
  corridor: Corridor,
  on: Day,
  { bonds, money, conventions }: Read,
): SystemLink[] {
  const { origin, destination } = corridor;
  const inForce = inForceOn(bonds, on);
  const byLaw = (kind: SystemLinkKind, topics: readonly Topic[]): SystemLink => {
    const found = inForce.filter(({ instrument }) =>
      instrument.topics.some((topic) => topics.includes(topic)),
    );
    return found.length > 0 ? { kind, state: 'present', bonds: found } : { kind, state: 'unknown' };
  };
  const byMoney = (kind: SystemLinkKind, payer: CountryCode, receiver: CountryCode): SystemLink => {
    const share = money && moneyShareOn(money, receiver, payer, { on, conventions });
    if (!share) return { kind, state: 'unknown' };
    if (share.share === null) return { kind, state: 'unknown', money: share };
    return { kind, state: share.share >= conventions.remittanceShare ? 'present' : 'absent', money: share };
  };
  const wereOne = UNION.includes(origin) && UNION.includes(destination);
  const known: readonly SystemLink[] = [
    { kind: 'union', state: wereOne ? 'present' : 'absent' },
    byLaw('free-movement', MOVEMENT),
    byLaw('agreement', AGREEMENT),
    byMoney('remittances-out', origin, destination),
    byMoney('remittances-back', destination, origin),
  ];
  return SYSTEM_LINKS.map((kind) => known.find((link) => link.kind === kind) ?? { kind, state: 'unknown' });
}

/** How many links are present of those that are known: a count, and no strength. */
export function countLinks(links: readonly SystemLink[]): {
  readonly present: number;
  readonly known: number;
} {
  const known = links.filter(({ state }) => state !== 'unknown');
  return { present: known.filter(({ state }) => state === 'present').length, known: known.length };
}
