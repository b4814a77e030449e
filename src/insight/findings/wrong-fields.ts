import type { CheckIn, Said } from '../../domain/check-in.ts';
import type { Community } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { END_OF_LOG } from '../log-order.ts';
import { keyResultsByReference } from '../references.ts';
import { isCheckIn, standingCheckIns } from '../standing.ts';

/**
 * Check-ins that say what their kind of key result has no place for: `add` to a level, `done` of a
 * number, a step of a milestone without steps. Of those that a later record corrected or withdrew,
 * nothing is left to say.
 */
export function wrongFields(community: Community): readonly FileProblem[] {
  const keyResults = keyResultsByReference(community);
  const rightFor = ({ keyResult, said }: CheckIn): Right | undefined => {
    const its = keyResults.get(keyResult ?? '');
    return its && said ? rightField(its, said) : undefined;
  };
  // Where nobody wrote any, as nearly always, it does not matter which check-ins stand.
  if (!community.records.filter(isCheckIn).some(rightFor)) return [];
  return standingCheckIns(community.records, END_OF_LOG).flatMap((checkIn) => {
    const right = rightFor(checkIn);
    return right === undefined ? [] : [wrongField(checkIn, right)];
  });
}

/** Whether a key result has a place for what a check-in says: a field of its kind, a step that it has. */
export function hasPlaceFor(keyResult: KeyResult, said: Said): boolean {
  if (rightField(keyResult, said)) return false;
  if (keyResult.kind !== 'milestone' || (said.kind !== 'done' && said.kind !== 'undone'))
    return true;
  return said.step === true || keyResult.steps.some(({ id }) => id === said.step);
}

interface Right {
  readonly has: string;
  readonly write: string;
}

/** What to write instead, or undefined where what was said is right. */
function rightField(keyResult: KeyResult, said: Said): Right | undefined {
  switch (keyResult.kind) {
    case 'keep':
      if (said.kind === 'value') return undefined;
      return { has: 'this is a level to keep', write: `\`value\`: where it stands` };
    case 'reach':
      if (said.kind === 'value' || said.kind === 'add') return undefined;
      return { has: 'this is a number to reach', write: '`value` or `add`' };
    case 'milestone':
      return rightStep(
        keyResult.steps.map((step) => step.id),
        said,
      );
  }
}

function rightStep(steps: readonly string[], said: Said): Right | undefined {
  const [first] = steps;
  const without = first === undefined;
  if (said.kind === 'value' || said.kind === 'add')
    return {
      has: 'this is a milestone, done or not',
      write: without ? '"done":true' : `\`done\` with a step: "done":"${first}"`,
    };
  if (without === (said.step === true)) return undefined;
  return without
    ? { has: 'this milestone has no steps', write: `"${said.kind}":true` }
    : { has: 'this milestone has steps', write: `the step that is meant: ${steps.join(', ')}` };
}

function wrongField(checkIn: CheckIn, { has, write }: Right): FileProblem {
  const field = checkIn.said?.kind ?? '';
  const { id } = checkIn;
  const remedy =
    id === null
      ? `Write ${write}`
      : `Add a record that has "corrects":"${id}" and says ${write}; or take it back`;
  return {
    code: 'record/wrong-field',
    file: checkIn.place.file,
    path: [field],
    at: 'key',
    place: checkIn.place,
    message: `${has}: \`${field}\` does not go with ${checkIn.keyResult}`,
    remedy,
    ...(id === null ? {} : { command: `checkin --withdraw ${id}` }),
  };
}
