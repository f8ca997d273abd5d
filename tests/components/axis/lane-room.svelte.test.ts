import { expect, test } from 'vitest';
import { LaneRoom } from '../../../src/components/axis/lane-room.svelte';

const LANES = ['labour-2003', 'citizenship-2000', 'visa-free-2002', 'eaeu-2015'];

function roomOf(px: number): LaneRoom {
  const room = new LaneRoom(() => px);
  for (const id of LANES) room.see(id, 20);
  return room;
}

test('the first lanes that have room are shown, and all where there is enough', () => {
  expect(roomOf(50).fitting(LANES)).toEqual(['labour-2003', 'citizenship-2000']);
  expect(roomOf(80).fitting(LANES)).toEqual(LANES);
  expect(roomOf(0).fitting(LANES)).toEqual([]);
});

test('a lane that a slide names is shown before others, though it is the last', () => {
  expect(roomOf(50).fitting(LANES, ['eaeu-2015'])).toEqual(['eaeu-2015', 'labour-2003']);
  expect(roomOf(0).fitting(LANES, ['eaeu-2015'])).toEqual(['eaeu-2015']);
});

test('a lane with a name of two lines takes the room of two', () => {
  const room = roomOf(60);
  room.see('labour-2003', 36);
  expect(room.fitting(LANES)).toEqual(['labour-2003', 'citizenship-2000']);
});
