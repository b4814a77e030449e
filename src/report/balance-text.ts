import { type CivilDate, dateRange, shortDate } from '../domain/civil-date.ts';
import { counted, formatNumber } from '../domain/number-text.ts';
import { strandTitle } from '../domain/strand.ts';
import type { Balance } from '../insight/balance/balance.ts';
import type { StrandBalance, WeekCounts } from '../insight/balance/strand-balance.ts';

/** What is said of the three strands beside each other, worded once for all formats. */

/** The section's heading in a report. */
export const BALANCE_HEADING = 'Balance';

/** What stands before what was counted week by week. */
export const DONE_BY_WEEK = 'done of due';
export const RECORDS_BY_WEEK = 'records';

/** What a report for everybody leaves out. */
export const PUBLIC_BALANCE = 'Without what is due for each person who joins.';

/** One strand. */
export interface BalanceRow {
  /** `Commitment`. */
  readonly label: string;
  /** Over all weeks, one after another: `8 of 12 done, 1 skipped, 1 still open`, `10 records`. */
  readonly says: readonly string[];
  /** Week by week: `2/3`; `–` where nothing was due. */
  readonly doneByWeek: readonly string[];
  /** Week by week; null where that is not told. */
  readonly recordsByWeek: readonly string[] | null;
}

export function balanceRows({ strands }: Balance): readonly BalanceRow[] {
  return strands.map((one) => ({
    label: strandTitle(one.strand),
    says: [dueText(one), counted(one.records, 'record')],
    doneByWeek: one.weeks.map(doneText),
    recordsByWeek: recordsOf(one.weeks)?.map(formatNumber) ?? null,
  }));
}

/** Week by week; null where that is not told. */
export function recordsOf(weeks: readonly WeekCounts[]): readonly number[] | null {
  const told = weeks.flatMap(({ records }) => (records === null ? [] : [records]));
  return told.length === weeks.length ? told : null;
}

/** `8 of 12 done, 1 skipped, 1 still open`, `nothing due`. */
function dueText({ due, done, skipped, open }: StrandBalance): string {
  if (due === 0) return 'nothing due';
  return [
    `${formatNumber(done)} of ${formatNumber(due)} done`,
    ...(skipped > 0 ? [`${formatNumber(skipped)} skipped`] : []),
    ...(open > 0 ? [`${formatNumber(open)} still open`] : []),
  ].join(', ');
}

/** `2/3`; `–` where nothing was due. */
export function doneText({ due, done }: Pick<WeekCounts, 'due' | 'done'>): string {
  return due === 0 ? '–' : `${formatNumber(done)}/${formatNumber(due)}`;
}

/** Which weeks it is about: `6 weeks, 12 Oct – 22 Nov 2026`. */
export function spanText({ weeks }: Balance): string {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (!first || !last) return counted(0, 'week');
  return `${counted(weeks.length, 'week')}, ${dateRange({ from: first.from, to: last.to })}`;
}

/** The day on which each week begins: `12 Oct`. */
export function weekTexts({ weeks }: Balance): readonly string[] {
  return weeks.map(({ from }: { readonly from: CivilDate }) => shortDate(from));
}

/** The advice with its reason, in a sentence. */
export function balanceAdvice({ advice: { sentence, reason } }: Pick<Balance, 'advice'>): string {
  return `${sentence}: ${reason}.`;
}

/** All of it in a line: `Balance of 6 weeks: commitment 8 of 12 done, impact nothing due · Amplify impact next`. */
export function balanceLine(balance: Balance): string {
  const { weeks, strands, advice } = balance;
  const each = strands.map((one) => `${one.strand} ${shortDue(one)}`);
  return `Balance of ${counted(weeks.length, 'week')}: ${each.join(', ')} · ${advice.sentence}`;
}

/** Of a strand of which nothing was due, what was recorded. */
function shortDue(one: StrandBalance): string {
  if (one.due === 0) return counted(one.records, 'record');
  return `${formatNumber(one.done)} of ${formatNumber(one.due)} done`;
}
