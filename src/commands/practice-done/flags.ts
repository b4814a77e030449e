import type { Command } from 'commander';
import { withSharedFlags } from '../log/flags.ts';
import { several, text, withDryRun } from '../running/options.ts';

/** What `cop practice done` and `cop practice skip` take. */
export function withDoneFlags(command: Command): Command {
  return withDryRun(
    withSharedFlags(
      command.argument('[practice]', 'which one: its id, or enough of it or its sentence', text),
    ),
  )
    .option('--for <who>', 'whom it was for: an id, or a name (repeat for several)', several)
    .option('--experience <name>', 'after which experience, by its short name')
    .option('--key <text>', 'a retry with the same key is counted once')
    .option('--json', 'print what was recorded, with its id, for machines');
}
