import type { Strand } from '../domain/strand.ts';
import { balanceAdvice } from './balance-text.ts';
import type { Cell } from './csv-table.ts';
import type { ReportModel } from './model.ts';

/** The columns about the three strands side by side, the same in each row. */
export const BALANCE_COLUMNS = [
  'balance_first_day',
  'balance_last_day',
  'balance_commitment_due',
  'balance_commitment_done',
  'balance_commitment_skipped',
  'balance_commitment_open',
  'balance_commitment_records',
  'balance_contribution_due',
  'balance_contribution_done',
  'balance_contribution_skipped',
  'balance_contribution_open',
  'balance_contribution_records',
  'balance_impact_due',
  'balance_impact_done',
  'balance_impact_skipped',
  'balance_impact_open',
  'balance_impact_records',
  'balance_advice',
] as const;

type BalanceCells = Readonly<Record<(typeof BALANCE_COLUMNS)[number], Cell>>;

const NOTHING_TOLD = { due: null, done: null, skipped: null, open: null, records: null };

/** The three strands as cells, empty where nothing is told of them. The weeks are left out. */
export function balanceCells({ balance }: Pick<ReportModel, 'balance'>): BalanceCells {
  const of = (wanted: Strand) =>
    balance?.strands.find(({ strand }) => strand === wanted) ?? NOTHING_TOLD;
  const [commitment, contribution, impact] = [of('commitment'), of('contribution'), of('impact')];
  return {
    balance_first_day: balance?.weeks[0]?.from ?? null,
    balance_last_day: balance?.weeks.at(-1)?.to ?? null,
    balance_commitment_due: commitment.due,
    balance_commitment_done: commitment.done,
    balance_commitment_skipped: commitment.skipped,
    balance_commitment_open: commitment.open,
    balance_commitment_records: commitment.records,
    balance_contribution_due: contribution.due,
    balance_contribution_done: contribution.done,
    balance_contribution_skipped: contribution.skipped,
    balance_contribution_open: contribution.open,
    balance_contribution_records: contribution.records,
    balance_impact_due: impact.due,
    balance_impact_done: impact.done,
    balance_impact_skipped: impact.skipped,
    balance_impact_open: impact.open,
    balance_impact_records: impact.records,
    balance_advice: balance && balanceAdvice(balance),
  };
}
