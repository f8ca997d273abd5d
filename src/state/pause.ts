/** Fulfilled in a task of its own: between two long steps the browser can answer a press and draw a frame. */
export const pause = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((rested) => setTimeout(rested));

/** Does something to each of a list, with a pause after every `step` of them. */
export async function inSteps<T>(list: readonly T[], step: number, work: (item: T) => void): Promise<void> {
  for (const [i, item] of list.entries()) {
    if (i > 0 && i % step === 0) await pause();
    work(item);
  }
}
