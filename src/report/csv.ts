import { firstDay, lastDay } from '../domain/timeline.ts';
import type { GoalWithFigures, KeyResultWithFigures } from '../insight/figures.ts';
import { BALANCE_COLUMNS, balanceCells } from './balance-csv.ts';
import { type Cell, csvTable } from './csv-table.ts';
import { keyResultJson } from './key-result-json.ts';
import type { ReportModel } from './model.ts';
import { narrowedText } from './narrowed-text.ts';
import { PICTURE_COLUMNS, pictureCells } from './picture-csv.ts';
import type { Printing } from './printing.ts';

/** The columns: a later version only adds to them, at the end. */
const COLUMNS = [
  'quarter',
  'as_of',
  'goal_id',
  'goal',
  'goal_status',
  'goal_progress',
  'goal_expected',
  'key_result_id',
  'key_result',
  'kind',
  'owner',
  'personas',
  'unit',
  'baseline',
  'target',
  'at_least',
  'at_most',
  'commit',
  'stretch',
  'steps',
  'weight',
  'every',
  'timeline',
  'first_day',
  'last_day',
  'value',
  'attainment',
  'progress',
  'expected',
  'pace',
  'status',
  'late',
  'stale',
  'blocked',
  'confidence',
  'last_check_in',
  'rate_needed',
  'rate_so_far',
  'forecast_at_end',
  'forecast_on',
  'score',
  'grade',
  'withheld',
  'file',
  'line',
  'public',
  'narrowed',
  'left_out',
  'at',
  'no_data',
  ...PICTURE_COLUMNS,
  ...BALANCE_COLUMNS,
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

/**
 * The report for a spreadsheet: a row for each key result, with the figures of the JSON, not rounded.
 * A goal without key results has no row.
 */
export function renderCsv(model: ReportModel, { raw }: Pick<Printing, 'raw'>): string {
  const rows = model.goals.flatMap((goal) =>
    goal.keyResults.map((one) => ({
      ...goalCells(goal),
      ...keyResultCells(one, model),
      ...reportCells(model),
      ...pictureCells(model),
      ...balanceCells(model),
    })),
  );
  return csvTable(COLUMNS, rows, { raw });
}

/** About the community as a whole. */
type CommunityColumn = (typeof PICTURE_COLUMNS)[number] | (typeof BALANCE_COLUMNS)[number];

type ReportColumn = 'quarter' | 'as_of' | 'public' | 'narrowed' | 'left_out' | 'at';

/** What is the same in every row: it goes with each, however the rows are sorted and parted. */
function reportCells(model: ReportModel): Pick<Row, ReportColumn> {
  const { quarter, asOf, isPublic, narrowed, leftOut, at } = model;
  return {
    quarter,
    as_of: asOf,
    public: isPublic,
    narrowed: narrowed && narrowedText(narrowed),
    left_out: leftOut.length,
    at: at?.commit ?? null,
  };
}

type GoalColumn =
  | 'goal_id'
  | 'goal'
  | 'goal_status'
  | 'goal_progress'
  | 'goal_expected'
  | 'personas'
  | 'file';

function goalCells({ goal, figures }: GoalWithFigures): Pick<Row, GoalColumn> {
  return {
    goal_id: goal.id,
    goal: goal.goal,
    goal_status: figures.status,
    goal_progress: figures.progress,
    goal_expected: figures.expected,
    personas: goal.personas.join(';'),
    file: goal.file,
  };
}

/** What the JSON says of a key result, as far as a cell can hold it. */
function keyResultCells(
  one: KeyResultWithFigures,
  model: ReportModel,
): Omit<Row, ReportColumn | GoalColumn | CommunityColumn> {
  const { id, timeline, steps, forecast, grade, ...said } = keyResultJson(one, model);
  return {
    ...said,
    key_result_id: id,
    timeline: timeline.written,
    first_day: firstDay(one.keyResult.timeline),
    last_day: lastDay(one.keyResult.timeline),
    steps: steps?.length ?? null,
    rate_so_far: forecast?.rate_so_far ?? null,
    forecast_at_end: forecast?.at_end ?? null,
    forecast_on: forecast?.target_on ?? null,
    grade: grade?.score ?? null,
  };
}
