import type { Goal } from '../../domain/goal.ts';
import type { KeyResult, KeyResultFile } from '../../domain/key-result.ts';
import { kindOf } from '../../domain/key-result.ts';
import { foldedName } from '../folded-name.ts';
import type { SheetKeyResult } from './key-results-in.ts';
import type { Difference, PlannedGoal } from './plan.ts';

/**
 * What a sheet says otherwise of a goal than the goal's file. What the sheet does not say is as it is;
 * the numbers of a key result are compared where the sheet says them beside its sentence.
 */
export function differencesOfGoal(
  { draft, timeline, keyResults }: Omit<PlannedGoal, 'standing'>,
  goal: Goal,
  { saysTimeline }: { readonly saysTimeline: boolean },
): readonly Difference[] {
  const { id } = goal;
  const days = (one: Goal['timeline']) => JSON.stringify(one.intervals);
  const isOtherTime = saysTimeline && days(timeline) !== days(goal.timeline);
  const isOtherOwner = draft.owner !== null && isOther(draft.owner, goal.owner);
  const personas = draft.personas.filter((one) => !goal.personas.includes(one));
  return [
    ...(isOtherTime
      ? [differs('timeline', timeline.written, goal.timeline.written, ['goal', 'edit', id])]
      : []),
    ...(isOtherOwner && draft.owner !== null
      ? [differs('owner', draft.owner, goal.owner, ['goal', 'edit', id])]
      : []),
    ...(personas.length > 0
      ? [
          {
            message: `The sheet has it for ${draft.personas.join(', ')}`,
            edit: ['goal', 'edit', id, ...draft.personas.flatMap((one) => ['--persona', one])],
          },
        ]
      : []),
    ...keyResultDifferences(keyResults, goal),
  ];
}

function differs(
  what: string,
  says: string,
  is: string | null,
  command: readonly string[],
): Difference {
  return {
    message: `The ${what} is ${is ?? 'not said'} there, and ${says} in the sheet`,
    edit: [...command, `--${what}`, says],
  };
}

function isOther(said: string, is: string | null): boolean {
  return is === null || foldedName(said) !== foldedName(is);
}

function keyResultDifferences(sheet: readonly SheetKeyResult[], goal: Goal): readonly Difference[] {
  const same = (one: KeyResult) =>
    sheet.find(({ file }) => foldedName(file.key_result) === foldedName(one.keyResult));
  const left = goal.keyResults.filter((one) => !same(one));
  return sheet.flatMap((said) => {
    const known = goal.keyResults.find((one) => same(one) === said);
    if (known) return said.isDetailed ? numberDifferences(said.file, known, goal) : [];
    const meant = left.filter((one) => isAlike(said.file, one));
    const [only] = meant;
    if (!only || meant.length > 1) return [isMissing(said, goal)];
    left.splice(left.indexOf(only), 1);
    return [readsOtherwise(said.file, only, goal)];
  });
}

function isMissing({ file }: SheetKeyResult, goal: Goal): Difference {
  return {
    message: `It has no key result "${file.key_result}"`,
    edit: ['kr', 'add', goal.id, file.key_result],
  };
}

/** Whether a key result may be the same with other words: it counts the same. */
function isAlike(file: KeyResultFile, one: KeyResult): boolean {
  if (kindOf(file) !== one.kind) return false;
  const measure = one.measure?.named ?? null;
  if (file.measure !== undefined && file.measure === measure) return true;
  return file.unit !== undefined && file.unit === one.unit;
}

function readsOtherwise(file: KeyResultFile, one: KeyResult, goal: Goal): Difference {
  return {
    message: `"${one.keyResult}" reads "${file.key_result}" in the sheet`,
    edit: [
      ...['kr', 'edit', `${goal.id}/${one.id}`, '--key-result', file.key_result],
      ...numberFlags(file, one).flat(),
    ],
  };
}

function numberDifferences(file: KeyResultFile, one: KeyResult, goal: Goal): readonly Difference[] {
  const flags = numberFlags(file, one);
  if (flags.length === 0 && kindOf(file) === one.kind) return [];
  const says = flags.map(([flag, number]) => `${flag.slice(2)} ${number}`).join(', ');
  return [
    {
      message: `Of "${one.keyResult}" the sheet says: ${says === '' ? `a ${kindOf(file)}` : says}`,
      edit: ['kr', 'edit', `${goal.id}/${one.id}`, ...flags.flat()],
    },
  ];
}

/** The flags that bring a key result to the numbers of a sheet. */
function numberFlags(file: KeyResultFile, one: KeyResult): readonly (readonly [string, string])[] {
  const is = numbersOf(one);
  const said = [
    ['--target', file.target, is.target],
    ['--baseline', file.target === undefined ? undefined : (file.baseline ?? 0), is.baseline],
    ['--at-least', file.at_least, is.atLeast],
    ['--at-most', file.at_most, is.atMost],
  ] as const;
  return said.flatMap(([flag, says, there]) =>
    says === undefined || says === there ? [] : [[flag, String(says)] as const],
  );
}

function numbersOf(one: KeyResult) {
  return {
    target: one.kind === 'reach' ? one.target : null,
    baseline: one.kind === 'reach' ? one.baseline : null,
    atLeast: one.kind === 'keep' ? one.atLeast : null,
    atMost: one.kind === 'keep' ? one.atMost : null,
  };
}
