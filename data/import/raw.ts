import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from '../paths';
import { parseTable, type Row } from '../table';

/** Whether the raw material lies beside the project. */
export const hasRaw = (): boolean => existsSync(join(SHARED, 'raw/README.md'));

export const readRawTable = (file: string): Row[] =>
  parseTable(file, readFileSync(join(SHARED, file), 'utf8'));

/** The importers trust the raw files' shape: what they write is checked and decoded by the build. */
export const readRawJson = (file: string): unknown => JSON.parse(readFileSync(join(SHARED, file), 'utf8'));
