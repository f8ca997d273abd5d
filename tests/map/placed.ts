import { placesOf } from '../../src/map/arc/places';
import { CAPITALS, RISES } from './region';

/** The region's largest corridors of 2023, as they were placed among the twelve capitals. */
export const PLACES = placesOf(RISES, CAPITALS);
