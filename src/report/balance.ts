import type { CivilDate } from '../domain/civil-date.ts';
import type { Balance } from '../insight/balance/balance.ts';
import { indented, typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { spanText } from './balance-text.ts';
import type { ReportModel } from './model.ts';
import { balanceLines } from './terminal/balance-lines.ts';
import { atLines, namedLines } from './terminal/head.ts';

/** The three strands of a community on a day. */
export interface BalanceModel extends Pick<ReportModel, 'community' | 'at'> {
  readonly asOf: CivilDate;
  /** Null where there is nothing to tell of. */
  readonly balance: Balance | null;
}

const NOTHING =
  'There is too little on record to say: no practices are written down, and nothing that happened is recorded yet.';

/** What `cop balance` shows: the strands side by side, and what goes on from there. */
export function renderBalance(model: BalanceModel, screen: Screen): string {
  const { balance } = model;
  const about = balance === null ? 'balance' : `balance of ${spanText(balance)}`;
  const command = balance === null ? 'practice ideas' : balance.advice.command;
  return [
    ...namedLines(model, about, screen),
    ...atLines(model, screen),
    '',
    ...(balance === null ? indented(NOTHING, 2, screen.width) : balanceLines(balance, screen)),
    ...(command === null ? [] : [`  ${typed(command, screen)}`]),
  ].join('\n');
}
