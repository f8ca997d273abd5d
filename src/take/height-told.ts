import * as v from 'valibot';

/** Px; a figure that says more is not ours. */
const HIGHEST = 20_000;

/** What a figure tells the page around it of its height. See docs/embedding.md. */
const Told = v.object({
  source: v.literal('kosh'),
  v: v.literal(1),
  type: v.literal('height'),
  height: v.pipe(v.number(), v.minValue(1), v.maxValue(HIGHEST)),
});

/** Returns the height that a message tells, px; null of any other message. Whose it is must be asked before. */
export function heightIn(message: unknown): number | null {
  const read = v.safeParse(Told, message);
  return read.success ? Math.round(read.output.height) : null;
}
