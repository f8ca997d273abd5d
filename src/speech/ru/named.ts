import { plural } from '../../i18n/plural';
import type { NamedWords } from '../named';

/** The prepositional that «в» asks for; beyond these figures stand. */
const RU_IN = ['', 'одном', 'двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'];
const ruIn = (n: number, number: string): string => RU_IN[n] ?? number;
const ruDates = (n: number): string =>
  plural(n, { one: 'даты которого не найдены', other: 'даты которых не найдены' }, 'ru');

export const namedRu: NamedWords = {
  none: (n, number) => `оба государства названы в ${ruIn(n, number)}, ${ruDates(n)}`,
  besides: (n, number) => `Оба государства названы ещё в ${ruIn(n, number)}, ${ruDates(n)}.`,
};
