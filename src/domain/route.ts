import * as v from 'valibot';
import { WebAddressSchema } from './address';
import { CountryCodeSchema } from './country';
import { PartialDaySchema } from './day';
import { BilingualSchema, EvidenceSchema, TrilingualSchema } from './source';

/** How well a route is evidenced: by a sourced number, by an authority or research, by single reports. */
export const ROUTE_EVIDENCE = ['quantified', 'documented', 'reported'] as const;
export type RouteEvidence = (typeof ROUTE_EVIDENCE)[number];

/** Why people are on a route, by the word that its sources allow; in the order in which filters offer them. */
export const ROUTE_KINDS = ['irregular', 'refuge', 'mixed', 'labour', 'relocation', 'trafficking'] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

/** Away from where people lived, or back to it. */
export const ROUTE_DIRECTIONS = ['outbound', 'return'] as const;
export type RouteDirection = (typeof ROUTE_DIRECTIONS)[number];

/** What a quoted figure is of: the route itself, a part of it, a flow that is wider than it, or a plan. */
export const MAGNITUDE_SCOPES = ['route', 'partial', 'wider-flow', 'planned'] as const;

const OnwardSchema = v.object({ region: v.string(), label: TrilingualSchema });

/** A documented path over several countries; magnitudes are never added and never become widths. */
export const RouteSchema = v.object({
  id: v.string(),
  name: TrilingualSchema,
  /** Origin, transit …, destination. With `onward` the last is transit too; with `originUnknown` the first is. */
  legs: v.array(CountryCodeSchema),
  onward: v.nullable(OnwardSchema),
  originUnknown: v.boolean(),
  direction: v.picklist(ROUTE_DIRECTIONS),
  /** `comparison` routes are outside the region, kept for proportion. */
  scope: v.picklist(['core', 'comparison']),
  kind: v.picklist(ROUTE_KINDS),
  evidence: v.picklist(ROUTE_EVIDENCE),
  period: v.object({ from: v.nullable(PartialDaySchema), to: v.nullable(PartialDaySchema) }),
  magnitude: v.nullable(
    v.object({
      value: v.nullable(v.number()),
      unit: BilingualSchema,
      year: v.nullable(v.number()),
      qualifier: v.nullable(v.picklist(['exact', 'about', 'over'])),
      scope: v.picklist(MAGNITUDE_SCOPES),
      /** The page with the number. */
      source: v.nullable(WebAddressSchema),
    }),
  ),
  summary: BilingualSchema,
  variants: v.array(
    v.object({
      legs: v.array(CountryCodeSchema),
      onward: v.nullable(OnwardSchema),
      note: v.nullable(BilingualSchema),
    }),
  ),
  sources: v.array(EvidenceSchema),
});
export type Route = v.InferOutput<typeof RouteSchema>;
