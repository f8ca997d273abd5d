/** A film of a view over a span of days, frame by frame: needs a browser. */
import { wayOf } from '../../map/arc/shape';
import { drawDrops, type DropWay } from '../../map/drops-pen';
import { type Palette, PALETTES } from '../../map/palette';
import { phaseOf, radiusOf, WIDE } from '../../map/pulse';
import { formatDay } from '../../i18n/format';
import { sentenceText } from '../../speech/sentence';
import type { Session } from '../../state/session.svelte';
import { metadataFor, pngTexts } from '../picture/about';
import { aroundIn } from '../picture/around';
import {
  documentOf,
  type Figure,
  figureOf,
  type FigureSpec,
  type Material,
  sizeOf,
} from '../picture/figure-svg';
import { withFonts } from '../picture/font-faces';
import { labelledPng } from '../picture/png';
import { canvasOf, penOf, pngOf } from '../picture/raster';
import { captionsOf, type Said } from './captions';
import { codecFor, type Recorder, recorderFor } from './encoder';
import { filmTitle, FPS, type Still } from './plan';

/** What a film is made of. */
export interface FilmAsked {
  readonly stills: readonly Still[];
  readonly spec: FigureSpec;
  readonly material: Material;
  /** The page's fonts as a `<style>`. */
  readonly fonts: string;
  /** Whether pulses run along the arcs. */
  readonly moves: boolean;
}

/** How its making goes. */
export interface Making {
  readonly signal: AbortSignal;
  /** Told of the part that is done, 0 to 1. */
  readonly onprogress: (part: number) => void;
}

/** A finished film: one of three kinds of file, and its words. */
export interface Film {
  readonly kind: 'mp4' | 'webm' | 'zip';
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** WebVTT. */
  readonly captions: string;
}

/**
 * Makes a film.
 * @param session a sitting of its own, whose day is changed
 * @throws DOMException `AbortError` where it is cancelled; Error where the browser loses a frame
 */
export async function filmOf(session: Session, asked: FilmAsked, making: Making): Promise<Film> {
  const { stills, spec } = asked;
  const codec = await codecFor(spec);
  const steady = { ...asked, spec: await steadySpec(session, asked, making.signal) };
  if (!codec) return picturesOf(session, steady, making);
  const recorder = await recorderFor(codec, spec);
  try {
    const said = await record(session, steady, recorder, making);
    session.glide({ day: stills.at(-1)?.day ?? session.view.day });
    const { rights, source } = metadataFor(session, spec.link);
    const title = filmTitle(session.instrument?.short[session.lang] ?? session.heading, stills, session.lang);
    const comment = `${captionOf(session)} ${spec.link}`;
    const bytes = await recorder.finish({ title, rights, source, comment });
    return { kind: codec.container, bytes, captions: captionsOf(said, session.lang) };
  } finally {
    recorder.close();
  }
}

/** Days laid out before the page has its turn. */
const AT_ONCE = 20;

/** The spec with room for the longest words of all days, so that the map stands still. */
async function steadySpec(
  session: Session,
  { stills, spec, material }: FilmAsked,
  signal: AbortSignal,
): Promise<FigureSpec> {
  const [from, to] = [stills[0]?.day ?? session.view.day, stills.at(-1)?.day ?? session.view.day];
  let room = { top: 0, bottom: 0 };
  for (const [i, { day }] of stills.entries()) {
    if (i % AT_ONCE === 0) await new Promise((later) => setTimeout(later));
    signal.throwIfAborted();
    session.glide({ day });
    const { top, bottom } = aroundIn(session, { ...spec, film: { from, to } }, sizeOf(spec), material);
    room = { top: Math.max(room.top, top), bottom: Math.max(room.bottom, bottom) };
  }
  return { ...spec, film: { from, to, room } };
}

/** Draws one day after the other, each for as many frames as it stands. */
async function record(
  session: Session,
  { stills, spec, material, fonts, moves }: FilmAsked,
  recorder: Recorder,
  { signal, onprogress }: Making,
): Promise<Said[]> {
  const painter = painterOf(spec, fonts);
  const all = stills.reduce((sum, { frames }) => sum + frames, 0);
  const said: Said[] = [];
  let at = 0;
  for (const { day, frames } of stills) {
    session.glide({ day });
    const figure = figureOf(session, spec, material);
    const show = await painter.ready(figure);
    const ways = moves ? waysOf(figure, PALETTES[spec.theme]) : [];
    said.push({ frames, text: captionOf(session) });
    for (let frame = 0; frame < frames; frame++, at++) {
      signal.throwIfAborted();
      await recorder.add(show(ways, (at * 1000) / FPS));
    }
    onprogress(at / all);
  }
  return said;
}

