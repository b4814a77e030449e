import type { Command } from 'commander';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import { BALANCE_WEEKS, balanceOf } from '../insight/balance/balance.ts';
import { renderBalance } from '../report/balance.ts';
import { renderBalanceJson } from '../report/balance-json.ts';
import { flagValue } from './running/flag-value.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';
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

/** `cop balance`: what was due, done and recorded of commitment, contribution and impact, week by week. */
export function balance(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--weeks <number>', `how many weeks at most; ${BALANCE_WEEKS} if not said`)
    .action((options: BalanceOptions) => {
      const { weeks } = options;
      const most = weeks === undefined ? BALANCE_WEEKS : flagValue('--weeks', readWeeks(weeks));
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

/** Reads how many weeks: a whole number from 1 on. */
function readWeeks(written: string): Parsed<number> {
  const count = /^\d{1,3}$/.test(written.trim()) ? Number(written) : 0;
  return count > 0
    ? understood(count)
    : notUnderstood(`"${written}" is no number of weeks`, 'Write a number such as 6, at most 999');
}
