import { Argument, type Command } from 'commander';
import { findWorkspace } from '../workspace/find-workspace.ts';
import { overwriteFile } from '../workspace/overwrite.ts';
import { SCHEMA_NAMES, type SchemaName, schemaFiles, schemaText } from '../workspace/schemas.ts';
import { sessionOf, withExamples } from './options.ts';

const EXAMPLES = [
  ['schema', 'write .cop/schemas, for editors'],
  ['schema goal', 'print the schema of a goal’s file'],
  ['schema report', 'print that of cop report --json'],
] as const;

/** `cop schema`: writes the JSON Schemas of the files into the workspace, or prints one. */
export function schema(command: Command): void {
  withExamples(command, EXAMPLES)
    .addArgument(new Argument('[name]', 'print this one').choices(SCHEMA_NAMES))
    .action((name: SchemaName | undefined) => {
      const session = sessionOf(command);
      if (name) return session.print(schemaText(session.disk, name));
      const root = findWorkspace(session.disk, session.folder);
      for (const file of schemaFiles(session.disk)) overwriteFile(session.disk, root, file);
      session.tell('Wrote .cop/schemas/');
    });
}
