import { type Corridor, formatCorridor, reverse, touches } from '../domain/corridor';
import { type CountryCode, REGION } from '../domain/country';
import { isQuoted, type Measure, MEASURE, wayOf } from '../domain/measure';
import { formatFigure, formatShort } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { ArcInput } from '../map/arc/arcs';
import { drawnOf, MOST_DRAWN } from '../map/arc/strength';
import { wholeFigure } from '../map/arc/width';
import {
  areBoth,
  canBeDrawn,
  type Drawing,
  drawingOf,
  isInPicture,
  portCountries,
  portTotal,
} from '../map/figure';
import type { NodeInput } from '../map/names/countries';
import { hasLandName } from '../map/names/hints';
import { preliminaryOf } from '../people/breaks';
import { oneWay } from '../people/corridors';
import type { Flow } from '../people/flows';
import { ownCountLines } from '../speech/own-count';
import { countArcsOf } from './counts';
import { leadOf, wayName } from './figure-words';
import type { LensRecord } from './lens';
import type { Seen } from './seen';

/** The flows of a view; none while its table is not here. */
const flowsIn = ({ figures }: Seen): readonly Flow[] =>
  figures.state === 'here' ? figures.contents.flows : [];

/**
 * The figure that the full width stands for: it follows from the largest that the chosen corridor, the chosen country or
 * all corridors have in any year, so that widths are kept over the years. 1 while the table is not here, and no arc has a width.
 */
export function widestOf({ figures, view, atlas }: Seen): number {
  if (figures.state !== 'here') return 1;
  const { corridor, country } = view;
  const chosen = corridor && canBeDrawn(corridor, atlas.countries) ? corridor : null;
  const isShown = (c: Corridor): boolean =>
    [chosen?.origin ?? country, chosen?.destination ?? country].every(
      (code) => code === null || touches(c, code),
    );
  return wholeFigure(figures.contents.table.largestOfAll().find(isShown)?.persons ?? 0);
}

const isChosen = ({ view: { corridor } }: Seen, c: Corridor): boolean =>
  corridor !== null && formatCorridor(c) === formatCorridor(corridor);

/** The ends of the chosen corridor. */
const endsOf = ({ view: { corridor } }: Seen): readonly CountryCode[] =>
  corridor ? [corridor.origin, corridor.destination] : [];

function inputOf(seen: Seen, c: Corridor, flow: Flow | null, style: ArcInput['style']): ArcInput {
  const { measure } = seen.view;
  const { lang } = seen;
  return {
    id: formatCorridor(c),
    ...wayOf(measure, c),
    persons: flow?.persons ?? null,
    ...(flow && { figure: leadOf(flow, measure, lang) }),
    style,
    selected: isChosen(seen, c),
    changed: seen.lossOf(c) !== undefined,
    hollow: flow?.standIn ?? false,
    moving: flow !== null && MEASURE[measure].kind === 'flow',
    label: wayName(seen, c, measure),
  };
}

/** What the map draws of its flows, and what it leaves out: beyond the picture it ends in ports. */
export function drawingFor(seen: Seen): Drawing {
  const { view, atlas, figures } = seen;
  const all = figures.state === 'here' ? figures.contents.table.largestOfAll() : [];
  const largest = all.filter((c) => view.country === null || touches(c, view.country));
  const ports = portCountries(largest, atlas.countries, view.corridor);
  return drawingOf(flowsIn(seen), atlas.countries, view.corridor, ports);
}

/** What the map shows of people and law: the largest flows, the chosen corridor, and hairlines where only an instrument joins two countries. */
export function flowArcsOf(seen: Seen, colour: LensRecord['styleOf']): ArcInput[] {
  if (isQuoted(seen.view.measure) && seen.work?.state === 'here')
    return countArcsOf(seen, seen.work.contents, colour);
  const { countries } = seen.atlas;
  const { corridor } = seen.view;
  const ends = endsOf(seen);
  const { flows } = drawingFor(seen);
  const chosen = corridor && canBeDrawn(corridor, countries) ? corridor : null;
  // Where there are no figures at all one hairline joins two countries; beside a chosen corridor only its neighbours'.
  const { figures } = seen;
  const without = figures.state !== 'here' || figures.contents.period === null;
  const thin = (without ? mostMoved(seen, oneWay(seen.hairlines)) : seen.hairlines)
    .filter((c) => areBoth(c, countries, isInPicture))
    .filter((c) => !isChosen(seen, c) && (ends.length === 0 || ends.some((code) => touches(c, code))));
  const known = flows.some((f) => isChosen(seen, f));
  const bare = chosen && !known ? [chosen] : [];
  const arcOf = (c: Corridor, flow: Flow | null): ArcInput => inputOf(seen, c, flow, colour(seen, c));
  const all = [
    ...flows.map((flow) => arcOf(flow, flow)),
    ...thin.map((c) => arcOf(c, null)),
    ...bare.map((c) => arcOf(c, null)),
  ];
  return [...drawnOf(all, chosen)];
}

