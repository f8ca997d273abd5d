import * as v from 'valibot';
import { type CountryCode, CountryCodeSchema, isCountryCode } from './country';
import type { Corridor } from './corridor';
import { type Day, hi, PartialDaySchema } from './day';
import { PartyCodeSchema } from './instrument';
import { BilingualSchema, EvidenceSchema, TrilingualSchema, VerificationSchema } from './source';

/** The means by which a state acted: what the literature on migration diplomacy calls its instruments. */
export const MEANS = [
  'agreement',
  'visa-policy',
  'preferential-treatment',
  'guest-worker-scheme',
  'repatriation',
  'amnesty',
  'readmission',
  'border-closure',
  'entry-ban',
  'expulsion',
  'threat-of-expulsion',
] as const;
export type Means = (typeof MEANS)[number];

/** A state's position in the corridor of one event; elsewhere it may have another. */
export const POSITIONS = ['sending', 'receiving', 'transit'] as const;
export type Position = (typeof POSITIONS)[number];

/** Issue areas that the sources tie to an event. */
export const LINKAGES = ['security', 'economic', 'identity', 'soft-power'] as const;
export type Linkage = (typeof LINKAGES)[number];

/** `unclear`: the sources describe neither gains on both sides nor a cost to one, or disagree. */
export const STRATEGIES = ['positive-sum', 'zero-sum', 'unclear'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** How a named party or author understands an act: a claim of the holder, never a finding. */
const ReadingSchema = v.object({
  /** Whose reading it is, as the table names the holder. */
  holder: v.string(),
  holderName: TrilingualSchema,
  text: TrilingualSchema,
  strategy: v.picklist(STRATEGIES),
  /** Positions in the event's own `sources`, counted from 0. */
  sources: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Reading = v.InferOutput<typeof ReadingSchema>;

/** An act of states about migration, with its day. It stands beside figures and is never their cause. */
export const EventSchema = v.object({
  id: v.string(),
  /** The day a measure was taken or took effect. */
  date: PartialDaySchema,
  /** The Kazakh wording is ours. */
  title: TrilingualSchema,
  /** What a narrow label calls it beside the states that act: our wording. */
  short: TrilingualSchema,
  /** States only: the European Union, UNHCR and IOM are not coded. */
  actors: v.array(CountryCodeSchema),
  /** Whose act it is: some of the actors, or the Union; null where the sources do not say. */
  by: v.nullable(v.array(PartyCodeSchema)),
  corridor: v.nullable(v.object({ origin: CountryCodeSchema, destination: CountryCodeSchema })),
  means: v.picklist(MEANS),
  /** By country code. May leave out actors, whose position no source tells. */
  positions: v.record(v.pipe(v.string(), v.guard(isCountryCode)), v.picklist(POSITIONS)),
  linkages: v.array(v.picklist(LINKAGES)),
  strategy: v.picklist(STRATEGIES),
  summary: BilingualSchema,
  /** None: only the coder's own label exists, not that nobody disputes the act. */
  readings: v.array(ReadingSchema),
  verification: VerificationSchema,
  /** What was not established, in the table's own words. */
  note: v.nullable(v.string()),
  sources: v.array(EvidenceSchema),
});
export type DiplomacyEvent = v.InferOutput<typeof EventSchema>;

const EventsSchema = v.object({ events: v.array(EventSchema) });

/** The door for the events' file, oldest first. Throws a `ValiError` that names the path and the wrong value. */
export const decodeEvents = (json: unknown): readonly DiplomacyEvent[] => v.parse(EventsSchema, json).events;

/**
 * Whether an act is between the ends of a corridor, either way: the act's own corridor, or one that names both and that one
 * of them takes, alone or with others. A third state's act towards both is none between them.
 */
export function isOfPair({ corridor, actors, by }: DiplomacyEvent, pair: Corridor): boolean {
  const { origin, destination } = pair;
  const own = corridor ? [corridor.origin, corridor.destination] : [];
  if (own.includes(origin) && own.includes(destination)) return true;
  const areNamed = actors.includes(origin) && actors.includes(destination);
  return areNamed && (by === null || by.includes(origin) || by.includes(destination));
}

/** From which day on an act has certainly taken place: the last that its date can mean. */
export const dayOfEvent = ({ date }: DiplomacyEvent): Day => hi(date);

/** Who acts in an act between two: one of them, both, others alone, or nobody that a source names. */
export const SIDES = ['origin', 'both', 'destination', 'others', 'unsaid'] as const;
export type Side = (typeof SIDES)[number];

/** Returns whose act it is, as the corridor has its ends. */
export function sideOf({ by }: DiplomacyEvent, { origin, destination }: Corridor): Side {
  if (by === null) return 'unsaid';
  const [acts, answers] = [by.includes(origin), by.includes(destination)];
  if (acts && answers) return 'both';
  if (acts) return 'origin';
  return answers ? 'destination' : 'others';
}

/** Which acts are asked for; null asks for all. */
export interface EventFilter {
  readonly means: Means | null;
  readonly linkage: Linkage | null;
  readonly strategy: Strategy | null;
  /** A state that acts or is named. */
  readonly actor: CountryCode | null;
}
export const EVERY_EVENT: EventFilter = { means: null, linkage: null, strategy: null, actor: null };

/** Whether an act is among those asked for. */
export const isAsked = (event: DiplomacyEvent, { means, linkage, strategy, actor }: EventFilter): boolean =>
  (means === null || event.means === means) &&
  (linkage === null || event.linkages.includes(linkage)) &&
  (strategy === null || event.strategy === strategy) &&
  (actor === null || event.actors.includes(actor));

/** Whether readings of an act differ in what they make of it. */
export const isDisputed = ({ readings }: DiplomacyEvent): boolean =>
  new Set(readings.map(({ strategy }) => strategy)).size > 1;
