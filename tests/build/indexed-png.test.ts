import { loadImage, createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { indexedPng } from '../../build/indexed-png';

test('a drawing of few colours comes back from its PNG as it was', async () => {
  const [width, height] = [5, 2];
  const colours = [
    [253, 252, 248, 255],
    [11, 110, 105, 255],
    [29, 29, 27, 255],
  ];
  const rgba = new Uint8ClampedArray(
    Array.from({ length: width * height }, (_, i) => colours[i % colours.length]!).flat(),
  );
  const image = await loadImage(indexedPng(rgba, { width, height }));
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  expect([...pen.getImageData(0, 0, width, height).data]).toEqual([...rgba]);
});

test('a rarer colour takes the nearest of the sixteen', async () => {
  const [width, height] = [64, 1];
  const grey = (i: number): number[] => [i * 4, i * 4, i * 4, 255];
  const rgba = new Uint8ClampedArray(Array.from({ length: width }, (_, i) => grey(i)).flat());
  const image = await loadImage(indexedPng(rgba, { width, height }));
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  expect(new Set(data.filter((_, i) => i % 4 === 0)).size).toBe(16);
});
