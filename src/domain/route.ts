import * as v from 'valibot';
import { WebAddressSchema } from './address';
import { type CountryCode, CountryCodeSchema } from './country';
import { PartialDaySchema } from './day';
import { BilingualSchema, EvidenceSchema, TrilingualSchema } from './source';

/** How well a route is evidenced: by a sourced number, by an authority or research, by single reports. */
export const ROUTE_EVIDENCE = ['quantified', 'documented', 'reported'] as const;
export type RouteEvidence = (typeof ROUTE_EVIDENCE)[number];

const OnwardSchema = v.object({ region: v.string(), label: TrilingualSchema });

/** A documented path over several countries; magnitudes are never added and never become widths. */
export const RouteSchema = v.object({
  id: v.string(),
  name: TrilingualSchema,
  /** Origin, transit …, destination. With `onward` the last is transit too; with `originUnknown` the first is. */
  legs: v.array(CountryCodeSchema),
  onward: v.nullable(OnwardSchema),
  originUnknown: v.boolean(),
  direction: v.picklist(['outbound', 'return']),
  /** `comparison` routes are outside the region, kept for proportion. */
  scope: v.picklist(['core', 'comparison']),
  kind: v.string(),
  evidence: v.picklist(ROUTE_EVIDENCE),
  period: v.object({ from: v.nullable(PartialDaySchema), to: v.nullable(PartialDaySchema) }),
  magnitude: v.nullable(
    v.object({
      value: v.nullable(v.number()),
      unit: BilingualSchema,
      year: v.nullable(v.number()),
      qualifier: v.nullable(v.string()),
      scope: v.string(),
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

/** The countries a route passes through: all but its origin and destination, and those too where the sources name none. */
export function transitOf({ legs, onward, originUnknown }: Route): readonly CountryCode[] {
  return legs.slice(originUnknown ? 0 : 1, onward ? legs.length : legs.length - 1);
}
