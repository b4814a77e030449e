import { usageError } from '../../domain/errors.ts';
import { measureFrom } from '../kr-flags/measure.ts';
import type { KeyResultFlags } from '../kr-flags/options.ts';
import { lineOf, type Weeks, wishesOf } from '../kr-flags/wishes.ts';
import type { Asked } from './settle.ts';

/** What the flags of `cop kr edit` say. */
export interface KrEditOptions extends KeyResultFlags {
  readonly keyResult?: string;
  readonly unset?: readonly string[];
  readonly reword?: boolean;
  readonly force?: boolean;
  readonly why?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly editor?: boolean;
}

/**
 * What the flags ask for; undefined where they ask for nothing.
 * @throws CopError exit 2 where a flag cannot be taken
 */
export function askedBy(options: KrEditOptions, weeks: Weeks): Asked | undefined {
  const { keyResult, step = [], unset = [], reword = false } = options;
  if (reword && keyResult !== undefined)
    throw usageError('--reword and --key-result both give the sentence', 'Give one of the two');
  const { keys, beside } = wishesOf(options, weeks);
  const sentence = keyResult === undefined ? {} : { key_result: lineOf('key_result', keyResult) };
  const measure = options.measure === undefined ? undefined : measureFrom(options.measure);
  const asked = { keys: { ...sentence, ...keys }, beside, newSteps: step, measure, unset, reword };
  const isNothing = Object.keys(asked.keys).length + step.length + unset.length === 0;
  return isNothing && measure === undefined && !reword ? undefined : asked;
}
