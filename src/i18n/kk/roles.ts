/** Words that every view of positions shares: labels, sources, transit. */
import type { RoleWords } from '../en/roles';

export const rolesKk: RoleWords = {
  label: {
    'strongly-sending': 'айқын жіберуші',
    sending: 'жіберуші',
    balanced: 'теңгерілген',
    receiving: 'қабылдаушы',
    'strongly-receiving': 'айқын қабылдаушы',
    insufficient: 'дерек аз',
  },
  role: {
    sending: 'жіберуші',
    balanced: 'теңгерілген',
    receiving: 'қабылдаушы',
  },
  /** Of a stock: {0} is the label. */
  settled: 'тұрып жатқандар саны бойынша: {0}',
  contested: 'бағалаулар алшақ',
  plural: 'бірнеше рөл',
  source: {
    estimated: 'Бағалау',
    registered: 'Тіркеу',
    residents: 'Тұрып жатқандар саны бойынша',
  },
  /** Whose figures they are, and what they are. */
  transit: {
    documented: 'құжатталған транзит',
    reported: 'хабарланған транзит',
    none: 'бұл жинақта дәлел жоқ',
  },
  /** How many methods share the sign of the one that is shown. */
  agreeing: '{1} әдістің {0}-і',
  netRate: 'жылына 1000 тұрғынға {0}',
};
