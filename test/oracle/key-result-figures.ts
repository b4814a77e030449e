import { type Case, expectedOn } from './case.ts';
import { compare, type Exact, over, toNumber, toNumberOrNull, ZERO } from './exact.ts';
import { forecastOf, type OracleForecast, rateNeededOf, type Zone, zoneOf } from './forecast.ts';
import { attainmentOn, isOf, progressOn, stepsOn, valueOn } from './progress.ts';
import { scoreOf } from './score.ts';
import { sinceLastWeek } from './since.ts';
import { isLate, isStale, judgedOf, type Status, statusOf } from './status.ts';

/** Every number of a key result, by the second calculation; the names are those of the JSON. */
export interface OracleKeyResult {
  readonly id: string;
  /** The days of its timeline. */
  readonly days: readonly string[];
  readonly value: number | null;
  readonly attainment: number | null;
  readonly progress: number;
  readonly expected: number;
  readonly judged: number;
  readonly pace: number | null;
  readonly status: Status;
  readonly late: boolean;
  readonly stale: boolean;
  readonly blocked: boolean;
  readonly confidence: number | null;
  readonly last_check_in: string | null;
  /** The steps of a milestone that are done, each with its day. */
  readonly steps_done: readonly string[];
  readonly since_last_week: { readonly value: number | null; readonly progress: number };
  readonly score: number | null;
  readonly forecast: OracleForecast | null;
  readonly rate_needed: number | null;
  readonly zone: Zone | null;
}

export function keyResultFigures(its: Case): OracleKeyResult {
  const { asOf, said, keyResult, days } = its;
  const [attainment, progress] = [attainmentOn(its, asOf), progressOn(its, asOf)];
  const expected = expectedOn(its, asOf);
  const since = sinceLastWeek(its);
  const steps = isOf(its, 'milestone') && its.keyResult.steps ? stepsOn(its, asOf) : [];
  return {
    id: keyResult.id,
    days,
    value: toNumberOrNull(valueOn(its, asOf)),
    attainment: toNumberOrNull(attainment),
    progress: toNumber(progress),
    expected: toNumber(expected),
    judged: toNumber(judgedOf(its)),
    pace: paceOf(progress, expected),
    status: statusOf(its),
    late: isLate(its),
    stale: isStale(its),
    blocked: said.at(-1)?.data.blocked ?? false,
    confidence: said.findLast(({ data }) => data.confidence !== undefined)?.data.confidence ?? null,
    last_check_in: said.at(-1)?.on ?? null,
    steps_done: steps.filter(({ done }) => done).map(({ id, doneOn }) => `${id} ${doneOn}`),
    since_last_week: { value: toNumberOrNull(since.value), progress: toNumber(since.progress) },
    score: toNumberOrNull(scoreOf(its)),
    forecast: forecastOf(its),
    rate_needed: rateNeededOf(its),
    zone: zoneOf(its),
  };
}

/** Null while expected is 0. */
export function paceOf(progress: Exact, expected: Exact): number | null {
  return compare(expected, ZERO) === 0 ? null : toNumber(over(progress, expected));
}
