import type { Command } from 'commander';
import { flagValue } from '../running/flag-value.ts';
import { readCount } from '../running/read-count.ts';

const COUNTED = { noun: 'suggestions', example: 10, most: 99_999 };

/**
 * `-n`, on every command that suggests.
 * @param what is counted, and how many there are if not said
 */
export function withMost(command: Command, what: string): Command {
  return command.option('-n, --number <count>', `how many ${what}`, (written) =>
    flagValue('-n', readCount(written, COUNTED)),
  );
}
