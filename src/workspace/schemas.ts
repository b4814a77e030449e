import { schemaPath } from '../domain/layout.ts';
import type { Disk } from './disk.ts';
import type { NewFile } from './new-file.ts';
import { readTemplate } from './templates.ts';

/** The schemas of the files that people write. */
const FILE_SCHEMAS = [
  'charter',
  'persona',
  'goal',
  'review',
  'roster',
  'record',
  'facilitation',
] as const;

/** Every schema that `cop schema` prints. */
export const SCHEMA_NAMES = [...FILE_SCHEMAS, 'report', 'explain'] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The JSON Schema of one kind of file, or of what `--json` prints, as it comes with the program. */
export function schemaText(disk: Disk, name: SchemaName): string {
  return readTemplate(disk, `schemas/${name}.json`);
}

/** The schemas that a workspace holds for editors: `.cop/schemas/`. */
export function schemaFiles(disk: Disk): readonly NewFile[] {
  return FILE_SCHEMAS.map((name) => ({
    path: schemaPath(name),
    text: schemaText(disk, name),
  }));
}