/** The corridors on which most people are known to have moved in any year, either way; all where the table is not here. */
function mostMoved({ figures, atlas }: Seen, corridors: readonly Corridor[]): readonly Corridor[] {
  if (figures.state !== 'here') return corridors;
  const largest = new Map(figures.contents.table.largestOfAll().map((c) => [formatCorridor(c), c.persons]));
  const most = (c: Corridor): number =>
    Math.max(...[c, reverse(c)].map((way) => largest.get(formatCorridor(way)) ?? 0));
  return corridors
    .filter((c) => areBoth(c, atlas.countries, isInPicture))
    .toSorted((a, b) => most(b) - most(a))
    .slice(0, MOST_DRAWN);
}

/** What an end of the chosen corridor counted itself, in words; none where the measure is not the ends' own count. */
function ownCountOf(seen: Seen, code: CountryCode): readonly string[] {
  const { figures, view, lang } = seen;
  const { corridor, measure } = view;
  if (!corridor || figures.state !== 'here' || MEASURE[measure].countedBy !== 'either end') return [];
  const { table, period } = figures.contents;
  const other = [corridor.origin, corridor.destination].find((end) => end !== code);
  if (!period || other === undefined || !touches(corridor, code)) return [];
  // There is no room to say that a figure is preliminary: the table says it.
  const final = (report?: Omit<Flow, 'standIn'>): number | null =>
    report && !preliminaryOf(seen.atlas.breaks, measure, report) ? report.persons : null;
  const counted = (way: Corridor): number | null =>
    final(table.reportsOf(way, period).find(({ reporter }) => reporter === code));
  const into = counted({ origin: other, destination: code });
  const out = counted({ origin: code, destination: other });
  return ownCountLines({ arrived: into, left: out }, seen.name(other), lang);
}

/**
 * The countries that the map may show: the region and its neighbourhood, those with a name over their land, and those where
 * arcs end.
 * @param counts whether the ends of the chosen corridor say what they counted themselves
 */
export function nodesOf(seen: Seen, arcs: readonly ArcInput[], counts = false): NodeInput[] {
  const { lang } = seen;
  const used = new Set(arcs.flatMap((a) => [a.origin, a.destination]));
  return [...seen.atlas.countries.values()].flatMap((country): NodeInput[] => {
    const { code, anchor, names } = country;
    const inside = isInPicture(country);
    if (!anchor || (!inside && !used.has(code) && !hasLandName(code))) return [];
    const rank = REGION.includes(code) ? 'region' : 'neighbour';
    const notes = counts ? ownCountOf(seen, code) : [];
    const node = {
      ...({ code, lng: anchor[0], lat: anchor[1], name: names[lang].name, rank } as const),
      ...(notes.length > 0 && { notes }),
    };
    // Whether it lies beyond the picture depends on the camera: then its arcs end at the edge.
    return [rank === 'neighbour' && used.has(code) ? { ...node, port: portOf(seen, code, arcs) } : node];
  });
}

/** A port's name with the total of all its listed corridors, in the way that more of what is drawn goes. */
function portOf(seen: Seen, code: CountryCode, arcs: readonly ArcInput[]): NonNullable<NodeInput['port']> {
  const { measure } = seen.view;
  const { lang } = seen;
  const drawn = (end: 'origin' | 'destination'): number =>
    arcs.reduce((sum, a) => sum + (a[end] === code ? (a.persons ?? 0) : 0), 0);
  const ways = (['out', 'in'] as const).filter((way) =>
    arcs.some((a) => (way === 'out' ? a.destination : a.origin) === code),
  );
  const flows = flowsIn(seen).map((f) => ({ ...f, ...wayOf(measure, f) }));
  // A total by one method would stand where a range belongs.
  const total = MEASURE[measure].hasRange
    ? null
    : portTotal(flows, code, drawn('destination') >= drawn('origin') ? 'out' : 'in');
  const { name } = seen.name(code);
  const text = total === null ? '' : ` ${shortFigure(Number(total.toPrecision(3)), measure, lang)}`;
  return { name: name + text, way: ways.length > 1 ? 'both' : (ways[0] ?? 'out') };
}

const shortFigure = (total: number, measure: Measure, lang: Language): string =>
  MEASURE[measure].unit === 'persons' ? formatShort(total, lang) : formatFigure(total, measure, lang);