const captionOf = (session: Session): string =>
  `${formatDay(session.view.day, session.lang)}. ${sentenceText(session.sentence.parts)}`;

/** What draws frames on one canvas. */
interface Painter {
  /** Draws what stands still of a picture; what it returns shows it at a time, ms. */
  readonly ready: (figure: Figure) => Promise<(ways: readonly DropWay[], ms: number) => HTMLCanvasElement>;
}

function painterOf(spec: FigureSpec, fonts: string): Painter {
  const { width, height } = spec;
  const [canvas, under] = [0, 1].map(() =>
    Object.assign(document.createElement('canvas'), { width, height }),
  );
  if (!canvas || !under) throw new Error('the browser gives no canvas');
  const [pen, underPen] = [penOf(canvas), penOf(under)];
  /** The ground that was drawn last: as long as the map stands still it is drawn once. */
  let ground = { markup: '', drawn: under };
  return {
    async ready(figure) {
      const { layers, mapTop, scene } = figure;
      if (layers.ground !== ground.markup)
        ground = { markup: layers.ground, drawn: await canvasOf(documentOf(figure, spec, ['ground']), spec) };
      const [arcs, above] = await Promise.all([
        canvasOf(documentOf(figure, spec, ['arcs']), spec),
        canvasOf(withFonts(documentOf(figure, spec, ['names', 'words']), fonts), spec),
      ]);
      for (const layer of [ground.drawn, arcs]) underPen.drawImage(layer, 0, 0);
      for (const layer of [under, above]) pen.drawImage(layer, 0, 0);
      const enlarged = width / figure.width;
      const [top, high] = [Math.floor(mapTop * enlarged), Math.ceil(scene.camera.height * enlarged)];
      return (ways, ms) => {
        if (ways.length === 0) return canvas;
        // Nothing moves beside the map.
        pen.drawImage(under, 0, top, width, high, 0, top, width, high);
        pen.save();
        pen.beginPath();
        pen.rect(0, top, width, high);
        pen.clip();
        pen.scale(enlarged, enlarged);
        pen.translate(0, mapTop);
        drawDrops(pen, ways, ms);
        pen.restore();
        pen.drawImage(above, 0, top, width, high, 0, top, width, high);
        return canvas;
      };
    },
  };
}

/** The ways of a picture's pulses, as on the live map: along the arcs that move. */
const waysOf = ({ scene }: Figure, { pulse }: Palette): DropWay[] =>
  scene.shapes
    .filter(({ arc }) => arc.moving)
    .map((shape) => {
      const { arc, curve } = wayOf(shape);
      const { width, color: halo } = arc;
      return {
        curve,
        phase: phaseOf(arc.id),
        radius: radiusOf(width),
        core: width < WIDE ? halo : pulse,
        halo,
      };
    });

/** Where the browser writes no film: the picture of each day, in a ZIP. */
async function picturesOf(
  session: Session,
  { stills, spec, material, fonts }: FilmAsked,
  { signal, onprogress }: Making,
): Promise<Film> {
  const { zipSync } = await import('fflate');
  const files: Record<string, Uint8Array> = {};
  const said: Said[] = [];
  for (const [i, { day, frames }] of stills.entries()) {
    signal.throwIfAborted();
    session.glide({ day });
    const svg = withFonts(documentOf(figureOf(session, spec, material), spec), fonts);
    const png = await pngOf(await canvasOf(svg, spec));
    files[`${String(i + 1).padStart(4, '0')}_${day}.png`] = labelledPng(png, pngTexts(session, spec.link));
    said.push({ frames, text: captionOf(session) });
    onprogress((i + 1) / stills.length);
  }
  // PNGs are packed already.
  return { kind: 'zip', bytes: zipSync(files, { level: 0 }), captions: captionsOf(said, session.lang) };
}
