import type { Balance } from '../insight/balance/balance.ts';
import type { WeekCounts } from '../insight/balance/strand-balance.ts';
import type { BalanceModel } from './balance.ts';
import type { BalanceJson } from './balance-schema.ts';
import { prettyJson } from './pretty-json.ts';

/** The balance for machines: the schema in balance-schema.ts says what each key is. */
export function balanceJson(balance: Balance | null): BalanceJson {
  if (balance === null) return null;
  const { weeks, strands, advice } = balance;
  return {
    weeks: weeks.map(({ from, to }) => ({ from, to })),
    strands: strands.map((one) => ({
      strand: one.strand,
      practices: one.practices,
      ...countsJson(one),
      records: one.records,
      by_week: one.weeks.map((week) => ({ ...countsJson(week), records: week.records })),
    })),
    advice: {
      strand: advice.strand,
      sentence: advice.sentence,
      reason: advice.reason,
      command: advice.command,
    },
  };
}

/** What `cop balance --json` prints: `{as_of, at, balance}`, the last two as in the report. */
export function renderBalanceJson({ asOf, at, balance }: BalanceModel): string {
  return prettyJson({
    as_of: asOf,
    at: at && { commit: at.commit, written: at.written, on: at.on },
    balance: balanceJson(balance),
  });
}

type Counts = Pick<WeekCounts, 'due' | 'done' | 'skipped' | 'open'>;

function countsJson({ due, done, skipped, open }: Counts): Counts {
  return { due, done, skipped, open };
}
