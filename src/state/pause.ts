/** Fulfilled in a task of its own: between two long steps the browser can answer a press and draw a frame. */
export const pause = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((rested) => setTimeout(rested));

/** Ms of work after which {@link inSteps} pauses. */
const STEP_MS = 8;

/** Does something to each of a list, with a pause wherever that takes longer than a step. */
export async function inSteps<T>(list: readonly T[], work: (item: T) => void): Promise<void> {
  let began = performance.now();
  for (const item of list) {
    work(item);
    if (performance.now() - began < STEP_MS) continue;
    await pause();
    began = performance.now();
  }
}
