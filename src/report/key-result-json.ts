import type { KeyResult } from '../domain/key-result.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { KeyResultFigures, KeyResultWithFigures } from '../insight/figures.ts';
import type { Forecast } from '../insight/forecast.ts';
import type { GoalpostMove } from '../insight/goalpost-moves.ts';
import { rateNeeded } from '../insight/rate.ts';
import type { ReportModel } from './model.ts';
import type { ReportJson } from './report-schema.ts';
import { scoreJson } from './score-json.ts';

type KeyResultJson = ReportJson['goals'][number]['key_results'][number];

/** A key result for machines: the schema in key-result-schema.ts says what each key is. */
export function keyResultJson(
  { keyResult, reference, figures }: KeyResultWithFigures,
  model: Pick<ReportModel, 'course' | 'moved' | 'movement' | 'places' | 'scores' | 'isPublic'>,
): KeyResultJson {
  const { moved, movement, scores } = model;
  const since = movement.each.get(reference);
  return {
    id: keyResult.id,
    key_result: keyResult.keyResult,
    line: model.places.get(reference)?.line ?? null,
    kind: keyResult.kind,
    owner: keyResult.owner,
    unit: keyResult.unit,
    weight: keyResult.weight,
    every: keyResult.every,
    ...aimJson(keyResult, figures),
    // What it asks of a field may be somebody's name.
    measure: model.isPublic ? null : (keyResult.measure?.written ?? null),
    timeline: timelineJson(keyResult.timeline),
    withheld: figures.withheld,
    no_data: figures.noData,
    value: figures.value,
    attainment: figures.attainment,
    progress: figures.progress,
    expected: figures.expected,
    judged: figures.judged,
    pace: figures.pace,
    status: figures.status,
    rule: figures.rule,
    zone: figures.zone,
    late: figures.late,
    stale: figures.stale,
    blocked: figures.blocked,
    confidence: figures.confidence,
    last_check_in: figures.lastCheckIn?.on ?? null,
    rate_needed: rateNeeded(keyResult, figures)?.perWeek ?? null,
    forecast: figures.forecast && forecastJson(figures.forecast),
    course: (model.course.get(reference) ?? []).map(({ on, value }) => ({ on, value })),
    since_last_week: since ? { value: since.value, progress: since.progress } : null,
    goalposts: (moved.get(reference) ?? []).map(goalpostJson),
    ...scoreJson(reference, { scores }),
  };
}

type Aim = Pick<
  KeyResultJson,
  'baseline' | 'target' | 'commit' | 'stretch' | 'at_least' | 'at_most' | 'steps'
>;

const NO_AIM: Aim = {
  baseline: null,
  target: null,
  commit: null,
  stretch: null,
  at_least: null,
  at_most: null,
  steps: null,
};

/** What it is to be, by its kind: the keys of the other kinds are null. */
function aimJson(keyResult: KeyResult, { stepsDone, doneOn }: KeyResultFigures): Aim {
  switch (keyResult.kind) {
    case 'reach': {
      const { baseline, target, commit, stretch } = keyResult;
      return { ...NO_AIM, baseline, target, commit, stretch };
    }
    case 'keep':
      return { ...NO_AIM, at_least: keyResult.atLeast, at_most: keyResult.atMost };
    case 'milestone':
      return {
        ...NO_AIM,
        steps: keyResult.steps.map((one) => ({
          ...one,
          done: stepsDone.includes(one.id),
          done_on: doneOn.get(one.id) ?? null,
        })),
      };
  }
}

function forecastJson(forecast: Forecast): KeyResultJson['forecast'] {
  const { points, rateSoFar, atEnd, between, targetOn, sureness } = forecast;
  const [low, high] = between;
  return {
    points,
    rate_so_far: rateSoFar,
    at_end: atEnd,
    between: [low, high],
    target_on: targetOn,
    sureness,
  };
}

function goalpostJson(move: GoalpostMove): KeyResultJson['goalposts'][number] {
  const { field, was, is, on, by, note, source } = move;
  const place = source.kind === 'record' ? source.place : null;
  return {
    field,
    was,
    is,
    on,
    by,
    note,
    source: {
      kind: source.kind,
      file: place?.file ?? null,
      line: place?.line ?? null,
      commit: source.kind === 'git' ? source.commit : null,
    },
  };
}

/** A timeline as machines read it; a list of goals writes it the same way. */
export function timelineJson({ written, intervals }: Timeline): KeyResultJson['timeline'] {
  return { written, intervals: intervals.map(({ from, to }) => ({ from, to })) };
}
