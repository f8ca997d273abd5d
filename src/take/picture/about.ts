import { fill } from '../../i18n/fill';
import { formatDay } from '../../i18n/format';
import { sentenceText } from '../../speech/sentence';
import type { Session } from '../../state/session.svelte';
import { type FigureWords, figureWords, PICTURE_WORDS } from './figure-words';
import type { Metadata } from './metadata';
import type { PngTexts } from './png';

/** What a picture of a session's view says of itself inside of its file. */
export function metadataFor(
  session: Session,
  link: string,
  words: FigureWords = figureWords(session, false),
): Metadata {
  const { view, today, atlas, lang } = session;
  const { title, sources: source } = words;
  const description = sentenceText(session.sentence.parts);
  return {
    ...{ title, description: description === '' ? title : description, link, source },
    ...{ rights: PICTURE_WORDS[lang].licence, shows: view.day, made: today, language: lang },
    edition: atlas.edition.version,
  };
}

/** Which day the picture shows, as a sentence. */
export const dayShown = ({ view, lang }: Session): string =>
  fill(PICTURE_WORDS[lang].shown, formatDay(view.day, lang));

/** The same as the texts of a PNG. */
export function pngTexts(session: Session, link: string): PngTexts {
  const { title, description, source, rights, edition } = metadataFor(session, link);
  return {
    Title: title,
    Description: `${description} ${dayShown(session)}`,
    Source: source,
    Copyright: rights,
    URL: link,
    Software: `Kosh, data ${edition}`,
  };
}
