/** What comes with the table of counts of work and is in no other script: how it is read, and the words for it. */
import { decodeWork, decodeWorkBreaks, decodeWorkGaps } from '../domain/work';
import type { Language } from '../i18n/language';
import { Work } from '../people/work';
import { WORK_EN } from './en/work';
import { WORK_KK } from './kk/work';
import { WORK_RU } from './ru/work';
import { arcText, countedText, periodText, workTold } from './work';
import type { WorkGrammar, WorkGrammars, WorkWords } from './work-words';

const grammarOf = (words: WorkWords, lang: Language): WorkGrammar => ({
  ...words,
  told: (fact, context) => workTold(fact, context, words, lang),
  quoted: (count, name) => `${countedText(count, { words, lang, name })}, ${periodText(count, lang)}`,
  beside: (count, name) => arcText(count, { words, lang, name }),
});

/** The words of the counts of work in every language. */
export const WORK_GRAMMARS: WorkGrammars = {
  en: grammarOf(WORK_EN, 'en'),
  ru: grammarOf(WORK_RU, 'ru'),
  kk: grammarOf(WORK_KK, 'kk'),
};

/** The counts of `static/data/work.js`, and what was not found. Throws where the file is damaged. */
export const readWork = (contents: unknown): Work =>
  new Work(decodeWork(contents), decodeWorkGaps(contents), decodeWorkBreaks(contents));
