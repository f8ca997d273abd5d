/** How positions of states are drawn: the land, what stands at the names, and arcs between two. Comes when they are asked for. */
import { formatCorridor } from '../domain/corridor';
import { type CountryCode, REGION } from '../domain/country';
import { fill } from '../i18n/fill';
import { formatPersons } from '../i18n/format';
import { formatSigned } from '../i18n/decimals';
import type { ArcInput } from '../map/arc/arcs';
import { wholeFigure } from '../map/arc/width';
import { canBeDrawn } from '../map/figure';
import type { LandFill, Tint } from '../map/fills';
import type { NodeInput, NodePosition } from '../map/names/countries';
import type { Period } from '../people/flows';
import { type Role, ROLE_LABELS, roleOf, turnedLabel } from '../people/roles/balance';
import type { JudgedDyad, JudgedPosition } from '../people/roles/roles';
import type { RoleSource } from '../people/roles/source-names';
import { isCounted, transitOfState } from '../people/roles/transit';
import { indexText, partsOfPlural, yearsOf } from '../speech/positions';
import type { LegendKey } from './lens';
import { ROLE_LENS_WORDS } from './role-lens-words';
import type { Positions, Seen } from './seen';

/** The positions of the twelve in the view's period; none before the source's first. */
export const positionsOf = ({ roles, counts, period }: Positions): readonly JudgedPosition[] =>
  period === null ? [] : REGION.flatMap((code) => roles.position(counts, code, period) ?? []);

/** The class of a position on land, in a table and on the axis: what is contested has none. */
export const tintOf = ({ label, contested }: JudgedPosition): Tint => (contested ? 'contested' : label);

/** The role beside the one that the label names: of the two largest parts of a plural state's turnover. */
export function otherRole({ portfolio, label }: JudgedPosition): Role | null {
  const parts = partsOfPlural(portfolio);
  return parts.find((role) => role !== roleOf(label)) ?? null;
}

/**
 * The land of the twelve by overall position. A second role is said by stripes in its colour. What is contested is dotted
 * paper; of a plural state its stripes have the colour of the class that the methods disagree on, since paper has none.
 */
export function fillsOf(positions: Positions): LandFill[] {
  return positionsOf(positions).map((position) => {
    const second = otherRole(position);
    const stripes = position.contested ? second && roleOf(position.label) : second;
    return {
      code: position.country,
      tint: tintOf(position),
      textures: [
        ...(stripes ? [{ kind: 'stripes', tint: stripes } as const] : []),
        ...(position.contested ? [{ kind: 'dots', tint: 'ink' } as const] : []),
      ],
    };
  });
}

/** Those of the twelve with evidence of transit on any route, of all years. */
export const ringsOf = (positions: Positions): CountryCode[] =>
  REGION.filter((code) => transitMark(positions, code) !== null);

/** How many routes that evidence rests on. */
export const routesCounted = ({ routes }: Positions): number => routes.filter(isCounted).length;

/** The mark of transit at a name; null without evidence. */
function transitMark({ routes, roles }: Positions, code: CountryCode): NodePosition['transit'] {
  const { label } = transitOfState(code, routes, roles.conventions);
  return label === 'none' ? null : label;
}

/** The nodes with what is said at the names of the twelve. Ports are of arcs both ways, and have no total. */
export function nodesWith(nodes: readonly NodeInput[], seen: Seen, positions: Positions): NodeInput[] {
  const found = new Map(positionsOf(positions).map((position) => [position.country, position]));
  return nodes.map((node): NodeInput => {
    const code = REGION.find((one) => one === node.code);
    if (code === undefined) {
      const { port, name } = node;
      return port ? { ...node, port: { ...port, name } } : node;
    }
    const position = found.get(code);
    const transit = transitMark(positions, code);
    const isPlural = position?.portfolio.second != null;
    return { ...node, position: { lines: linesOf(position, seen, positions), isPlural, transit } };
  });
}

