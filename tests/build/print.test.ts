import { expect, test } from 'vitest';
import { parted } from '../../build/print';

test('rules for paper alone come later, those for paper and narrow screens with the page', () => {
  const narrow = '@media print,(max-width:800px){.page{display:flex}}';
  const paper = '@media print{a{color:#000}}@media print and (min-width:600px){b{top:0}}@page{margin:1cm}';
  expect(parted(`p{top:0}${narrow}${paper}`)).toEqual({ screen: `p{top:0}${narrow}`, paper });
});
