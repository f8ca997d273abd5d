/** Px of the map in a figure as high as it wishes to be: a little over half its breadth. */
export const mapHeight = (breadth: number): number => Math.min(470, Math.max(300, breadth * 0.56));
