import { layOut } from '../../src/render/layout';
import { CAPITALS, CORRIDORS, MOST } from './region';

/** The region's largest corridors of 2023, placed among the twelve capitals. */
export const REGION_2023 = {
  anchors: CAPITALS,
  always: new Set(CAPITALS.keys()),
  max: MOST,
};
export const PLACES = layOut(
  CORRIDORS.map((c) => ({ ...c, foremost: true })),
  REGION_2023,
);
