import { Argument, type Command } from 'commander';
import { findWorkspace } from '../workspace/find-workspace.ts';
import { replaceFile } from '../workspace/replace.ts';
import { SCHEMA_NAMES, type SchemaName, schemaFiles, schemaText } from '../workspace/schemas.ts';
import { sessionOf } from './options.ts';

const EXAMPLES = `
Examples:
  cop schema              write .cop/schemas, for completion in editors
  cop schema goal         print the schema of a goal’s file
  cop schema report       print the schema of cop report --json`;

/** `cop schema`: writes the JSON Schemas of the files into the workspace, or prints one. */
export function schema(command: Command): void {
  command
    .addArgument(new Argument('[name]', 'print this one').choices(SCHEMA_NAMES))
    .addHelpText('after', EXAMPLES)
    .action((name: SchemaName | undefined) => {
      const session = sessionOf(command);
      if (name) return session.print(schemaText(session.disk, name));
      const root = findWorkspace(session.disk, session.folder);
      for (const file of schemaFiles(session.disk)) replaceFile(session.disk, root, file);
      session.tell('Wrote .cop/schemas/');
    });
}
