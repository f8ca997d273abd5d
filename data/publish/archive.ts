import { strToU8, zipSync } from 'fflate';
import { EDITION } from './edition';
import type { Files } from './package';

/** The archive's name: `kosh-1.4.0.zip`. */
export const ARCHIVE = `kosh-${EDITION.version}.zip`;

/** Midnight of the edition's day wherever it is built: a ZIP keeps no time zone. */
const WRITTEN = EDITION.created.replace('Z', '');

/** Returns the published files in one ZIP, in a folder of their own. The same files give the same bytes. */
export const archiveOf = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`kosh-${EDITION.version}/${path}`, strToU8(text)]),
    ),
    { mtime: WRITTEN, level: 9 },
  );
