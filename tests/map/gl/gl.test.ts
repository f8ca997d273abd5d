import { expect, test } from 'vitest';
import { arcsOf } from '../../../src/map/arc/arcs';
import { arcBuffer, LAYOUT, STRIDE } from '../../../src/map/gl/gl';
import { LIGHT } from '../../../src/map/palette';
import { plainPlacement } from '../../../src/map/arc/placements';
import { CAPITALS, input, MOST } from '../region';

test('an arc is packed in the order of the shader: ends, bend, shape, colour, dash, the tail’s colour', () => {
  const corridor = { origin: 'UZB', destination: 'KAZ', persons: 6519 };
  const places = new Map([['UZB-KAZ', plainPlacement(CAPITALS.get('UZB')!, CAPITALS.get('KAZ')!)]]);
  const chosen = input(corridor, { changed: true, hollow: true, style: 'regional-uncertain' });
  const arcs = arcsOf([chosen], places, { palette: LIGHT, max: MOST, scale: 1 });
  const packed = arcBuffer(arcs);
  const [arc] = arcs;
  expect(LAYOUT.reduce((a, b) => a + b, 0)).toBe(STRIDE);
  expect(packed).toHaveLength(STRIDE);
  const f32 = (numbers: readonly number[]): number[] => [...new Float32Array(numbers)];
  expect([...packed.slice(0, 6)]).toEqual(f32([...arc!.from, ...arc!.to, ...arc!.bend]));
  expect([...packed.slice(6, 10)]).toEqual(f32([arc!.width, ...arc!.gap, 1 + 2 + 8 + 16]));
  const quoted = arcsOf([{ ...chosen, quoted: true }], places, { palette: LIGHT, max: MOST, scale: 1 });
  expect(arcBuffer(quoted)[9]).toBe(1 + 2 + 8 + 16 + 1024);
  expect([...packed.slice(10, 13)]).toEqual(f32([0x35 / 255, 0x66 / 255, 0xa8 / 255]));
  expect([...packed.slice(14, 18)]).toEqual([0, 0, 0, 0]);
  expect([...packed.slice(18)]).toEqual([...packed.slice(10, 13)]);
  const net = arcsOf([input(corridor, { style: 'role-net' })], places, {
    palette: LIGHT,
    max: MOST,
    scale: 1,
  });
  expect([...arcBuffer(net).slice(18)]).toEqual(f32([0xa8 / 255, 0x5a / 255, 0x05 / 255]));
});
