import { type Day, yearOf } from '../../domain/day';
import { fill } from '../../i18n/fill';
import { formatDay } from '../../i18n/format';
import { pictureEn, type PictureWords } from '../../i18n/en/picture';
import { pictureKk } from '../../i18n/kk/picture';
import { pictureRu } from '../../i18n/ru/picture';
import type { Language } from '../../i18n/language';
import { sentenceText } from '../../speech/sentence';
import type { Session } from '../../state/session.svelte';
import { creditsOf, sourcesOfView } from '../sources';

export const PICTURE_WORDS: Record<Language, PictureWords> = {
  en: pictureEn,
  ru: pictureRu,
  kk: pictureKk,
};

/** All that stands in a picture in words, beside its map and its key. */
export interface FigureWords {
  /** People, then law, in one headline. */
  readonly title: string;
  /** Whose count it is, what it is not, and which day; empty where the headline says all. */
  readonly line: string;
  /** What must be known of the figures: one or more sentences each. */
  readonly cautions: readonly string[];
  /** The day that the picture shows, where neither headline nor line says it; else empty. */
  readonly day: string;
  /** Sources, edition and licence. */
  readonly sources: string;
}

/**
 * The words of a session's picture.
 * @param narrow whether its headline must be short: then the law stands in the line below
 */
export function figureWords(session: Session, narrow: boolean): FigureWords {
  const { wording, view, lang } = session;
  const { headline, line } = narrow ? wording.narrow : wording.wide;
  const [title, below] = [sentenceText(headline), sentenceText(line)];
  // Routes and instruments have no line: their paragraphs say what must be known.
  const paragraphs = below === '' ? wording.law.map(sentenceText).join(' ') : below;
  const told = [paragraphs, noteOf(session)].filter((text) => text !== '').join(' ');
  return {
    title: title === '' ? session.heading : title,
    line: told,
    cautions: cautionsOf(session),
    // Routes are of all years.
    day: session.onRoutes || saysDay(`${title} ${told}`, view.day, lang) ? '' : formatDay(view.day, lang),
    sources: sourcesOf(session),
  };
}

/** Whether a text names a day, in full or shortened. */
function saysDay(text: string, day: Day, lang: Language): boolean {
  const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
  return (['long', 'short'] as const).some((length) =>
    plain(text).includes(plain(formatDay(day, lang, length))),
  );
}

/** What the figures are not, where neither the line below the headline nor the sources say it. */
function noteOf(session: Session): string {
  const isSaid = session.wording.brief !== '' || sourcesOfView(session, 'map').length === 0;
  return isSaid ? '' : session.told.noteOf(session);
}

/** What is supposed, who is silent, and what else the page says beside its sentence. */
function cautionsOf(session: Session): string[] {
  const { t, view, supposed, lens } = session;
  const silence = lens.showsFigures && !view.corridor ? (session.leftOut?.silence ?? null) : null;
  const title = session.atlas.instrument.get(supposed?.instrument ?? '')?.short[session.lang] ?? '';
  return [
    ...(supposed
      ? [`${t.supposed.title}. ${fill(t.supposed.what, session.name(supposed.country), title)}`]
      : []),
    ...(silence
      ? [
          fill(
            t.problem.silentReporter[view.reporter],
            session.name(silence.reporter),
            String(yearOf(silence.last.end)),
          ),
        ]
      : []),
    ...session.cautions,
  ];
}

/** Whose figures, law and boundaries these are, of which edition, and under which terms. */
function sourcesOf(session: Session): string {
  const { t, view, lang, atlas } = session;
  const figures = creditsOf(session, sourcesOfView(session, 'map'));
  const { version, day } = atlas.edition;
  return [
    ...(figures === '' ? [] : [figures]),
    view.borders === 'un' ? t.source.brief : t.source.briefNone,
    `${editionText(session, version)} ${formatDay(day, lang)}.`,
    PICTURE_WORDS[lang].licence,
  ].join(' ');
}

const editionText = ({ lang }: Session, version: string): string =>
  fill(PICTURE_WORDS[lang].edition, version);
