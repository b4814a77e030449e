import type { Balance } from '../../insight/balance/balance.ts';
import {
  BALANCE_HEADING,
  balanceAdvice,
  balanceRows,
  DONE_BY_WEEK,
  PUBLIC_BALANCE,
  RECORDS_BY_WEEK,
  spanText,
  weekTexts,
} from '../balance-text.ts';
import type { ReportModel } from '../model.ts';
import { tableOf } from './table.ts';

/** The three strands side by side; nothing where nothing is told of them. */
export function balanceBlocks({
  balance,
  isPublic,
}: Pick<ReportModel, 'balance' | 'isPublic'>): readonly string[] {
  if (balance === null) return [];
  return [
    `## ${BALANCE_HEADING} of ${spanText(balance)}`,
    balanceRows(balance)
      .map(({ label, says }) => `- **${label}:** ${says.join(' · ')}`)
      .join('\n'),
    weeksTable(balance),
    `${balanceAdvice(balance)}${isPublic ? ` *${PUBLIC_BALANCE}*` : ''}`,
  ];
}

/** What was done of what was due, and what was recorded, week by week. */
function weeksTable(balance: Balance): string {
  const rows = balanceRows(balance).flatMap(({ label, doneByWeek, recordsByWeek }) => [
    [`${label}: ${DONE_BY_WEEK}`, ...doneByWeek],
    ...(recordsByWeek === null ? [] : [[`${label}: ${RECORDS_BY_WEEK}`, ...recordsByWeek]]),
  ]);
  return tableOf(['Week from', ...weekTexts(balance)], rows);
}
