import { usageError } from '../../domain/errors.ts';
import { isLast } from '../../insight/resolve-record.ts';
import type { CheckInOptions } from './draft.ts';

/** What stands on the command line behind `checkin`. */
export interface Words {
  readonly written: string | undefined;
  readonly typed: string | undefined;
}

/**
 * Refuses flags that do not go together: a record is written, corrected or taken back.
 * @throws CopError exit 2
 */
export function refuseMixed(words: Words, options: CheckInOptions): void {
  const { corrects, withdraw, why, unset } = options;
  if (corrects !== undefined && withdraw !== undefined)
    throw usageError('a record is corrected or taken back, not both', 'Give one of the two');
  if (withdraw !== undefined && saysMore(words, options))
    throw usageError(
      'a record that is taken back says nothing else: --withdraw goes with --why, --on and --by alone',
      'To put it right instead',
      `checkin --corrects ${withdraw}`,
    );
  if (withdraw === undefined && why !== undefined)
    throw usageError('--why says why a record is taken back', 'Say it in the note: --note');
  if (corrects === undefined && unset !== undefined)
    throw usageError(
      '--unset takes something out of a record that is corrected',
      'Say which record: --corrects last',
    );
}

/** A key result may stand beside `--withdraw last`: the last one of it is meant. */
function saysMore({ written, typed }: Words, options: CheckInOptions): boolean {
  const named = isLast(options.withdraw ?? '') ? undefined : written;
  const { value, done, undone, confidence, note, blocked, unset } = options;
  return [named, typed, value, done, undone, confidence, note, blocked, unset].some(
    (one) => one !== undefined,
  );
}
