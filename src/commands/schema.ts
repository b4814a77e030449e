import { join } from 'node:path';
import type { Command } from 'commander';
import { SCHEMAS_FOLDER } from '../domain/layout.ts';
import type { Disk } from '../workspace/disk.ts';
import { replacedFileDiff } from '../workspace/dry-run.ts';
import { findWorkspace } from '../workspace/find-workspace.ts';
import type { NewFile } from '../workspace/new-file.ts';
import { overwriteFile } from '../workspace/overwrite.ts';
import { SCHEMA_NAMES, type SchemaName, schemaFiles, schemaText } from '../workspace/schemas.ts';
import { LARGEST_FILE } from '../workspace/text-checks.ts';
import { orNothing } from '../workspace/write-trouble.ts';
import { oneOf, sessionOf, withDryRun, withExamples } from './running/options.ts';

const EXAMPLES = [
  ['schema', 'write .cop/schemas, for editors'],
  ['schema goal', 'print the schema of a goal’s file'],
  ['schema report', 'print that of cop report --json'],
] as const;

/** `cop schema`: writes the JSON Schemas of the files into the workspace, or prints one. */
export function schema(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('[name]', `print this one: ${SCHEMA_NAMES.join(', ')}`, oneOf('schema', SCHEMA_NAMES))
    .action((name: SchemaName | undefined, { dryRun }: { readonly dryRun?: boolean }) => {
      const session = sessionOf(command);
      if (name) return session.printExactly(schemaText(session.disk, name));
      const root = findWorkspace(session.disk, session.folder);
      const files = schemaFiles(session.disk);
      if (dryRun)
        return session.printExactly(files.map((one) => diffOf(session.disk, root, one)).join(''));
      for (const file of files) overwriteFile(session.disk, root, file);
      session.tell(`Wrote ${SCHEMAS_FOLDER}/`);
    });
}

function diffOf(disk: Disk, root: string, file: NewFile): string {
  const path = join(root, ...file.path.split('/'));
  const before = orNothing(`read ${file.path}`, () =>
    disk.kindOf(path) === 'file' ? disk.read(path, LARGEST_FILE) : undefined,
  );
  return replacedFileDiff(before && new TextDecoder().decode(before), file);
}
