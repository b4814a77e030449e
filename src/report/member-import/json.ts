import type { MemberFile } from '../../domain/member.ts';
import type { Alike, Candidate } from '../../insight/import-members/alike.ts';
import { newPerson } from '../../insight/import-members/with-facts.ts';
import type { MemberImportPlan } from '../../insight/import-members.ts';
import { columnLabel } from '../../insight/tables/column.ts';
import type { MemberList } from '../../insight/tables/member-list.ts';
import { prettyJson } from '../pretty-json.ts';

/** An import of members that was planned, or done. */
export interface MemberImport {
  readonly list: MemberList;
  readonly plan: MemberImportPlan;
  /** Whether it was written. */
  readonly applied: boolean;
  /** The ids of the new people, in the order of the plan; none before they are written. */
  readonly ids: readonly string[];
}

/** An import for machines: what was understood, and all that it does, whole. */
export function memberImportJson({ list, plan, applied, ids }: MemberImport): string {
  return prettyJson({
    file: list.file,
    applied,
    platform: list.key,
    header_line: list.headerLine,
    columns: [...list.taken].flatMap(([field, columns]) =>
      columns.map((column) => ({ column: columnLabel(column), taken_for: field })),
    ),
    not_used: list.unused.map(columnLabel),
    missing: list.missing.map(({ field, perhaps }) => ({
      what: field,
      perhaps: perhaps && columnLabel(perhaps),
    })),
    dates: list.dates.map(({ column, days: { order, example } }) => ({
      column: columnLabel(column),
      order,
      example,
    })),
    new: plan.added.map(({ line, facts }, index) => {
      const { id: _, ...said } = newPerson('', facts);
      return { line, id: ids[index] ?? null, ...said };
    }),
    updated: plan.updated.map(({ line, member, by, before, after }) => ({
      line,
      id: member.id,
      known_by: by,
      ...changesOf(before, after),
    })),
    unchanged: plan.unchanged,
    left_out: plan.leftOut,
    not_usable: plan.unusable,
    used_in_part: plan.doubts,
    left_by_the_roster: plan.back.map(({ line, member }) => ({ line, id: member.id })),
    alike: plan.alike.map(pairOf),
  });
}

function changesOf(before: MemberFile, after: MemberFile) {
  const [was, is]: Readonly<Record<string, unknown>>[] = [before, after];
  const changed = Object.keys(after).filter(
    (key) => JSON.stringify(was?.[key]) !== JSON.stringify(is?.[key]),
  );
  const of = (said: Readonly<Record<string, unknown>> | undefined) =>
    Object.fromEntries(changed.map((key) => [key, said?.[key] ?? null]));
  return { before: of(was), after: of(is) };
}

function pairOf({ one, other, by, shared }: Alike) {
  return { by, shared, people: [one, other].map(personOf) };
}

function personOf({ id, row, name }: Candidate) {
  return { id, line: row, name };
}
