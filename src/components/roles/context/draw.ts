/** The charts as they come: the library is in none of the scripts before. */
export type Charts = typeof import('./charts');

/** Draws a chart so many px wide. */
export type Draw = (charts: Charts, width: number) => Element;
