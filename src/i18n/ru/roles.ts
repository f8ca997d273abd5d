/** Words that every view of positions shares: labels, sources, transit. */
import type { RoleWords } from '../en/roles';

export const rolesRu: RoleWords = {
  label: {
    'strongly-sending': 'сильно отдающая',
    sending: 'отдающая',
    balanced: 'сбалансированная',
    receiving: 'принимающая',
    'strongly-receiving': 'сильно принимающая',
    insufficient: 'мало данных',
  },
  role: {
    sending: 'отдающая',
    balanced: 'сбалансированная',
    receiving: 'принимающая',
  },
  /** Of a stock: {0} is the label. */
  settled: 'по числу живущих: {0}',
  contested: 'оценки расходятся',
  plural: 'несколько ролей',
  source: {
    estimated: 'Оценка',
    registered: 'Регистрация',
    residents: 'По числу живущих',
  },
  /** Whose figures they are, and what they are. */
  transit: {
    documented: 'задокументированный транзит',
    reported: 'транзит по сообщениям',
    none: 'в этой подборке свидетельств нет',
  },
  /** How many methods share the sign of the one that is shown. */
  agreeing: '{0} из {1} методов',
  netRate: '{0} на 1000 жителей в год',
};
