import type { Command } from 'commander';
import { notUnderstood, type Parsed, understood } from '../../domain/parsed.ts';
import { flagValue } from '../running/flag-value.ts';

/**
 * `-n`, on every command that suggests.
 * @param what is counted, and how many there are if not said
 */
export function withMost(command: Command, what: string): Command {
  return command.option('-n, --number <count>', `how many ${what}`, (written) =>
    flagValue('-n', readCount(written)),
  );
}

/** A whole number from 1 on. */
function readCount(written: string): Parsed<number> {
  const count = /^\d{1,5}$/.test(written.trim()) ? Number(written) : 0;
  return count > 0
    ? understood(count)
    : notUnderstood(`"${written}" is no number of suggestions`, 'Write a number such as 10');
}
