import { STRANDS } from '../domain/strand.ts';
import { balanceAdvice } from './balance-text.ts';
import type { Cell } from './csv-table.ts';
import type { ReportModel } from './model.ts';

/** What is counted of each strand, in the order of its columns. */
const COUNTS = ['due', 'done', 'skipped', 'open', 'records'] as const;

const OF_STRANDS = STRANDS.flatMap((strand) =>
  COUNTS.map((count) => ({ strand, count, column: `balance_${strand}_${count}` as const })),
);

/** The columns about the three strands side by side, the same in each row. */
export const BALANCE_COLUMNS = [
  'balance_first_day',
  'balance_last_day',
  ...OF_STRANDS.map(({ column }) => column),
  'balance_advice',
] as const;

type BalanceCells = Readonly<Record<(typeof BALANCE_COLUMNS)[number], Cell>>;

/** The three strands as cells, empty where nothing is told of them. The weeks are left out. */
export function balanceCells({ balance }: Pick<ReportModel, 'balance'>): BalanceCells {
  const cellsOf = OF_STRANDS.map(({ strand, count, column }) => [
    column,
    balance?.strands.find((one) => one.strand === strand)?.[count] ?? null,
  ]);
  return {
    balance_first_day: balance?.weeks[0]?.from ?? null,
    balance_last_day: balance?.weeks.at(-1)?.to ?? null,
    ...Object.fromEntries(cellsOf),
    balance_advice: balance && balanceAdvice(balance),
  };
}
