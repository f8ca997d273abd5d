import { formatPersons } from './format';

/* The last spoken word of a numeral decides its suffix: 43 ends in «үш», 120 in «жиырма». */
const UNITS = ['', 'інде', 'сінде', 'інде', 'інде', 'інде', 'сында', 'сінде', 'інде', 'ында'];
const TENS = ['', 'ында', 'сында', 'ында', 'ында', 'інде', 'ында', 'інде', 'інде', 'ында'];
/** «нөл», and «жүз». */
const FRONT = 'інде';
/** «мың», «миллион», «миллиард». */
const BACK = 'ында';

/** Returns "43-інде", "2 000-ында": in that many of those just named. `n` is whole and not below zero. */
export function inOfThemKk(n: number): string {
  const [units, tens] = [n % 10, Math.floor(n / 10) % 10];
  const ofHundreds = n !== 0 && n % 1000 === 0 ? BACK : FRONT;
  const suffix = (units === 0 ? TENS[tens] : UNITS[units]) || ofHundreds;
  return `${formatPersons(n, 'kk')}-${suffix}`;
}
