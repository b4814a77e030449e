import type { Command } from 'commander';
import { measuresNow } from '../insight/measures-now.ts';
import { measuresJson, renderMeasures } from '../report/measures.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = ['measure list', 'measure list --quarter 2026-Q4 --json'] as const;

/** `cop measure list`: what every measure would give now. */
export function measureList(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--quarter <quarter>', 'over another quarter than that of the day, as 2026-Q3')
    .action(({ quarter, json }: { readonly quarter?: string; readonly json?: boolean }) => {
      const session = sessionOf(command);
      const scope = { personas: 'none', goals: 'quarter', log: 'all', members: 'all' } as const;
      const open = openWhole(session, scope, quarter);
      const now = measuresNow(open.community, open.quarter, open.asOf);
      if (json) session.printExactly(measuresJson(now));
      else session.print(renderMeasures(now, session.screen));
    });
}
