import type { Language } from '../i18n/language';
import { plural } from '../i18n/plural';
import { capitalised } from './parts';

/** The words for instruments that name both states, their dates not found; the count is given in the language's words. */
interface NamedWords {
  /** After "none was found;", without a full stop. */
  readonly none: (n: number, number: string) => string;
  /** A sentence of its own, after those that were signed or have ended. */
  readonly besides: (n: number, number: string) => string;
}

/** The prepositional that «в» asks for; beyond these figures stand. */
const RU_IN = ['', 'одном', 'двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'];
const ruIn = (n: number, number: string): string => RU_IN[n] ?? number;
const ruDates = (n: number): string =>
  plural(n, { one: 'даты которого не найдены', other: 'даты которых не найдены' }, 'ru');

export const NAMED: Record<Language, NamedWords> = {
  en: {
    none: (n, number) =>
      n === 1 ? `${number} names both, its dates not found` : `${number} name both, their dates not found`,
    besides: (n, number) =>
      n === 1
        ? `${capitalised(number)} other names both, its dates not found.`
        : `${capitalised(number)} others name both, their dates not found.`,
  },
  ru: {
    none: (n, number) => `оба государства названы в ${ruIn(n, number)}, ${ruDates(n)}`,
    besides: (n, number) => `Оба государства названы ещё в ${ruIn(n, number)}, ${ruDates(n)}.`,
  },
  kk: {
    none: (_, number) => `екі мемлекет те аталған ${number}\u00a0келісімнің күндері табылмады`,
    besides: (_, number) => `Екі мемлекет те аталған тағы ${number}\u00a0келісімнің күндері табылмады.`,
  },
};
