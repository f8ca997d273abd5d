import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCES } from '../paths';
import { hasRaw } from './raw';
import { importedTables } from './tables';

if (!hasRaw()) {
  console.error('The raw material (../shared/data beside the project) is not here; nothing was imported.');
  process.exit(1);
}
for (const [file, text] of Object.entries(await importedTables())) {
  writeFileSync(join(SOURCES, file), text);
  console.log(`data/sources/${file}  ${text.length} characters`);
}
