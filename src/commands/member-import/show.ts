import { CHARTER_FILE } from '../../domain/layout.ts';
import { counted } from '../../domain/number-text.ts';
import { grouped } from '../../domain/parts.ts';
import { flagToType, toType } from '../../domain/to-type.ts';
import { withIds } from '../../insight/import-members/with-ids.ts';
import type { MemberImportPlan } from '../../insight/import-members.ts';
import type { MemberList } from '../../insight/tables/member-list.ts';
import { alikeLines } from '../../report/member-import/alike.ts';
import { memberImportJson } from '../../report/member-import/json.ts';
import { planLines } from '../../report/member-import/plan.ts';
import { understoodLines } from '../../report/member-import/understood.ts';
import { typed } from '../../terminal/layout.ts';
import type { Session } from '../running/session.ts';
import type { ImportOptions } from './wishes.ts';
import type { ToWrite, Written } from './write.ts';

/** An import as it was understood. */
export interface Understood extends ToWrite {
  readonly list: MemberList;
}

/** Shows how a list was understood, what would become of the roster, and the command that writes it. */
export function showPlan(
  session: Session,
  file: string,
  { list, plan, kept }: Understood,
  options: ImportOptions,
): void {
  if (options.json) {
    session.printExactly(memberImportJson({ list, plan, applied: false, ids: [] }));
    return;
  }
  const { screen } = session;
  const lines = [...understoodLines(list, screen), ...planLines(plan, screen), ''];
  const isIdle = plan.added.length + plan.updated.length === 0 && kept === null;
  const next = isIdle
    ? ['Nothing to change: the roster knows all of this already.']
    : ['Nothing is written yet. To write it:', `  ${typed(applying(file, options), screen)}`];
  session.print([...lines, ...next].join('\n'));
}

/** The command that writes what was shown. */
function applying(file: string, { platform, column = [], dates, keep, as }: ImportOptions): string {
  const flags = [
    ...flagToType('--platform', platform ?? null),
    ...column.flatMap((one) => flagToType('--column', one)),
    ...flagToType('--dates', dates ?? null),
    ...flagToType('--as', as ?? null),
    ...flagToType('--keep', keep ?? null),
  ];
  return ['member import', toType(file) ?? 'FILE', ...flags, '--apply'].join(' ');
}

/** Says what was written, and who look the same. */
export function showWritten(
  session: Session,
  { list, plan, kept }: Understood,
  { ids, made, changed }: Written,
  { json }: ImportOptions,
): void {
  const done = withIds(plan, ids);
  const isIdle = made.length + changed.length === 0;
  const lines = [
    isIdle ? 'Nothing to change: the roster knows all of this already.' : countsText(done),
    ...made.map((path) => `Wrote ${path}`),
    ...changed.map((path) => `Changed ${path}`),
    ...(kept && !changed.includes(CHARTER_FILE) ? [`cop.yaml keeps ${kept.name} already`] : []),
  ];
  session.tell(lines.join('\n'));
  if (json) {
    session.printExactly(memberImportJson({ list, plan: done, applied: true, ids }));
    return;
  }
  const pairs = alikeLines(done.alike, session.screen, done.alike.length);
  if (pairs.length > 0) session.print(pairs.join('\n'));
  else session.tell(`Look at them: ${session.screen.cop} member list`);
}

function countsText({ added, updated, unusable, leftOut }: MemberImportPlan): string {
  const counts = [
    added.length === 1 ? '1 new person' : `${grouped(added.length)} new people`,
    `${grouped(updated.length)} updated`,
    ...(leftOut.length === 0 ? [] : [`${counted(leftOut.length, 'row')} left out`]),
    ...(unusable.length === 0 ? [] : [`${counted(unusable.length, 'row')} not used`]),
  ];
  return counts.join(', ');
}
