import { keysOfSaid } from '../domain/check-in.ts';
import type { LogRecord } from '../domain/record.ts';
import { recordedOn } from '../domain/recorded-on.ts';
import type { GoalpostMove } from '../insight/goalpost-moves.ts';
import type { HistoryEntry } from '../insight/history.ts';
import { type Outcome, otherIn } from '../insight/outcomes.ts';
import type { HistoryModel } from './history.ts';
import { prettyJson } from './pretty-json.ts';

/** A history for machines. What a record does not say is null. */
interface HistoryJson {
  readonly version: 1;
  /** `goal/key-result`. */
  readonly key_result: string;
  /** How its sentence reads. */
  readonly title: string;
  readonly unit: string | null;
  /** The day whose records count, as `2026-11-24`. */
  readonly as_of: string;
  /** Where it stands on that day, as the report says it. */
  readonly value: number | null;
  /** In the order of the log. */
  readonly records: readonly RecordJson[];
  /** Goalposts that were moved after the start by hand, so that no record tells of it; the earliest first. */
  readonly unrecorded_goalposts: readonly GoalpostJson[];
}

interface GoalpostJson {
  readonly field: string;
  readonly was: number | string | null;
  readonly is: number | string | null;
  readonly on: string;
  /** The commit that moved it; null where that is not committed. */
  readonly commit: string | null;
}

interface RecordJson {
  readonly id: string | null;
  readonly on: string;
  /** The day on which it was written, as its id tells. */
  readonly recorded_on: string | null;
  readonly type: LogRecord['type'];
  readonly key_result: string | null;
  /** Of a check-in, one of these four at most. */
  readonly value: number | null;
  readonly add: number | null;
  readonly done: string | true | null;
  readonly undone: string | true | null;
  readonly confidence: number | null;
  readonly blocked: boolean;
  /** Of a change. */
  readonly field: string | null;
  readonly was: number | string | null;
  readonly is: number | string | null;
  readonly note: string | null;
  readonly by: string | null;
  readonly key: string | null;
  readonly corrects: string | null;
  readonly withdraws: string | null;
  readonly outcome: Outcome['kind'];
  /** The record that makes it so: what corrects or withdraws it, what it repeats, what it takes back. */
  readonly outcome_id: string | null;
  readonly outcome_file: string | null;
  readonly outcome_line: number | null;
  /** Where the key result stands after it, in its unit; of a milestone, how many steps are done. */
  readonly leads_to: number | null;
  readonly file: string;
  readonly line: number | null;
}

/** All that was ever recorded of a key result, for machines: `HistoryJson` says what each key is. */
export function historyJson(model: HistoryModel): string {
  const { keyResult, reference, figures, entries, unrecorded, timezone } = model;
  const history: HistoryJson = {
    version: 1,
    key_result: reference,
    title: keyResult.keyResult,
    unit: keyResult.unit,
    as_of: figures.asOf,
    value: figures.value,
    records: entries.map((entry) => recordJson(entry, timezone)),
    unrecorded_goalposts: unrecorded.map(goalpostJson),
  };
  return prettyJson(history);
}

function goalpostJson({ field, was, is, on, source }: GoalpostMove): GoalpostJson {
  return { field, was, is, on, commit: source.kind === 'git' ? source.commit : null };
}

function recordJson({ record, outcome, leadsTo }: HistoryEntry, timezone: string): RecordJson {
  const other = otherIn(outcome);
  const { id, on, type, keyResult, note, by, key, corrects, withdraws, place } = record;
  return {
    id,
    on,
    recorded_on: recordedOn(id, timezone),
    type,
    key_result: keyResult,
    ...saidJson(record),
    ...(record.type === 'change'
      ? { field: record.field, was: record.was, is: record.is }
      : { field: null, was: null, is: null }),
    note,
    by,
    key,
    corrects,
    withdraws,
    outcome: outcome.kind,
    outcome_id: other?.id ?? null,
    outcome_file: other?.place.file ?? null,
    outcome_line: other?.place.line ?? null,
    leads_to: leadsTo,
    file: place.file,
    line: place.line ?? null,
  };
}

type SaidJson = Pick<RecordJson, 'value' | 'add' | 'done' | 'undone' | 'confidence' | 'blocked'>;

function saidJson(record: LogRecord): SaidJson {
  const said = { value: null, add: null, done: null, undone: null };
  if (record.type !== 'check-in') return { ...said, confidence: null, blocked: false };
  const { confidence, blocked } = record;
  return { ...said, ...(record.said ? keysOfSaid(record.said) : {}), confidence, blocked };
}
