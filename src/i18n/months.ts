import type { Language } from './language';

/** One month in the forms that dates need. Stored here, since browsers differ in their Kazakh. */
export interface Month {
  /** Alone: `March 2005`, «март 2005 года», "2005 жылғы наурыз". */
  readonly name: string;
  /** Beside a day: `17 March`, «17 марта», "17 наурыз"; in Russian also after «с». */
  readonly withDay: string;
  /** When: `in March`, «в марте», "наурызда". */
  readonly in: string;
  /** Since when: `March`, «марта», "наурыздан". */
  readonly from: string;
  /** On a narrow label, beside a day. */
  readonly short: string;
}

const table = (rows: string): readonly Month[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', withDay = '', inMonth = '', from = '', short = ''] = row.trim().split(/\s+/);
      return { name, withDay, in: inMonth, from, short };
    });

const EN = `January February March April May June July August September October November December`
  .split(' ')
  .map((name) => ({ name, withDay: name, in: name, from: name, short: name.slice(0, 3) }));

const RU = table(`
  январь   января   январе   января   янв.
  февраль  февраля  феврале  февраля  февр.
  март     марта    марте    марта    мар.
  апрель   апреля   апреле   апреля   апр.
  май      мая      мае      мая      мая
  июнь     июня     июне     июня     июня
  июль     июля     июле     июля     июля
  август   августа  августе  августа  авг.
  сентябрь сентября сентябре сентября сент.
  октябрь  октября  октябре  октября  окт.
  ноябрь   ноября   ноябре   ноября   нояб.
  декабрь  декабря  декабре  декабря  дек.`);

const KK = table(`
  қаңтар    қаңтар    қаңтарда    қаңтардан    қаң.
  ақпан     ақпан     ақпанда     ақпаннан     ақп.
  наурыз    наурыз    наурызда    наурыздан    нау.
  сәуір     сәуір     сәуірде     сәуірден     сәу.
  мамыр     мамыр     мамырда     мамырдан     мам.
  маусым    маусым    маусымда    маусымнан    мау.
  шілде     шілде     шілдеде     шілдеден     шіл.
  тамыз     тамыз     тамызда     тамыздан     там.
  қыркүйек  қыркүйек  қыркүйекте  қыркүйектен  қыр.
  қазан     қазан     қазанда     қазаннан     қаз.
  қараша    қараша    қарашада    қарашадан    қар.
  желтоқсан желтоқсан желтоқсанда желтоқсаннан жел.`);

/** January first. */
export const MONTHS: Record<Language, readonly Month[]> = { en: EN, ru: RU, kk: KK };
