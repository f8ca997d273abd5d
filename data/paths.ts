import { fileURLToPath } from 'node:url';

const at = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The tidy tables kept by people: all that a build needs. */
export const SOURCES = at('./sources/');
/** The raw material beside the project; only the importers read it, and it may be absent. */
export const SHARED = at('../../shared/data/');
/** What a web server is given as it stands; the feeds are written here, and never committed. */
export const SERVED = at('../static/');
/** Where the built scripts go: served as is, never committed. */
export const BUILT = at('../static/data/');
/** Where the published tables go, inside {@link BUILT}: a stable address, see `docs/data.md`. */
export const PUBLISHED = at('../static/data/v1/');
/** What explains the published tables, and is published beside them. */
export const README = at('../docs/data.md');
