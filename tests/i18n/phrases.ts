import type { Language } from '../../src/i18n/language';
import { LAW_WORDS } from '../../src/i18n/law-words';
import { LOSS_WORDS } from '../../src/i18n/loss-words';
import { ROLE_LENS_WORDS } from '../../src/lens/role-lens-words';
import { WORK_GRAMMARS } from '../../src/speech/work-grammars';
import { MESSAGES } from './messages';

/** Every phrase of a dictionary by its path; a plural's forms each. */
export function phrases(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, string | object]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...phrases(value, `${path}${key}.`)],
    ),
  );
}

/** Both dictionaries of a language, its words for counts of work, and what it says of its own loss. */
export const phrasesOf = (lang: Language): Map<string, string> =>
  new Map([
    ...phrases(MESSAGES[lang]),
    ...phrases(LAW_WORDS[lang], 'law.'),
    ...phrases(WORK_GRAMMARS[lang], 'work.'),
    ...phrases(LOSS_WORDS[lang], 'loss.'),
    ...phrases(ROLE_LENS_WORDS[lang], 'roleLens.'),
  ]);
