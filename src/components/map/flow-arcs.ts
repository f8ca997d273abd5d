import { type Corridor, formatCorridor, touches } from '../../domain/corridor';
import { type CountryCode, REGION } from '../../domain/country';
import { KIND, type Measure, wayOf } from '../../domain/observation';
import { formatFigure, formatShort } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { oneWay } from '../../people/corridors';
import type { Flow } from '../../people/flows';
import type { ArcInput } from '../../map/arc/arcs';
import {
  areBoth,
  canBeDrawn,
  type Drawing,
  drawingOf,
  isInPicture,
  MOST_EMPHASISED,
  portCountries,
  portTotal,
} from '../../map/figure';
import type { ArcStyle } from '../../map/palette';
import type { NodeInput } from '../../map/names/countries';
import type { Session } from '../../state/session.svelte';
import { figureText, flowStyleOf, wayName } from '../words/figure-words';
import { styleOf } from './states';

/** The flows of a view; none while its table is not here. */
const flowsIn = ({ figures }: Session): readonly Flow[] =>
  figures.state === 'here' ? figures.contents.flows : [];

/** The figure that the widest arc stands for; 1 while the table is not here, and no arc has a width. */
export const widestOf = ({ figures }: Session): number =>
  figures.state === 'here' ? figures.contents.table.largest() : 1;

const isChosen = ({ view: { corridor } }: Session, c: Corridor): boolean =>
  corridor !== null && formatCorridor(c) === formatCorridor(corridor);

/** The ends of the chosen corridor. */
const endsOf = ({ view: { corridor } }: Session): readonly CountryCode[] =>
  corridor ? [corridor.origin, corridor.destination] : [];

/** “Uzbekistan → Kazakhstan” in the reader's language. */
export const corridorName = (session: Session, c: Corridor): string =>
  `${session.name(c.origin).name} → ${session.name(c.destination).name}`;

const styleFor = (session: Session, c: Corridor): ArcStyle =>
  session.view.lens === 'flows' ? flowStyleOf(session, c) : styleOf(session.coverage(c));

function inputOf(session: Session, c: Corridor, flow: Flow | null, emphasised: boolean): ArcInput {
  const { measure } = session.view;
  const words = session.t.coverage[styleOf(session.coverage(c))];
  return {
    id: formatCorridor(c),
    ...wayOf(measure, c),
    persons: flow?.persons ?? null,
    style: styleFor(session, c),
    emphasised,
    selected: isChosen(session, c) || session.lossOf(c) !== undefined,
    hollow: flow?.standIn ?? false,
    moving: flow !== null && KIND[measure] === 'flow',
    label: wayName(session, c, measure),
    detail: [figureText(flow, measure, session), words].filter(Boolean).join(' · '),
  };
}

/** What a session's map draws of its flows, and what it leaves out: beyond the picture it ends in ports. */
export function drawingFor(session: Session): Drawing {
  const { view, atlas, figures } = session;
  const all = figures.state === 'here' ? figures.contents.table.largestOfAll() : [];
  const largest = all.filter((c) => view.country === null || touches(c, view.country));
  const ports = portCountries(largest, atlas.countries, view.corridor);
  return drawingOf(flowsIn(session), atlas.countries, view.corridor, ports);
}

/** What a session's map shows of people and law: the largest flows, the chosen corridor, and hairlines where only an instrument joins two countries. */
export function flowArcsOf(session: Session): ArcInput[] {
  const { countries } = session.atlas;
  const { corridor } = session.view;
  const ends = endsOf(session);
  const { flows } = drawingFor(session);
  const absent = corridor === null || !canBeDrawn(corridor, countries);
  const strong = (i: number): boolean => absent && i < MOST_EMPHASISED;
  // Where there are no figures at all one hairline joins two countries; beside a chosen corridor only its neighbours'.
  const { figures } = session;
  const without = figures.state !== 'here' || figures.contents.period === null;
  const thin = (without ? oneWay(session.hairlines) : session.hairlines)
    .filter((c) => areBoth(c, countries, isInPicture))
    .filter((c) => !isChosen(session, c) && (ends.length === 0 || ends.some((code) => touches(c, code))));
  const known = flows.some((f) => isChosen(session, f));
  const bare = corridor && !known && canBeDrawn(corridor, countries) ? [corridor] : [];
  return [
    ...flows.map((flow, i) => inputOf(session, flow, flow, strong(i))),
    ...thin.map((c) => inputOf(session, c, null, false)),
    ...bare.map((c) => inputOf(session, c, null, true)),
  ];
}

/** The countries that a session's map shows: those in the opening picture, and those beyond it where arcs end. */
export function nodesOf(session: Session, arcs: readonly ArcInput[]): NodeInput[] {
  const { lang } = session.view;
  const used = new Set(arcs.flatMap((a) => [a.origin, a.destination]));
  return [...session.atlas.countries.values()].flatMap((country): NodeInput[] => {
    const { code, anchor, names } = country;
    const inside = isInPicture(country);
    if (!anchor || (!inside && !used.has(code))) return [];
    const rank = REGION.includes(code) ? 'region' : 'neighbour';
    const node = { code, lng: anchor[0], lat: anchor[1], name: names[lang].name, rank } as const;
    return [inside ? node : { ...node, port: portOf(session, code, arcs) }];
  });
}

/** A port's name with the total of all its listed corridors, in the way that more of what is drawn goes. */
function portOf(
  session: Session,
  code: CountryCode,
  arcs: readonly ArcInput[],
): NonNullable<NodeInput['port']> {
  const { measure, lang } = session.view;
  const drawn = (end: 'origin' | 'destination'): number =>
    arcs.reduce((sum, a) => sum + (a[end] === code ? (a.persons ?? 0) : 0), 0);
  const ways = (['out', 'in'] as const).filter((way) =>
    arcs.some((a) => (way === 'out' ? a.destination : a.origin) === code),
  );
  const flows = flowsIn(session).map((f) => ({ ...f, ...wayOf(measure, f) }));
  // A total by one method would stand where a range belongs.
  const isRange = flows.some(({ beside }) => beside?.range);
  const total = isRange
    ? null
    : portTotal(flows, code, drawn('destination') >= drawn('origin') ? 'out' : 'in');
  const { name } = session.name(code);
  const text = total === null ? '' : ` ${shortFigure(Number(total.toPrecision(3)), measure, lang)}`;
  return { name: name + text, way: ways.length > 1 ? 'both' : (ways[0] ?? 'out') };
}

const shortFigure = (total: number, measure: Measure, lang: Language): string =>
  measure === 'remittances' ? formatFigure(total, measure, lang) : formatShort(total, lang);
