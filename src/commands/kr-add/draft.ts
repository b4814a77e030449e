import { understandToMeasure } from '../../domain/counting-itself.ts';
import { usageError } from '../../domain/errors.ts';
import { type KeyResult, KIND_KEYS, kindOf } from '../../domain/key-result.ts';
import { type KeyResultFile, keyResultSchema } from '../../domain/key-result-file.ts';
import { understandKeyResult } from '../../domain/key-result-sentence.ts';
import { asWished } from '../../domain/key-result-wishes.ts';
import { validate } from '../../domain/validate.ts';
import type { Wishes } from '../../domain/wishes.ts';
import { refuseUnfit } from '../kr-flags/fit.ts';
import { measureFrom } from '../kr-flags/measure.ts';
import type { KeyResultFlags } from '../kr-flags/options.ts';
import { lineOf, type Weeks, wishesOf } from '../kr-flags/wishes.ts';

/**
 * The key result that a sentence and the flags say.
 * @throws CopError exit 2 where a flag cannot be taken, or the two make no key result
 */
export function drafted(
  sentence: string,
  flags: KeyResultFlags,
  { taken, ...weeks }: Weeks & { readonly taken: readonly string[] },
): KeyResultFile {
  const isToReach = KIND_KEYS.reach.some((key) => flags[key] !== undefined);
  const understand = isToReach ? understandKeyResult : understandToMeasure;
  return withFlags(understand(sentence, taken), flags, weeks);
}

/**
 * A key result with what the flags say in the place of what was understood of its sentence.
 * @throws CopError exit 2 where a flag cannot be taken, or it is no key result then
 */
export function withFlags(
  understood: KeyResultFile,
  flags: KeyResultFlags,
  weeks: Weeks,
): KeyResultFile {
  const { keys, beside } = wishesOf(flags, weeks);
  const steps = (flags.step ?? []).map((step) => lineOf('steps', step));
  const given = [...Object.keys(keys), ...(steps.length > 0 ? ['steps'] : [])];
  const taken = takenFrom(understood, given);
  const unit: Wishes = beside && keys.unit === undefined ? { unit: beside.unit } : {};
  const measure = flags.measure === undefined ? undefined : measureFrom(flags.measure);
  const wishes = { keys: { ...unit, ...keys }, goneSteps: [], newSteps: steps, measure };
  const after = asWished(taken, wishes);
  refuseUnfit({}, after, [...given, ...(measure === undefined ? [] : ['measure'])]);
  const { value, problems } = validate(keyResultSchema, after);
  if (value) return value;
  const [problem] = problems;
  throw usageError(
    `"${understood.key_result.slice(0, 60)}": ${problem?.message}`,
    problem?.remedy ?? '',
  );
}

/**
 * Key results with ids that are free by now: somebody may have added others since they were drafted.
 * @param taken the ids of the goal's key results
 */
export function withFreeIds(
  drafts: readonly KeyResultFile[],
  taken: readonly string[],
): readonly KeyResultFile[] {
  const ids = [...taken];
  return drafts.map((draft) => {
    const { id } = ids.includes(draft.id) ? understandKeyResult(draft.key_result, ids) : draft;
    ids.push(id);
    return { ...draft, id };
  });
}

/** What was taken from the sentence, as far as the flags make no other kind of it. */
function takenFrom(understood: KeyResultFile, given: readonly string[]): KeyResultFile {
  const kinds: readonly KeyResult['kind'][] = ['reach', 'keep', 'milestone'];
  const wanted = kinds.find((kind) => KIND_KEYS[kind].some((key) => given.includes(key)));
  const kind = kindOf(understood);
  if (wanted === undefined || wanted === kind || kind === 'milestone') return understood;
  const { id, key_result, unit } = understood;
  return { id, key_result, ...(unit === undefined || wanted === 'milestone' ? {} : { unit }) };
}
