import type { KeptImport } from '../../domain/imports.ts';
import { flagToType, toType } from '../../domain/to-type.ts';
import type { RecordPlan } from '../../insight/import-records.ts';
import type { RecordList } from '../../insight/tables/record-list.ts';
import { recordImportJson } from '../../report/log-import/json.ts';
import { recordPlanLines } from '../../report/log-import/plan.ts';
import { recordsUnderstood } from '../../report/log-import/understood.ts';
import { indented, typed } from '../../terminal/layout.ts';
import type { Session } from '../running/session.ts';
import type { LogImportOptions } from './wishes.ts';

/** An import of records as it was understood. */
export interface UnderstoodRecords {
  readonly list: RecordList;
  readonly plan: RecordPlan;
  /** What somebody is called, by their id; also of those whom it adds. */
  readonly nameOf: (id: string) => string;
  /** How its columns were understood, and under which name that is kept; null where it is not. */
  readonly kept: { readonly name: string; readonly how: KeptImport } | null;
}

/** Shows how a list was understood, what would be recorded, and the command that records it. */
export function showPlan(
  session: Session,
  file: string,
  { list, plan, kept, nameOf }: UnderstoodRecords,
  options: LogImportOptions,
): void {
  if (options.json) {
    session.printExactly(recordImportJson({ list, plan, applied: 'not applied' }));
    return;
  }
  const { screen } = session;
  const isIdle = plan.records.length === 0 && kept === null;
  const next = isIdle
    ? ['Nothing to record.']
    : ['Nothing is written yet. To write it:', `  ${typed(applying(file, list, options), screen)}`];
  const lines = [
    ...recordsUnderstood(list, screen),
    ...recordPlanLines(list, plan, { screen, nameOf }),
    '',
    ...next,
    ...furtherLines(plan, options, screen.width),
  ];
  session.print(lines.join('\n'));
}

/** What can be added to the command, where it would do something. */
function furtherLines(
  { strangers, guesses, withdrawn }: RecordPlan,
  { addMembers, names, again }: LogImportOptions,
  width: number,
): readonly string[] {
  const flags = [
    ...(guesses.length > 0 && !names ? ['--names takes those who are known by a name alone'] : []),
    ...(strangers.length > 0 && !addMembers
      ? ['--add-members puts those who are not on the roster there']
      : []),
    ...(withdrawn.length > 0 && !again ? ['--again records anew what was withdrawn since'] : []),
  ];
  return flags.flatMap((text) => indented(text, 2, width));
}

/** The command that writes what was shown. */
function applying(file: string, { type }: RecordList, options: LogImportOptions): string {
  const { column = [], dates, on, experience, survey, keep, as, by } = options;
  const { names, named, addMembers, again } = options;
  const flags = [
    ...flagToType('--type', type),
    ...flagToType('--on', on ?? null),
    ...flagToType('--experience', experience ?? null),
    ...flagToType('--survey', survey ?? null),
    ...column.flatMap((one) => flagToType('--column', one)),
    ...flagToType('--dates', dates ?? null),
    ...flagToType('--as', as ?? null),
    ...flagToType('--keep', keep ?? null),
    ...flagToType('--by', by ?? null),
    ...(names ? ['--names'] : []),
    ...(named ? ['--named'] : []),
    ...(addMembers ? ['--add-members'] : []),
    ...(again ? ['--again'] : []),
  ];
  return ['log import', toType(file) ?? 'FILE', ...flags, '--apply'].join(' ');
}
