import type { ReportJson } from '../../src/report/report-schema.ts';
import { daysFrom } from './days.ts';
import type { OracleKeyResult } from './key-result-figures.ts';
import type { OracleGoal, OracleReport } from './report.ts';

/** A figure by its name, and what both calculations have for it. */
export interface Compared {
  readonly name: string;
  readonly oracle: Figure;
  readonly program: Figure;
}

type Figure = number | string | boolean | null | undefined;
type GoalJson = ReportJson['goals'][number];
type KeyResultJson = GoalJson['key_results'][number];

/** Every figure of both reports, side by side. */
export function compared(oracle: OracleReport, program: ReportJson): Compared[] {
  const ids = (goals: readonly { readonly id: string }[]) => goals.map(({ id }) => id).sort();
  return [
    ...pairs('', oracle, program, ['week', 'progress', 'expected', 'status', 'score']),
    ...pairs('goals', oracle.goals_by_status, inAnyStatus(program.goals_by_status), STATUSES),
    { name: 'weeks', oracle: oracle.weeks.join(), program: program.weeks.map(spanText).join() },
    { name: 'goals', oracle: ids(oracle.goals).join(), program: ids(program.goals).join() },
    ...oracle.goals.flatMap((goal) => {
      const other = program.goals.find(({ id }) => id === goal.id);
      return other ? comparedGoal(goal, other) : [];
    }),
  ];
}

const STATUSES = [
  'missed',
  'off-track',
  'at-risk',
  'nearly',
  'on-track',
  'achieved',
  'upcoming',
] as const;

type Counts = ReportJson['goals_by_status'];

/** Without those in which no goal is. */
function inAnyStatus(counts: Counts): Partial<Counts> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function spanText({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from} ${to}`;
}

/** Equal; of numbers, as near as 1e-9 of their size. */
export function isSame({ oracle, program }: Compared): boolean {
  if (typeof oracle !== 'number' || typeof program !== 'number') return oracle === program;
  return Math.abs(oracle - program) <= 1e-9 * Math.max(Math.abs(oracle), Math.abs(program));
}

function comparedGoal(oracle: OracleGoal, program: GoalJson): Compared[] {
  return [
    ...pairs(oracle.id, oracle, program, ['progress', 'expected', 'pace', 'status']),
    ...oracle.key_results.flatMap((one, index) => {
      const other = program.key_results[index];
      return other ? comparedKeyResult(`${oracle.id}/${one.id}`, one, other) : [];
    }),
  ];
}

const FIGURES = [
  'id',
  'value',
  'attainment',
  'progress',
  'expected',
  'judged',
  'pace',
  'status',
  'zone',
  'late',
  'stale',
  'blocked',
  'confidence',
  'last_check_in',
  'rate_needed',
  'score',
] as const;

const FORECAST = [
  'points',
  'rate_so_far',
  'at_end',
  'low',
  'high',
  'target_on',
  'sureness',
] as const;
const SINCE = ['value', 'progress'] as const;

function comparedKeyResult(
  name: string,
  oracle: OracleKeyResult,
  program: KeyResultJson,
): Compared[] {
  const days = program.timeline.intervals.flatMap(({ from, to }) => daysFrom(from, to));
  const steps = (program.steps ?? [])
    .filter(({ done }) => done)
    .map((one) => `${one.id} ${one.done_on}`);
  return [
    ...pairs(name, oracle, program, FIGURES),
    ...pairs(`${name} forecast`, oracle.forecast ?? {}, forecastIn(program), FORECAST),
    ...pairs(`${name} since`, oracle.since_last_week, program.since_last_week ?? {}, SINCE),
    { name: `${name} days`, oracle: oracle.days.join(), program: days.join() },
    { name: `${name} steps done`, oracle: oracle.steps_done.join(), program: steps.join() },
  ];
}

function forecastIn({ forecast }: KeyResultJson) {
  const [low, high] = forecast?.between ?? [];
  return forecast ? { ...forecast, low, high } : {};
}

function pairs<Key extends string>(
  of: string,
  oracle: Readonly<Partial<Record<Key, Figure>>>,
  program: Readonly<Partial<Record<Key, Figure>>>,
  keys: readonly Key[],
): Compared[] {
  return keys.map((key) => ({
    name: `${of} ${key}`.trim(),
    oracle: oracle[key],
    program: program[key],
  }));
}
