/** Red, green and blue of a palette's `#rrggbb`, each 0 to 255; the palettes hold nothing else, so no colour library is needed. */
export const channelsOf = (hex: string): readonly [number, number, number] => {
  const all = parseInt(hex.slice(1), 16);
  return [all >> 16, (all >> 8) & 255, all & 255];
};

/** {@link channelsOf} and back. */
const toHex = (channels: readonly number[]): string =>
  `#${channels.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;

/** `share` of one colour and the rest of the other. */
export function mixed(color: string, ground: string, share: number): string {
  const rest = channelsOf(ground);
  return toHex(channelsOf(color).map((c, i) => c * share + (rest[i] ?? 0) * (1 - share)));
}
