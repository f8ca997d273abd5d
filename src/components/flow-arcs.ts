import { type Corridor, formatCorridor, touches } from '../domain/corridor';
import { type Country, REGION } from '../domain/country';
import { KIND, wayOf } from '../domain/observation';
import { oneWay } from '../model/corridors';
import type { Flow } from '../model/flows';
import type { ArcInput } from '../render/arcs';
import { areBoth, drawingOf, isInPicture, isThisSide, MOST_EMPHASISED } from '../render/figure';
import type { ArcStyle } from '../render/palette';
import type { NodeInput } from '../render/stage';
import type { Session } from '../state/session.svelte';
import { figureText, flowStyleOf, wayName } from './figure-words';
import { styleOf } from './states';

const isChosen = ({ view: { corridor } }: Session, c: Corridor): boolean =>
  corridor !== null && formatCorridor(c) === formatCorridor(corridor);

/** The ends of the chosen corridor. */
const endsOf = ({ view: { corridor } }: Session): readonly string[] =>
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
    detail: `${figureText(flow, measure, session)} · ${words}`,
  };
}

/** What a session's map shows of people and law: the largest flows, the chosen corridor, and hairlines where only an instrument joins two countries. */
export function flowArcsOf(session: Session): ArcInput[] {
  const { countries } = session.atlas;
  const { corridor } = session.view;
  const ends = endsOf(session);
  const { flows } = drawingOf(session.flows, countries, corridor);
  const absent = corridor === null || !areBoth(corridor, countries, isThisSide);
  const strong = (i: number): boolean => absent && i < MOST_EMPHASISED;
  // Where there are no figures at all one hairline joins two countries; beside a chosen corridor only its neighbours'.
  const thin = (session.period === null ? oneWay(session.hairlines) : session.hairlines)
    .filter((c) => areBoth(c, countries, isInPicture))
    .filter(
      (c) =>
        !isChosen(session, c) &&
        (ends.length === 0 || ends.some((code) => touches(c, code as Corridor['origin']))),
    );
  const known = flows.some((f) => isChosen(session, f));
  const bare = corridor && !known && areBoth(corridor, countries, isThisSide) ? [corridor] : [];
  return [
    ...flows.map((flow, i) => inputOf(session, flow, flow, strong(i))),
    ...thin.map((c) => inputOf(session, c, null, false)),
    ...bare.map((c) => inputOf(session, c, null, true)),
  ];
}

/** The countries that a session's map shows: those in the opening picture, and the chosen corridor's ends. */
export function nodesOf(session: Session): NodeInput[] {
  const { lang } = session.view;
  const ends = endsOf(session);
  const shown = (c: Country): boolean => isInPicture(c) || ends.includes(c.code);
  return [...session.atlas.countries.values()]
    .filter(shown)
    .flatMap(({ code, anchor, names }): NodeInput[] => {
      if (!anchor) return [];
      const rank = REGION.includes(code) ? 'region' : 'neighbour';
      return [{ code, lng: anchor[0], lat: anchor[1], name: names[lang].name, rank }];
    });
}
