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

/** A numeral's endings by its last spoken word: “from”, then “to”; the hundreds, then the thousands and on. */
const FROM_TO = {
  units: 'ден ге|ден ге|тен ке|тен ке|тен ке|дан ға|ден ге|ден ге|дан ға'.split('|'),
  tens: 'нан ға|дан ға|дан ға|тан қа|ден ге|тан қа|тен ке|нен ге|нан ға'.split('|'),
  hundreds: 'ден ге',
  thousands: 'нан ға',
};

/** Returns the endings of a numeral in «1 450 000-нан», «1 450 000-ға»: from, and to. `n` is whole and above zero. */
export function fromAndToKk(n: number): readonly [from: string, to: string] {
  const [units, tens] = [n % 10, Math.floor(n / 10) % 10];
  const round = n % 1000 === 0 ? FROM_TO.thousands : FROM_TO.hundreds;
  const [from = '', to = ''] = (FROM_TO.units[units - 1] ?? FROM_TO.tens[tens - 1] ?? round).split(' ');
  return [from, to];
}
