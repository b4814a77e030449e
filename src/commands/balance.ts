import type { Command } from 'commander';
import { BALANCE_WEEKS, balanceOf } from '../insight/balance/balance.ts';
import { renderBalance } from '../report/balance.ts';
import { renderBalanceJson } from '../report/balance-json.ts';
import { flagValue } from './running/flag-value.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';
import { readCount } from './running/read-count.ts';
import { atCommitOf } from './running/session.ts';

interface BalanceOptions {
  readonly weeks?: string;
  readonly json?: boolean;
}

const EXAMPLES = [
  'balance',
  ['balance --weeks 13', 'a whole quarter'],
  ['balance --as-of 2026-11-24 --json', 'as it was on a day, for machines'],
] as const;

const READ = {
  personas: 'none',
  goals: 'none',
  members: 'all',
  log: 'all',
  practices: 'all',
} as const;

const COUNTED = { noun: 'weeks', example: 6, most: 999 };

/** `cop balance`: what was due, done and recorded of commitment, contribution and impact, week by week. */
export function balance(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--weeks <number>', `how many weeks at most; ${BALANCE_WEEKS} if not said`)
    .action((options: BalanceOptions) => {
      const { weeks } = options;
      const most =
        weeks === undefined ? BALANCE_WEEKS : flagValue('--weeks', readCount(weeks, COUNTED));
      const session = sessionOf(command);
      const { community, asOf } = openWhole(session, READ);
      const found = session.progress.step('Working out the figures', () =>
        balanceOf(community, asOf, most),
      );
      const { charter } = community;
      const at = atCommitOf(session, charter);
      const model = { community: charter.name, asOf, at, balance: found };
      if (options.json) session.printExactly(renderBalanceJson(model));
      else session.print(renderBalance(model, session.screen));
    });
}
