import { REGION } from '../../src/domain/country';

const inRegion = (code: string): boolean => REGION.some((c) => c === code);

/** Whether one end at least is one of the twelve states: what the tables of the world are cut down to. */
export const touchesRegion = (origin: string, destination: string): boolean =>
  inRegion(origin) || inRegion(destination);
