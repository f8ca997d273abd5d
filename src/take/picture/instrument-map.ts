/** The map of an instrument: its parties as dots, and of a bilateral its arrows, each by how it stands on the view's day. */
import { formatCorridor } from '../../domain/corridor';
import { type Country, REGION } from '../../domain/country';
import type { Instrument } from '../../domain/instrument';
import { coverageOf } from '../../law/coverage';
import { participantsOf } from '../../law/participants';
import { styleOf } from '../../lens/coverage-style';
import { PARTY_LOOK, type PartyLook } from '../../lens/party-look';
import type { ArcInput } from '../../map/arc/arcs';
import { REGION_SUBJECT } from '../../map/camera/subject';
import { canBeDrawn, isInPicture } from '../../map/figure';
import type { NodeInput } from '../../map/names/countries';
import { hasLandName } from '../../map/names/hints';
import type { Palette } from '../../map/palette';
import type { Scene, SceneInput } from '../../map/scene';
import { px } from '../../map/svg';
import type { Session } from '../../state/session.svelte';
import { type Drawn, sceneInputOf } from './scene-of-view';

/** Px of the arrows between the two parties of an instrument: they stand for no figure. */
const ARROW_PX = 4.5;

/** How the dots of an instrument's parties look on the view's day, by the party's code; the Union has none. */
export function looksOf({ law, view }: Session, instrument: Instrument): ReadonlyMap<string, PartyLook> {
  const parties = participantsOf(instrument, law, view.day).filter(({ party }) => party !== 'EU');
  return new Map(
    parties.map(({ party, standing }) => [party, standing ? PARTY_LOOK[standing.state] : 'none'] as const),
  );
}

/** The arrows of a bilateral between two states, coloured by what they have by it alone; none of another instrument. */
export function instrumentArcs(session: Session, instrument: Instrument): ArcInput[] {
  if (instrument.kind !== 'bilateral' || instrument.parties.includes('EU')) return [];
  const { law, view, atlas } = session;
  return law
    .corridorsUnder(instrument)
    .filter((c) => canBeDrawn(c, atlas.countries))
    .map((c): ArcInput => {
      const bonds = law.of(c).bonds.filter((bond) => bond.instrument === instrument);
      return {
        ...{ ...c, id: formatCorridor(c), persons: null, width: ARROW_PX },
        ...{ selected: false, hollow: false, moving: false },
        style: styleOf(coverageOf(bonds, view.day, null)),
        label: `${session.name(c.origin).name} → ${session.name(c.destination).name}`,
      };
    });
}

/** What `compose` draws of an instrument. Its arrows stand for no figure: they lie as if there were no others. */
function instrumentInput(
  session: Session,
  instrument: Instrument,
): Pick<SceneInput, 'arcs' | 'max' | 'nodes' | 'subject' | 'placements'> {
  const looks = looksOf(session, instrument);
  const arcs = instrumentArcs(session, instrument);
  const named = arcs.length > 0 ? [...looks.keys()] : [];
  const nodes = [...session.atlas.countries.values()].flatMap((country) =>
    nodesOf(session, country, { arcs, isParty: looks.has(country.code) }),
  );
  return { arcs, max: 1, nodes, subject: { ...REGION_SUBJECT, named }, placements: new Map() };
}

/** A country's node: in the picture that of a party, of the twelve or of a name over land; beyond it a port where an arrow ends. */
function nodesOf(
  session: Session,
  country: Country,
  { arcs, isParty }: { readonly arcs: readonly ArcInput[]; readonly isParty: boolean },
): NodeInput[] {
  const { code, anchor } = country;
  if (!anchor) return [];
  const [inside, isOfRegion] = [isInPicture(country), REGION.includes(code)];
  const isEnd = arcs.some(({ origin, destination }) => origin === code || destination === code);
  const { name } = session.name(code);
  const node = { code, lng: anchor[0], lat: anchor[1], name };
  if (inside && (isParty || isOfRegion))
    return [{ ...node, rank: isParty || arcs.length === 0 ? 'region' : 'neighbour', dotted: true }];
  if (isEnd) return [{ ...node, rank: 'neighbour', port: { name, way: 'both' } }];
  return hasLandName(code) ? [{ ...node, rank: 'neighbour' }] : [];
}

/** What `compose` draws of a picture: of an instrument where the view is of one, else of the view's map. */
export const pictureInputOf = (session: Session, drawn: Drawn): SceneInput =>
  session.instrument
    ? { ...drawn, ...instrumentInput(session, session.instrument) }
    : sceneInputOf(session, drawn);

/** The arcs of a view's picture: those of the lens, and of an instrument its own arrows. */
export const arcsIn = (session: Session): readonly ArcInput[] =>
  session.instrument ? instrumentArcs(session, session.instrument) : session.arcs;

/** The dots of a scene's countries: a party's says how the instrument stands for it, another's is small. */
export function partyDots(session: Session, instrument: Instrument, { marks, palette }: Scene): string {
  const looks = looksOf(session, instrument);
  return marks
    .filter(({ kind }) => kind === 'dot')
    .map(({ code, at: [x, y] }) => {
      const look = looks.get(code);
      const dot = look ? partyDot(look, palette) : plainDot(palette);
      return `<g transform="translate(${px(x)} ${px(y)})">${dot}</g>`;
    })
    .join('');
}

/** The dot of a country that is no party, around 0, px. */
export const plainDot = ({ inkQuiet }: Palette): string => `<circle r="1.8" fill="${inkQuiet}"/>`;

/** A party's dot around 0, px: filled while in force, half where applied, open where only signed, crossed where over. */
export function partyDot(look: PartyLook, { arc, land, inkQuiet }: Palette): string {
  const circle = (stroke: string, width: number, fill = land, more = ''): string =>
    `<circle r="4.6" fill="${fill}" stroke="${stroke}" stroke-width="${width}"${more}/>`;
  switch (look) {
    case 'full':
      return circle(land, 1, arc.bilateral);
    case 'half':
      return `${circle(arc.bilateral, 2)}<path d="M0-4.6A4.6 4.6 0 0 1 0 4.6Z" fill="${arc.bilateral}"/>`;
    case 'memo':
      return circle(arc.arrangement, 2);
    case 'open':
      return circle(arc.signed, 2);
    case 'gone':
      return `${circle(arc.ended, 1)}<path d="M-3-3l6 6m0-6l-6 6" fill="none" stroke="${arc.ended}" stroke-width="1.8"/>`;
    case 'none':
      return circle(inkQuiet, 1.4, land, ' stroke-dasharray="1.5 1.5"');
  }
}
