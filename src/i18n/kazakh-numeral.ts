import { formatPersons } from './format';

/* The last word of a numeral as it is spoken decides its suffix: 43 ends in «үш», 120 in «жиырма». */
const UNITS = ['', 'інде', 'сінде', 'інде', 'інде', 'інде', 'сында', 'сінде', 'інде', 'ында'];
const TENS = ['', 'ында', 'сында', 'ында', 'ында', 'інде', 'ында', 'інде', 'інде', 'ында'];
/** «нөл», and «жүз». */
const FRONT = 'інде';
/** «мың», «миллион», «миллиард». */
const BACK = 'ында';

function suffixOf(n: number): string {
  const [units, tens] = [n % 10, Math.floor(n / 10) % 10];
  const ofTens = units === 0 ? TENS[tens] : UNITS[units];
  if (ofTens) return ofTens;
  return n !== 0 && n % 1000 === 0 ? BACK : FRONT;
}

/** "43-інде", "2 000-ында": in so many of those that were just named. A whole number, not below zero. */
export const inOfThemKk = (n: number): string => `${formatPersons(n, 'kk')}-${suffixOf(n)}`;
