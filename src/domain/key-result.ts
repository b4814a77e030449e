import type { Checked, Problem } from './finding.ts';
import type { KeyResultFile, Rhythm } from './key-result-file.ts';
import type { Measure } from './measure.ts';
import { readMeasure } from './measure-file.ts';
import { measureProblem } from './measure-problem.ts';
import type { Timeline } from './timeline.ts';

export type { KeyResultFile, Rhythm } from './key-result-file.ts';

/** A piece of a milestone. */
export interface Step {
  readonly id: string;
  readonly step: string;
  readonly weight: number;
}

/** What every key result has, whatever its kind. */
interface KeyResultBase {
  readonly id: string;
  /** The sentence that a person wrote. */
  readonly keyResult: string;
  /** Its own timeline, else its goal's. */
  readonly timeline: Timeline;
  readonly unit: string | null;
  readonly weight: number;
  /** Its own owner, else its goal's. */
  readonly owner: string | null;
  readonly every: Rhythm;
  /** What it counts by itself; null where people say where it stands. */
  readonly measure: Measure | null;
}

/** From a baseline to a target, up or down. The two are never equal. */
export interface Reach extends KeyResultBase {
  readonly kind: 'reach';
  readonly baseline: number;
  readonly target: number;
  readonly commit: number | null;
  readonly stretch: number | null;
}

/** Within bounds over the whole timeline. At least one bound is there. */
export interface Keep extends KeyResultBase {
  readonly kind: 'keep';
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** Done or not done, or in steps. Without steps it is one. */
export interface Milestone extends KeyResultBase {
  readonly kind: 'milestone';
  readonly steps: readonly Step[];
}

export type KeyResult = Reach | Keep | Milestone;

/** Which keys belong to a kind alone. */
export const KIND_KEYS = {
  reach: ['target', 'baseline', 'commit', 'stretch'],
  keep: ['at_least', 'at_most'],
  milestone: ['steps'],
} as const;

/**
 * The kind that a key result's keys make it, told apart as the files' format says: bounds make a
 * *keep*, a target a *reach*, neither a *milestone*.
 */
export function kindOf(file: KeyResultFile): KeyResult['kind'] {
  if (file.at_least !== undefined || file.at_most !== undefined) return 'keep';
  return KIND_KEYS.reach.some((key) => file[key] !== undefined) ? 'reach' : 'milestone';
}

/**
 * What is wrong with a key result beyond the shape of its keys.
 * @returns problems with paths from the key result on
 */
export function keyResultProblems(file: KeyResultFile): Problem[] {
  const mixed = mixedKinds(file);
  if (mixed.length > 0) return mixed;
  return [
    ...reachProblems(file),
    ...boundsProblems(file),
    ...measureProblems(file),
    ...sameIds('step', file.steps ?? [], 'steps'),
  ];
}

/** Makes a key result of what its file says, once it has no problems. */
export function toKeyResult(
  file: KeyResultFile,
  goal: { readonly timeline: Timeline; readonly owner: string | null },
): KeyResult {
  const base: KeyResultBase = {
    id: file.id,
    keyResult: file.key_result,
    timeline: goal.timeline,
    unit: file.unit ?? null,
    weight: file.weight ?? 1,
    owner: file.owner ?? goal.owner,
    every: file.every ?? 'week',
    measure: measureOf(file).value ?? null,
  };
  switch (kindOf(file)) {
    case 'keep':
      return {
        ...base,
        kind: 'keep',
        atLeast: file.at_least ?? null,
        atMost: file.at_most ?? null,
      };
    case 'milestone':
      return { ...base, kind: 'milestone', steps: stepsOf(file) };
    case 'reach':
      return {
        ...base,
        kind: 'reach',
        baseline: file.baseline ?? 0,
        target: file.target ?? 0,
        commit: file.commit ?? null,
        stretch: file.stretch ?? null,
      };
  }
}

function stepsOf(file: KeyResultFile): Step[] {
  return (file.steps ?? []).map((one) => ({ id: one.id, step: one.step, weight: one.weight ?? 1 }));
}

function mixedKinds(file: KeyResultFile): Problem[] {
  const kind = kindOf(file);
  const strangers = Object.entries(KIND_KEYS)
    .filter(([other]) => other !== kind)
    .flatMap(([, keys]) => keys)
    .filter((key) => file[key] !== undefined);
  return strangers.map((key) => ({
    code: 'key-result/kind',
    path: [key],
    at: 'key',
    message: `\`${key}\` does not go with ${kind === 'keep' ? 'a level to keep (at_least, at_most)' : 'a target'}`,
    remedy: 'Keep one of the two, or make two key results of it',
  }));
}

function reachProblems(file: KeyResultFile): Problem[] {
  if (kindOf(file) !== 'reach') return [];
  if (file.target === undefined)
    return [
      {
        code: 'schema/missing-key',
        path: [],
        missing: ['target'],
        at: 'key',
        message: '`target` is missing',
        remedy: 'Add the number to reach: target: 20',
      },
    ];
  if (file.target !== (file.baseline ?? 0)) return [];
  return [
    {
      code: 'key-result/no-distance',
      path: ['target'],
      at: 'value',
      message: `where it starts is ${file.target} too: there is nothing to reach`,
      remedy: 'Change `target`, or `baseline`; for a level to keep, write `at_least` instead',
    },
  ];
}

function boundsProblems(file: KeyResultFile): Problem[] {
  if (file.at_least === undefined || file.at_most === undefined || file.at_least <= file.at_most)
    return [];
  return [
    {
      code: 'key-result/bounds',
      path: ['at_most'],
      at: 'value',
      message: `no number is at least ${file.at_least} and at most ${file.at_most}`,
      remedy: 'Change one of the two bounds',
    },
  ];
}

function measureOf({ measure }: KeyResultFile): Checked<Measure> {
  return measure === undefined
    ? { value: undefined, problems: [] }
    : readMeasure(measure, ['measure']);
}

function measureProblems(file: KeyResultFile): readonly Problem[] {
  if (file.measure === undefined || kindOf(file) !== 'milestone') return measureOf(file).problems;
  return [
    measureProblem(
      ['measure'],
      'what counts itself needs a number to count to',
      'Add it: target: 5; or for a level to keep, at_least: 5',
      'key',
    ),
  ];
}

/** The findings that of the things in a list two or more have the same id; each but the first is told. */
export function sameIds(
  what: 'step' | 'key result',
  listed: readonly { readonly id: string }[],
  key: string,
): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, { id }] of listed.entries()) {
    if (seen.has(id)) problems.push(sameId(what, id, [key, index, 'id']));
    seen.add(id);
  }
  return problems;
}

function sameId(what: 'step' | 'key result', id: string, path: Problem['path']): Problem {
  return {
    code: 'key-result/duplicate-id',
    path,
    at: 'value',
    message: `another ${what} here has the id ${id}`,
    remedy: `Give one of them another id, such as ${id}-2`,
  };
}
