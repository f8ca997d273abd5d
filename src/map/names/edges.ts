/** Countries beyond the map of documented routes: each keeps its place in a strip at the map's edge, in every size. */

export type EdgeGroup = 'europe' | 'americas' | 'africa' | 'gulf' | 'southAsia' | 'east';

export interface Edge {
  readonly group: EdgeGroup;
  /** Codes of countries, from the north to the south. */
  readonly codes: readonly string[];
}

/** The strips by the side of the map on which they stand. */
export const EDGES: Readonly<Record<'left' | 'right', readonly Edge[]>> = {
  left: [
    {
      group: 'europe',
      codes: [
        ...['NOR', 'FIN', 'SWE', 'GBR', 'EST', 'LVA', 'LTU', 'POL', 'DEU', 'NLD', 'CZE', 'SVK', 'CHE'],
        ...['ROU', 'SRB', 'MKD', 'GRC', 'ESP'],
      ],
    },
    { group: 'americas', codes: ['CAN', 'USA', 'MEX', 'CUB', 'COL', 'BOL'] },
    { group: 'africa', codes: ['MAR', 'SOM', 'KEN'] },
  ],
  right: [
    { group: 'gulf', codes: ['QAT', 'ARE', 'YEM'] },
    { group: 'southAsia', codes: ['PAK', 'IND', 'BGD', 'LKA'] },
    { group: 'east', codes: ['CHN', 'KOR', 'VNM', 'AUS'] },
  ],
};

export type EdgeSide = keyof typeof EDGES;

/** Where a country stands in the strips; null where the map itself shows it. */
export function edgeOf(code: string): { readonly side: EdgeSide; readonly index: number } | null {
  for (const side of ['left', 'right'] as const) {
    const index = EDGES[side].flatMap(({ codes }) => codes).indexOf(code);
    if (index >= 0) return { side, index };
  }
  return null;
}

/** Px of a strip: a row, a heading with the space before it, and what stands above the first. */
export interface EdgeSizes {
  readonly row: number;
  readonly heading: number;
  readonly top: number;
}

/** Px of a strip as high as all its rows. */
export const heightOf = (side: EdgeSide, { row, heading, top }: EdgeSizes): number =>
  EDGES[side].reduce((sum, { codes }) => sum + heading + codes.length * row, 2 * top);

/** Px from a strip's upper edge to the middle of a country's row. */
export function rowOf(side: EdgeSide, code: string, { row, heading, top }: EdgeSizes): number | null {
  let y = top;
  for (const { codes } of EDGES[side]) {
    y += heading;
    const at = codes.indexOf(code);
    if (at >= 0) return y + (at + 0.5) * row;
    y += codes.length * row;
  }
  return null;
}

/** Px of the strips' breadth, of the lowest and the highest row, and of the narrowest map that has room beside them. */
export const EDGE_BREADTH = 142;
const ROW = { least: 13, most: 18.5 };
const NARROWEST = 620;

/** How large the strips' rows are on a map of that size, so that all of them are in sight; null where there is no room. */
export function edgeSizes({ width, height }: { width: number; height: number }): EdgeSizes | null {
  const top = 8;
  const rows = EDGES.left.reduce((sum, { codes }) => sum + codes.length, 0);
  const more = 5;
  const fitting = (height - 2 * top - EDGES.left.length * more) / (rows + EDGES.left.length);
  const row = Math.min(ROW.most, fitting);
  return width < NARROWEST || row < ROW.least ? null : { row, heading: row + more, top };
}