/** “sending, −4.5‰”, “contested 3 : 3, +2.4‰”, “no figures”, “no 3-year mean”. */
function linesOf(
  position: JudgedPosition | undefined,
  { lang }: Seen,
  { words, period, counts }: Positions,
): string[] {
  const own = ROLE_LENS_WORDS[lang];
  if (period === null) return [];
  if (!position) return [own.key.missing[counts.source]];
  const label = positionLabel(position, words.label, own.contested);
  const { netRate } = position;
  return [netRate === null ? label : fill(own.line, label, formatSigned(netRate, 1, lang))];
}

/** “sending”, “contested 3 : 3”: how many methods have the sign of the one shown, and how many have not. */
export function positionLabel(
  { label, contested, methods }: Pick<JudgedPosition, 'label' | 'contested' | 'methods'>,
  labels: Readonly<Record<JudgedPosition['label'], string>>,
  disputed: string,
): string {
  if (!contested || !methods) return labels[label];
  const { agreeing, counted } = methods.agreement;
  return fill(disputed, String(agreeing), String(counted - agreeing));
}

/**
 * The least moves both ways, in a period of each source, of a pair that is drawn: under it an arc would be one of dozens
 * that nobody can follow. Persons in five years, in a year, living in either.
 */
export const LEAST_DRAWN: Readonly<Record<RoleSource, number>> = {
  estimated: 25_000,
  registered: 1_000,
  residents: 100_000,
};

/** How many pairs of a chosen country are drawn, however small. */
const MOST_OF_COUNTRY = 10;

/** The pairs of a view by what becomes of them. */
export interface Pairs {
  /** With a label, the largest first. */
  readonly labelled: readonly JudgedDyad[];
  /** Of the labelled ones those that are large enough to be drawn; of a chosen country its largest. */
  readonly large: readonly JudgedDyad[];
  readonly insufficient: readonly JudgedDyad[];
  /** How many have no figures, which is not zero. */
  readonly missing: number;
}

/** The pairs of the twelve, or of the chosen country with all its partners; the chosen corridor's alone. */
export function pairsOf({ view, atlas }: Pick<Seen, 'view' | 'atlas'>, positions: Positions): Pairs {
  const { counts, period } = positions;
  if (!period) return { labelled: [], large: [], insufficient: [], missing: 0 };
  const { corridor, country } = view;
  const asked = corridor
    ? [[corridor.origin, corridor.destination] as const]
    : country
      ? [...new Set([...REGION, ...counts.partnersOf(country, period)])]
          .filter((code) => code !== country && atlas.countries.has(code))
          .map((code) => [country, code] as const)
      : REGION.flatMap((a, i) => REGION.slice(i + 1).map((b) => [a, b] as const));
  const found = asked.map(([a, b]) => dyadOf(positions, period, a, b));
  const known = found.filter(({ gross }) => gross !== null);
  const labelled = known
    .filter(({ label }) => label !== 'insufficient')
    .sort((a, b) => (b.gross ?? 0) - (a.gross ?? 0));
  const large = labelled.filter(({ gross }) => (gross ?? 0) >= LEAST_DRAWN[counts.source]);
  return {
    labelled,
    large: corridor || country ? labelled.slice(0, MOST_OF_COUNTRY) : large,
    insufficient: known.filter(({ label }) => label === 'insufficient'),
    missing: found.length - known.length,
  };
}

/** A pair as its first state has it; by two registers as the one has it that counted more. */
function dyadOf({ roles, counts }: Positions, period: Period, a: CountryCode, b: CountryCode): JudgedDyad {
  const own = roles.dyad(counts, a, b, period);
  if (counts.source !== 'registered') return own;
  const other = roles.dyad(counts, b, a, period);
  return (other.gross ?? -1) > (own.gross ?? -1) ? other : own;
}

const STYLE = { net: 'role-net', balanced: 'role-balanced', contested: 'role-contested' } as const;

/** Px of a contested pair's arc: its width says nothing. */
const CONTESTED_WIDTH = 1.8;

