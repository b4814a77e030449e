import type { Command } from 'commander';
import { STRANDS } from '../../domain/strand.ts';
import { oneOf, several } from '../running/options.ts';

/** The flags by which a practice is described. */
export function withPracticeFlags(command: Command): Command {
  return command
    .option(
      '--strand <strand>',
      'what it is for: commitment, contribution, impact',
      oneOf('strand', STRANDS),
    )
    .option('--rhythm <text>', 'how often: "every 2 weeks", "monthly", …')
    .option('--owner <name>', 'who looks after it')
    .option('--shown-by <type>', 'a type of record that shows it, as welcome')
    .option('--persona <persona>', 'a persona that it serves (repeat for several)', several);
}
