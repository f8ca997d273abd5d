import { agreements } from './agreements';
import { flows } from './flows';
import type { LensRecord } from './lens';
import { roles } from './roles';
import { routes } from './routes';

/** The lenses by their words in links, in the order of the switch. */
const RECORDS = { agreements, flows, roles, routes } satisfies Record<string, LensRecord>;

export type Lens = keyof typeof RECORDS;
export const LENSES = Object.keys(RECORDS) as Lens[];
export const LENS: Readonly<Record<Lens, LensRecord>> = RECORDS;

/** The lens of an address that names none. */
export const OPENING_LENS: Lens = 'agreements';

/** The lens of the documented routes. */
export const LENS_OF_ROUTES: Lens = 'routes';

/** A file that a lens needs beside the measure's. */
export type LensFile = NonNullable<(typeof RECORDS)[Lens]['file']>;
export const fileOfLens = (lens: Lens): LensFile | null => RECORDS[lens].file;
/** The file of the estimates by all methods, that positions are read from. */
export const METHODS_FILE: LensFile = roles.file;
/** The file of the documented routes. */
export const ROUTES_FILE: LensFile = routes.file;
