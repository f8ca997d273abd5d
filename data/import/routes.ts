import { byId, evidenceOf, type RawEvidence } from './evidence';

interface RawVariant {
  readonly legs: readonly string[];
  readonly onward: { readonly region: string } | null;
  readonly note?: object | null;
}

interface RawRoute extends RawVariant {
  readonly id: string;
  readonly name: object;
  readonly originUnknown: boolean;
  readonly direction: string;
  readonly regionScope: string;
  readonly kind: string;
  readonly evidence: string;
  readonly period: object;
  readonly magnitude: object | null;
  readonly summary: object;
  readonly variants: readonly RawVariant[];
  readonly sources: readonly RawEvidence[];
}

/** `routes.json`: the shared table in our words. `onward` is a region of `onward-labels.csv`; Kazakh names join in the build. */
export const routeEntries = (raw: unknown): object[] =>
  byId((raw as { routes: RawRoute[] }).routes).map(entryOf);

const entryOf = (r: RawRoute): object => ({
  id: r.id,
  name: r.name,
  legs: r.legs,
  onward: r.onward?.region ?? null,
  originUnknown: r.originUnknown,
  direction: r.direction,
  scope: r.regionScope,
  kind: r.kind,
  evidence: r.evidence,
  period: r.period,
  magnitude: r.magnitude,
  summary: r.summary,
  variants: r.variants.map((variant) => ({
    legs: variant.legs,
    onward: variant.onward?.region ?? null,
    note: variant.note ?? null,
  })),
  sources: r.sources.map(evidenceOf),
});