/** An arc for each pair that is large enough, from the state that loses people to the one that gains them. */
export function arcsOf(seen: Seen, positions: Positions): ArcInput[] {
  return pairsOf(seen, positions)
    .large.filter(({ viewer, other }) =>
      canBeDrawn({ origin: viewer, destination: other }, seen.atlas.countries),
    )
    .map((dyad) => arcOf(dyad, seen, positions));
}

function arcOf(dyad: JudgedDyad, seen: Seen, positions: Positions): ArcInput {
  const { viewer, other, balance, gross, contested, label } = dyad;
  const [origin, destination] = (balance ?? 0) > 0 ? [other, viewer] : [viewer, other];
  const kind = contested ? 'contested' : label === 'balanced' ? 'balanced' : 'net';
  const arrow = kind === 'net' ? '→' : '–';
  return {
    id: formatCorridor({ origin, destination }),
    ...{ origin, destination, persons: gross, both: true },
    ...(contested && { width: CONTESTED_WIDTH }),
    style: STYLE[kind],
    selected: seen.view.corridor !== null,
    ...{ hollow: false, moving: false },
    label: `${seen.name(origin).name} ${arrow} ${seen.name(destination).name}`,
    detail: detailOf(dyad, seen, positions),
  };
}

/** “Uzbekistan sending, Russia receiving; balance −0.27, 623,869 moves both ways, 2015–2020”. */
export function detailOf(
  { viewer, other, balance, gross, contested, methods, label, period }: JudgedDyad,
  seen: Pick<Seen, 'lang' | 'name'>,
  { roles, counts: { source }, words }: Positions,
): string {
  const { lang } = seen;
  const own = ROLE_LENS_WORDS[lang];
  if (label === 'insufficient') return words.label.insufficient;
  const labels =
    contested && methods
      ? fill(own.pairContested, String(methods.agreement.agreeing), String(methods.agreement.counted))
      : fill(
          own.pairLabels,
          seen.name(viewer).name,
          words.label[label],
          seen.name(other).name,
          words.label[turnedLabel(label)],
        );
  const said = fill(
    source === 'residents' ? own.pairSettled : own.pair,
    labels,
    indexText(balance ?? 0, roles, lang),
    formatPersons(Math.round(gross ?? 0), lang),
    yearsOf(period, lang),
  );
  return source === 'registered' ? fill(own.byRegister, said, seen.name(viewer).of) : said;
}

/** The figure that the full width stands for: not under the largest pair of the twelve in any period of the source. */
export function wholeOf({ roles, counts }: Positions): number {
  const all = counts.periods.flatMap((period) =>
    REGION.flatMap((a, i) => REGION.slice(i + 1).map((b) => roles.dyad(counts, a, b, period).gross ?? 0)),
  );
  return wholeFigure(Math.max(1, ...all));
}

/** What the land, the marks at names and the arcs mean. */
export function keyOf(seen: Seen, positions: Positions): LegendKey {
  const { key } = ROLE_LENS_WORDS[seen.lang];
  const { label, contested, plural } = positions.words;
  const styles = new Set(arcsOf(seen, positions).map(({ style }) => style));
  const ofPairs = [
    { sign: 'role-net', text: key.net },
    { sign: 'role-balanced', text: key.balanced },
    { sign: 'role-contested', text: key.disputed },
  ] as const;
  return {
    title: key.pairs,
    entries: [
      ...ROLE_LABELS.map((sign) => ({ sign, text: label[sign] })),
      { sign: 'contested', text: contested },
      { sign: 'plural', text: plural },
      { sign: 'ring', text: key.transit },
      ...ofPairs.filter(({ sign }) => styles.has(sign)),
    ],
  };
}

/** That the labels follow from the reader's own thresholds. */
export const yours = ({ lang }: Pick<Seen, 'lang'>): string => ROLE_LENS_WORDS[lang].yours;

/** What must be known of the source's figures: of a country outside the twelve they are those with the twelve alone. */
export function noteOf({ lang, view: { country } }: Seen, { counts }: Positions): string {
  const { note, partners } = ROLE_LENS_WORDS[lang];
  const isOutside = country !== null && !REGION.includes(country);
  return fill(note[counts.source], isOutside ? partners.twelve : partners.all);
}
