import { placementsOf } from '../../src/map/arc/placements';
import { CAPITALS, RISES } from './region';

/** The region's largest corridors of 2023, as they were placed among the twelve capitals. */
export const PLACEMENTS = placementsOf(RISES, CAPITALS);
