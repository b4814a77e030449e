import type { KeyResult } from '../domain/key-result.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { GoalWithFigures, KeyResultWithFigures } from '../insight/figures.ts';
import type { ReportModel } from './model.ts';
import { prettyJson } from './pretty-json.ts';
import type { ReportJson } from './report-schema.ts';

type GoalJson = ReportJson['goals'][number];
type KeyResultJson = GoalJson['key_results'][number];

/** The report for machines: the schema in report-schema.ts says what each key is. */
export function renderJson(model: ReportModel): string {
  const { community, quarter, asOf, week, figures, leftOut, goals } = model;
  const report: ReportJson = {
    version: 1,
    community,
    quarter,
    as_of: asOf,
    week,
    progress: figures.progress,
    expected: figures.expected,
    status: figures.status,
    left_out: [...leftOut],
    goals: goals.map(goalJson),
  };
  return prettyJson(report);
}

function goalJson({ goal, figures, keyResults }: GoalWithFigures): GoalJson {
  return {
    id: goal.id,
    goal: goal.goal,
    timeline: timelineJson(goal.timeline),
    owner: goal.owner,
    personas: [...goal.personas],
    progress: figures.progress,
    expected: figures.expected,
    pace: figures.pace,
    status: figures.status,
    key_results: keyResults.map(keyResultJson),
  };
}

function keyResultJson({ keyResult, figures }: KeyResultWithFigures): KeyResultJson {
  return {
    id: keyResult.id,
    key_result: keyResult.keyResult,
    kind: keyResult.kind,
    unit: keyResult.unit,
    ...aimJson(keyResult, figures.stepsDone),
    timeline: timelineJson(keyResult.timeline),
    value: figures.value,
    attainment: figures.attainment,
    progress: figures.progress,
    expected: figures.expected,
    pace: figures.pace,
    status: figures.status,
    late: figures.late,
    stale: figures.stale,
    blocked: figures.blocked,
    confidence: figures.confidence,
    last_check_in: figures.lastCheckIn?.on ?? null,
  };
}

type Aim = Pick<KeyResultJson, 'baseline' | 'target' | 'at_least' | 'at_most' | 'steps'>;

/** What it is to be, by its kind: the keys of the other kinds are null. */
function aimJson(keyResult: KeyResult, done: readonly (string | true)[]): Aim {
  const none: Aim = { baseline: null, target: null, at_least: null, at_most: null, steps: null };
  switch (keyResult.kind) {
    case 'reach':
      return { ...none, baseline: keyResult.baseline, target: keyResult.target };
    case 'keep':
      return { ...none, at_least: keyResult.atLeast, at_most: keyResult.atMost };
    case 'milestone':
      return {
        ...none,
        steps: keyResult.steps.map((one) => ({ ...one, done: done.includes(one.id) })),
      };
  }
}

/** A timeline as machines read it; a list of goals writes it the same way. */
export function timelineJson({ written, intervals }: Timeline): GoalJson['timeline'] {
  return { written, intervals: intervals.map(({ from, to }) => ({ from, to })) };
}
