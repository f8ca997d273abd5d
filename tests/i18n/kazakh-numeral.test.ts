import { describe, expect, test } from 'vitest';
import { fromAndToKk, inOfThemKk } from '../../src/i18n/kazakh-numeral';

const said = (n: number): string => inOfThemKk(n).replaceAll('\u00a0', ' ');

describe('a Kazakh numeral takes the suffix of its last word', () => {
  test.each([
    [1, '1-інде'], // бір
    [2, '2-сінде'], // екі
    [3, '3-інде'], // үш
    [4, '4-інде'], // төрт
    [5, '5-інде'], // бес
    [6, '6-сында'], // алты
    [7, '7-сінде'], // жеті
    [8, '8-інде'], // сегіз
    [9, '9-ында'], // тоғыз
  ])('of units: %i', (n, words) => expect(said(n)).toBe(words));

  test.each([
    [10, '10-ында'], // он
    [20, '20-сында'], // жиырма
    [30, '30-ында'], // отыз
    [40, '40-ында'], // қырық
    [50, '50-інде'], // елу
    [60, '60-ында'], // алпыс
    [70, '70-інде'], // жетпіс
    [80, '80-інде'], // сексен
    [90, '90-ында'], // тоқсан
  ])('of tens: %i', (n, words) => expect(said(n)).toBe(words));

  test.each([
    [0, '0-інде'], // нөл
    [100, '100-інде'], // жүз
    [1000, '1 000-ында'], // мың
    [1_000_000, '1 000 000-ында'], // миллион
  ])('of nought, hundreds, thousands, millions: %i', (n, words) => expect(said(n)).toBe(words));

  test.each([
    [11, '11-інде'],
    [43, '43-інде'],
    [96, '96-сында'],
    [120, '120-сында'],
    [362, '362-сінде'],
    [700, '700-інде'],
    [1949, '1 949-ында'],
    [2000, '2 000-ында'],
    [2010, '2 010-ында'],
    [10_100, '10 100-інде'],
  ])('of several words: %i', (n, words) => expect(said(n)).toBe(words));
});

describe('a Kazakh numeral says “over” and “almost” with the ending of its last word', () => {
  test.each([
    [2, 'ден ге'], // екіден, екіге
    [3, 'тен ке'], // үштен, үшке
    [6, 'дан ға'], // алтыдан, алтыға
    [10, 'нан ға'], // оннан, онға
    [40, 'тан қа'], // қырықтан, қырыққа
    [2280, 'нен ге'], // сексеннен, сексенге
    [267_800, 'ден ге'], // жүзден, жүзге
    [787_000, 'нан ға'], // мыңнан, мыңға
    [1_000_000, 'нан ға'], // миллионнан, миллионға
  ])('%i', (n, endings) => expect(fromAndToKk(n).join(' ')).toBe(endings));
});
