import { fromBase } from '../../map/camera/base';
import type { Affine } from '../../map/camera/base';
import { NO_INSET } from '../../map/camera/home';
import { PALETTES } from '../../map/palette';
import { sentenceText } from '../../speech/sentence';
import type { Session } from '../../state/session.svelte';
import { sourcesOfView } from '../../take/sources';
import { overlayToSvg } from './picture';
import { pageScene } from './scene';
import type { Shelf } from './shelf';

/** Px of the picture that other sites show of a page, and of the column of words at its left. */
export const CARD = { width: 1200, height: 630, words: 430 } as const;

/** What that picture shows. */
export interface Card {
  readonly kicker: string;
  readonly name: string;
  /** “171,234 people”; null where there is no figure to begin with. */
  readonly number: string | null;
  readonly headline: string;
  /** Whose figures they are, and the edition. */
  readonly foot: string;
  /** Turns BASE's ground into the picture's. */
  readonly ground: Affine;
  /** Arcs, dots and names as an SVG document. */
  readonly overlay: string;
}

/** What stands in the words of a card that the view does not say. */
interface CardWords {
  readonly kicker: string;
  readonly name: string;
  readonly edition: string;
}

export function cardOf(session: Session, shelf: Shelf, { kicker, name, edition }: CardWords): Card {
  const { width, height, words } = CARD;
  const frame = { width: width - words, height, inset: NO_INSET };
  const drawn = pageScene(session, shelf, frame, PALETTES.light);
  const { number, headline, tail } = session.wording;
  const sources = sourcesOfView(session).flatMap((id) => session.atlas.sources.get(id) ?? []);
  const overlay = bothStrokes(overlayToSvg(drawn));
  return {
    ...{ kicker, name, number: number?.text ?? null, headline: sentenceText(headline) + tail },
    foot: [...sources.map(({ attribution }) => attribution[session.lang]), edition]
      .join('. ')
      .replaceAll('..', '.'),
    ground: movedRight(fromBase(drawn.scene.camera), words),
    overlay:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
      `<g transform="translate(${words} 0)">${overlay}</g></svg>`,
  };
}

/** The map stands right of the column of words. */
const movedRight = ([a, b, c, d, e, f]: Affine, px: number): Affine => [a, b, c, d, e + px, f];

/** Skia knows no order of fill and stroke: a text with an edge is written twice, its letters above their edge. */
const bothStrokes = (svg: string): string =>
  svg.replaceAll(/<text\b([^>]*)>([^<]*)<\/text>/g, (text, attributes: string, words: string) =>
    / stroke="(?!none)/.test(attributes)
      ? `${text}<text${attributes.replace(/ stroke="[^"]*"/, ' stroke="none"')}>${words}</text>`
      : text,
  );
