import { byId, evidenceOf, type RawEvidence } from './evidence';

interface RawVariant {
  readonly legs: readonly string[];
  readonly onward: { readonly region: string } | null;
  readonly note?: object | null;
}

interface RawName {
  readonly en: string;
  readonly ru: string;
}

interface RawRoute extends RawVariant {
  readonly id: string;
  readonly name: RawName;
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

/** Words of a Russian name that we replace: by id, as given and as ours. */
const REPLACED_RU: Readonly<Record<string, readonly [given: string, ours: string]>> = {
  'irq-blr-eu-2021': ['Ирак и др. –', 'Ирак и другие страны –'],
  'kaz-kor': [
    'прямой безвизовый въезд и нелегальная работа',
    'прямой безвизовый въезд, затем работа без разрешения',
  ],
  'uzb-kgz-rou-usa': ['США и др.', 'США и другие страны'],
};

/** Returns the name, its Russian in our words. Throws where the shared table no longer has the words replaced. */
function nameOf({ id, name }: RawRoute): RawName {
  const [given, ours] = REPLACED_RU[id] ?? ['', ''];
  if (!name.ru.includes(given))
    throw new Error(`${id}: its Russian name no longer has “${given}”: “${name.ru}”; check routes.ts`);
  return { ...name, ru: name.ru.replace(given, ours) };
}

/** `routes.json`: the shared table in our words. `onward` is a region of `onward-labels.csv`; Kazakh names join in the build. */
export const routeEntries = (raw: unknown): object[] =>
  byId((raw as { routes: RawRoute[] }).routes).map(entryOf);

const entryOf = (r: RawRoute): object => ({
  id: r.id,
  name: nameOf(r),
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
