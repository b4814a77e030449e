import type { Command } from 'commander';
import { trendOf } from '../insight/trend.ts';
import { renderTrend } from '../report/trend.ts';
import { trendJson } from '../report/trend-json.ts';
import { flagValue } from './running/flag-value.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';
import { readCount } from './running/read-count.ts';
import { atCommitOf } from './running/session.ts';

interface TrendOptions {
  readonly quarters?: string;
  readonly json?: boolean;
}

const EXAMPLES = [
  'trend',
  ['trend --quarters 12', 'the last three years'],
  ['trend --as-of 2026-09-30 --json', 'as it was on a day, for machines'],
] as const;

/** As many as anybody remembers, and as a screen holds. */
const QUARTERS = 6;

const COUNTED = { noun: 'quarters', example: 4, most: 9999 };

/** `cop trend`: the quarters side by side, how far each came and how it was graded. */
export function trend(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--quarters <number>', `how many quarters at most; ${QUARTERS} if not said`)
    .action((options: TrendOptions) => {
      const session = sessionOf(command);
      const { quarters } = options;
      const most =
        quarters === undefined ? QUARTERS : flagValue('--quarters', readCount(quarters, COUNTED));
      const scope = {
        personas: 'none',
        goals: 'all',
        reviews: 'all',
        members: 'all',
        log: 'all',
      } as const;
      const { community, asOf, quarter } = openWhole(session, scope);
      const model = {
        ...session.progress.step('Working out the figures', () => trendOf(community, asOf, most)),
        community: community.charter.name,
        asOf,
        at: atCommitOf(session, community.charter),
        current: quarter,
      };
      if (options.json) session.printExactly(trendJson(model));
      else session.print(renderTrend(model, session.screen));
    });
}
