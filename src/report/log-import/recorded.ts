import { dateRange, longDate } from '../../domain/civil-date.ts';
import { grouped } from '../../domain/parts.ts';
import type { RecordPlan } from '../../insight/import-records.ts';
import type { RecordList } from '../../insight/tables/record-list.ts';
import { countedType } from './plan.ts';

/** What an import recorded, in a line or two; not yet safe to print. */
export function recordedText({ type }: RecordList, plan: RecordPlan): readonly string[] {
  const { records, added, already, withdrawn, strangers, leftOut, unusable } = plan;
  const left = withdrawn.length + strangers.length + leftOut.length + unusable.length;
  const beside = [
    ...(added.length === 0 ? [] : [`${grouped(added.length)} put on the roster`]),
    ...(already === 0 ? [] : [`${grouped(already)} recorded already`]),
    ...(left === 0 ? [] : [`${grouped(left)} ${left === 1 ? 'row' : 'rows'} left out`]),
  ].join(', ');
  const first =
    records.length === 0
      ? 'Nothing to record'
      : `Recorded ${countedType(records.length, type)}${daysText(plan)}`;
  return [first, ...(beside === '' ? [] : [`  ${beside}`])];
}

function daysText({ records }: RecordPlan): string {
  const days = records.flatMap(({ draft }) => draft.on ?? []);
  let [from, to] = [days[0], days[0]];
  for (const day of days) {
    if (from === undefined || day < from) from = day;
    if (to === undefined || day > to) to = day;
  }
  if (from === undefined || to === undefined) return '';
  return from === to ? ` on ${longDate(from)}` : `, ${dateRange({ from, to })}`;
}
