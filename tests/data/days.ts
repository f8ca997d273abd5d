import { isPartialDay, type PartialDay } from '../../src/domain/day';

/** A day as a source may know it, written in a test. */
export function partialDay(text: string): PartialDay {
  if (!isPartialDay(text)) throw new Error(`"${text}" is not a possible day`);
  return text;
}
