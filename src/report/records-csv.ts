import { keysOfSaid } from '../domain/check-in.ts';
import { ownFieldsOf } from '../domain/own-fields.ts';
import { isHappening, type LogRecord } from '../domain/record.ts';
import { otherIn } from '../insight/outcomes.ts';
import type { LoggedRecord } from '../insight/whole-log.ts';
import { type Cell, csvTable } from './csv-table.ts';
import type { ReportModel } from './model.ts';
import type { Printing } from './printing.ts';

/** The columns: a later version only adds to them, at the end. */
const COLUMNS = [
  'id',
  'on',
  'type',
  'goal_id',
  'key_result_id',
  'key_result',
  'unit',
  'value',
  'add',
  'done',
  'undone',
  'value_after',
  'confidence',
  'blocked',
  'field',
  'was',
  'is',
  'note',
  'by',
  'corrects',
  'withdraws',
  'stands',
  'outcome',
  'outcome_id',
  'withheld',
  'file',
  'line',
  'as_of',
  'public',
  'left_out',
  'at',
  'members',
  'about',
  'says',
] as const;

type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, Cell>>;

/** The records of a log, and what a reader has to know of all of them. */
interface RecordsModel extends Pick<ReportModel, 'asOf' | 'at' | 'leftOut' | 'isPublic'> {
  /** In the order of the log. */
  readonly log: readonly LoggedRecord[];
}

/** The log for a spreadsheet: a row for each record, also for those that do not count. */
export function renderRecordsCsv(
  { log, asOf, at, leftOut, isPublic }: RecordsModel,
  { raw }: Pick<Printing, 'raw'>,
): string {
  const same = {
    as_of: asOf,
    public: isPublic,
    left_out: leftOut.length,
    at: at?.commit ?? null,
  };
  const rows = log.map((one) => ({
    ...recordCells(one),
    ...same,
    ...happenedCells(one.record, isPublic),
  }));
  return csvTable(COLUMNS, rows, { raw });
}

type SharedColumn = 'as_of' | 'public' | 'left_out' | 'at';
type HappenedColumn = 'members' | 'about' | 'says';

/**
 * What a record of what happened says: its people by their ids, which nobody but the facilitators needs,
 * and its own fields as JSON.
 */
function happenedCells(record: LogRecord, isPublic: boolean): Pick<Row, HappenedColumn> {
  if (!isHappening(record)) return { members: null, about: null, says: null };
  const { members, says } = record;
  const own = ownFieldsOf(says).filter(([key]) => key !== 'about');
  return {
    members: isPublic || members.length === 0 ? null : members.join(' '),
    about: typeof says.about === 'string' ? says.about : null,
    says: own.length === 0 ? null : JSON.stringify(Object.fromEntries(own)),
  };
}

function recordCells({
  record,
  outcome,
  leadsTo,
  keyResult,
  withheld,
}: LoggedRecord): Omit<Row, SharedColumn | HappenedColumn> {
  const { id, on, type, note, by, corrects, withdraws, place } = record;
  const [goalId = null, keyResultId = null] = record.keyResult?.split('/') ?? [];
  return {
    id,
    on,
    type,
    goal_id: goalId,
    key_result_id: keyResultId,
    key_result: keyResult?.keyResult ?? null,
    unit: keyResult?.unit ?? null,
    ...saidCells(record),
    value_after: leadsTo,
    note,
    by,
    corrects,
    withdraws,
    stands: outcome.kind === 'stands',
    outcome: outcome.kind,
    outcome_id: otherIn(outcome)?.id ?? null,
    withheld,
    file: place.file,
    line: place.line ?? null,
  };
}

type SaidColumn =
  | 'value'
  | 'add'
  | 'done'
  | 'undone'
  | 'confidence'
  | 'blocked'
  | 'field'
  | 'was'
  | 'is';

const SAYS_NOTHING: Pick<Row, SaidColumn> = {
  value: null,
  add: null,
  done: null,
  undone: null,
  confidence: null,
  blocked: null,
  field: null,
  was: null,
  is: null,
};

/** What a record says by its type: the columns of the other type are empty. */
function saidCells(record: LogRecord): Pick<Row, SaidColumn> {
  if (record.type === 'change') {
    const { field, was, is } = record;
    return { ...SAYS_NOTHING, field, was, is };
  }
  if (record.type !== 'check-in') return SAYS_NOTHING;
  const { said, confidence, blocked } = record;
  return { ...SAYS_NOTHING, ...(said && keysOfSaid(said)), confidence, blocked };
}
