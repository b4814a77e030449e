import { CopError, EXIT } from '../../domain/errors.ts';
import {
  isMapping,
  KEY_RESULT_UNSAID,
  type KeyResultWishes,
  leavesNoStep,
  placesOf,
  stepsToAdd,
  textAt,
  type WrittenKeyResult,
} from '../../domain/key-result-wishes.ts';
import { named, onlyOne } from '../../insight/resolve.ts';
import type { Edit } from '../../workspace/edit/edit.ts';
import { wished } from '../../workspace/edit/wished.ts';
import { measureEdits } from './measure-edits.ts';

/** A key result in the data of its goal's file, and where in the list it stands. */
export interface Found {
  readonly index: number;
  readonly written: WrittenKeyResult;
}

/**
 * The key result of an id, or of the only one that begins so.
 * @param data what the goal's file says, perhaps with errors
 * @throws CopError exit 2 with the nearest where there is none
 */
export function foundIn(data: unknown, goalId: string, id: string): Found {
  const all = listedIn(data);
  const nameOf = ({ written }: Found) => textAt(written, 'id') ?? '';
  const wanted = { what: 'key result', written: `${goalId}/${id}`, command: undefined };
  return onlyOne(named(id, all, nameOf), all, (one) => `${goalId}/${nameOf(one)}`, wanted);
}

/** The key results of a goal's file, as far as they are mappings. */
export function listedIn(data: unknown): readonly Found[] {
  const listed: unknown = isMapping(data) ? data.key_results : undefined;
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((written: unknown, index) =>
    isMapping(written) ? [{ index, written }] : [],
  );
}

/** The edits that bring about what is wished of a key result. */
export function editsFor({ index, written }: Found, wishes: KeyResultWishes): readonly Edit[] {
  const path = ['key_results', index];
  const steps = [...path, 'steps'];
  const added = stepsToAdd(written, wishes.newSteps);
  const { measure } = wishes;
  return [
    ...wished(path, written, wishes.keys, KEY_RESULT_UNSAID),
    ...(measure === undefined
      ? []
      : measureEdits([...path, 'measure'], written.measure, JSON.parse(JSON.stringify(measure)))),
    ...goneSteps(steps, written, wishes),
    ...added.map(({ id, step }): Edit => ({ does: 'add', path: steps, item: { id, step } })),
  ];
}

/** From the last to the first: what stands before then keeps its index. */
function goneSteps(
  path: Edit['path'],
  written: WrittenKeyResult,
  { keys, goneSteps: gone }: KeyResultWishes,
): readonly Edit[] {
  if (keys.steps === null) return [];
  if (leavesNoStep(written, gone)) return [{ does: 'remove', path }];
  return [...placesOf(written, gone)]
    .reverse()
    .map((index): Edit => ({ does: 'remove', path: [...path, index] }));
}

/**
 * A key result that somebody took out meanwhile cannot be changed.
 * @throws CopError exit 5
 */
export function stillIn(data: unknown, reference: string): Found {
  const [, goalId = '', id = ''] = /^(.*)\/(.*)$/.exec(reference) ?? [];
  const found = listedIn(data).find(({ written }) => textAt(written, 'id') === id);
  if (found) return found;
  throw new CopError(EXIT.changed, `there is no key result "${reference}" in ${goalId} any more`, {
    remedy: 'Somebody took it out meanwhile, or gave it another id',
    command: `goal show ${goalId}`,
  });
}
