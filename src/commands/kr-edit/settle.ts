import { usageError } from '../../domain/errors.ts';
import { keyResultSchema } from '../../domain/key-result-file.ts';
import {
  asWished,
  type KeyResultWishes,
  stepIds,
  textAt,
  type WrittenKeyResult,
} from '../../domain/key-result-wishes.ts';
import type { MeasureFile } from '../../domain/measure-schema.ts';
import { sameUnit } from '../../domain/typed-check-in.ts';
import type { Wishes } from '../../domain/wishes.ts';
import { named, onlyOne } from '../../insight/resolve.ts';
import { KEY_RESULT_NEEDS_SENTENCE } from '../../prompts/key-result-sentence-anew.ts';
import { refuseUnfit } from '../kr-flags/fit.ts';
import { type FlagWishes, lineOf } from '../kr-flags/wishes.ts';
import { type FileKeys, unsetWishes } from '../running/unset.ts';
import { rewordedKey } from './reword.ts';

/** What the flags of `kr edit` ask for, before it is held against what is there. */
export interface Asked extends FlagWishes {
  readonly newSteps: readonly string[];
  readonly measure: MeasureFile | undefined;
  readonly unset: readonly string[];
  /** Whether the sentence is to say the numbers that are counted. */
  readonly reword: boolean;
}

/**
 * What the flags wish of a key result as it is.
 * @throws CopError exit 2 where that cannot be, in the words of the flags
 */
export function settled(now: WrittenKeyResult, asked: Asked): KeyResultWishes {
  const { measure } = asked;
  const gone = goneBy(now, asked);
  const keys = { ...asked.keys, ...unitOf(now, asked), ...gone.keys };
  const newSteps = asked.newSteps.map((step) => lineOf('steps', step));
  const wishes = { keys, goneSteps: gone.steps, newSteps, measure };
  const after = asWished(now, wishes);
  refuseUnfit(now, after, [
    ...Object.keys(keys),
    ...(newSteps.length > 0 ? ['steps'] : []),
    ...(measure === undefined ? [] : ['measure']),
  ]);
  if (!asked.reword) return wishes;
  return { ...wishes, keys: { ...keys, ...rewordedKey(now, after) } };
}

/** The unit beside a number is that of the key result; where it has none, it gets this one. */
function unitOf(now: WrittenKeyResult, { keys, beside }: Asked): Wishes {
  if (!beside || keys.unit !== undefined) return {};
  const unit = textAt(now, 'unit');
  if (unit === undefined) return { unit: beside.unit };
  if (sameUnit(unit, beside.unit)) return {};
  throw usageError(
    `${beside.flag}: this is counted in ${unit}, not in ${beside.unit}`,
    `Write the number in ${unit}, or say what is counted: --unit "${beside.unit}"`,
  );
}

interface Gone {
  readonly keys: Wishes;
  readonly steps: readonly string[];
}

const A_STEP = /^steps?\/(.+)$/i;

function goneBy(now: WrittenKeyResult, { keys, measure, unset }: Asked): Gone {
  const steps = unset.flatMap((written) => {
    const id = A_STEP.exec(written.trim())?.[1];
    return id === undefined ? [] : [stepNamed(now, id)];
  });
  const whole = unset
    .filter((written) => !A_STEP.test(written.trim()))
    .map((written) => written.replaceAll('-', '_'));
  const beside = measure === undefined ? keys : { ...keys, measure: true };
  return { keys: unsetWishes(whole, keysOf(now), beside), steps };
}

function stepNamed(now: WrittenKeyResult, written: string): string {
  const ids = stepIds(now);
  if (ids.length === 0)
    throw usageError(`--unset: there is no step "${written}"`, 'It has no steps');
  const wanted = { what: 'step', written, command: undefined };
  return onlyOne(
    named(written, ids, (id) => id),
    ids,
    (id) => id,
    wanted,
  );
}

const NEEDED: FileKeys['needed'] = {
  id: { why: 'its id stays', instead: 'Check-ins refer to it' },
  key_result: {
    why: KEY_RESULT_NEEDS_SENTENCE,
    instead: 'Write it anew: --key-result "Invite 20 members"',
  },
};

/** Those that it may have, and what else stands in it: an error that can be taken out. */
function keysOf(now: WrittenKeyResult): FileKeys {
  const known = Object.keys(keyResultSchema.entries).filter((key) => !Object.hasOwn(NEEDED, key));
  return { optional: [...new Set([...known, ...Object.keys(now)])], needed: NEEDED };
}
