import type { RecordPlan } from '../../insight/import-records.ts';
import { columnLabel } from '../../insight/tables/column.ts';
import type { RecordList } from '../../insight/tables/record-list.ts';
import { prettyJson } from '../pretty-json.ts';

/** An import of records that was planned, or done. */
export interface RecordImport {
  readonly list: RecordList;
  readonly plan: RecordPlan;
  readonly applied: 'applied' | 'not applied';
}

/** An import of records for machines: what was understood, and all that it does, whole. */
export function recordImportJson({ list, plan, applied }: RecordImport): string {
  return prettyJson({
    file: list.file,
    type: list.type,
    applied: applied === 'applied',
    taken_for: list.called,
    header_line: list.headerLine,
    columns: list.taken.map(({ column, field, means }) => ({
      column: columnLabel(column),
      taken_for: field,
      means,
    })),
    not_taken: list.left.map(({ column, why, as }) => ({ column: columnLabel(column), why, as })),
    not_used: list.unused.map(columnLabel),
    dates: list.dates.map(({ column, days: { order, example } }) => ({
      column: columnLabel(column),
      order,
      example,
    })),
    remarks: list.remarks,
    records: plan.records.map(({ line, draft: { on, members, fields, note, key } }) => ({
      line,
      on,
      members,
      ...fields,
      note,
      key,
    })),
    added: plan.added.map(({ line, id, facts: { name, email } }) => ({ line, id, name, email })),
    already: plan.already,
    withdrawn: plan.withdrawn,
    not_on_the_roster: plan.strangers,
    by_name_alone: plan.guesses.map(({ line, name, member }) => ({ line, name, id: member.id })),
    left_out: plan.leftOut,
    not_usable: plan.unusable,
    used_in_part: plan.doubts,
  });
}
