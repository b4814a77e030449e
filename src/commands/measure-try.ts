import type { Command } from 'commander';
import { quarterSpan } from '../domain/calendar.ts';
import type { Interval } from '../domain/civil-date.ts';
import { parseTimeline } from '../domain/timeline.ts';
import { ignoredThings } from '../insight/derivation/ignored-things.ts';
import { measureWindow } from '../insight/measure/window.ts';
import { measureAccounts } from '../insight/measure-account.ts';
import { renderTried, triedJson } from '../report/measure-tried.ts';
import { typedMeasure } from '../workspace/measure-yaml.ts';
import { measureWanted, type TryWords } from './measure-try/wanted.ts';
import { flagValue } from './running/flag-value.ts';
import { type Open, openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

interface TryOptions extends Omit<TryWords, 'written'> {
  readonly timeline?: string;
  readonly quarter?: string;
  readonly json?: boolean;
}

const EXAMPLES = [
  'measure try introductions-made',
  'measure try "distinct: introductions, of: pair" --timeline "Weeks 1-3"',
  'measure try "count: members, where: {attended: {at_least: 2}}"',
  ['measure try --file measure.yaml', 'a longer one'],
] as const;

/** `cop measure try`: what a measure gives, and what that is made of. Writes nothing. */
export function measureTry(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .argument('[measure]', 'the name of one, or its definition: "count: introductions"')
    .option('--file <file>', 'read the definition from a file')
    .option('--timeline <when>', 'over which days: "Weeks 1-3"; the whole quarter if not said')
    .option('--quarter <quarter>', 'another quarter than that of the day, as 2026-Q3')
    .action((written: string | undefined, options: TryOptions) => {
      const session = sessionOf(command);
      const measure = measureWanted(session, { written, file: options.file });
      const scope = { personas: 'none', goals: 'none', log: 'all', members: 'all' } as const;
      const open = openWhole(session, scope, options.quarter);
      const window = windowOf(options.timeline, open);
      const [account] = measureAccounts([{ measure, window }], open.community, open.asOf);
      if (!account) return;
      const { community, asOf } = open;
      const tried = {
        asOf,
        ignored: ignoredThings(account, { community, asOf }),
        written: typedMeasure(measure.written),
      };
      if (options.json) session.printExactly(triedJson(account, tried));
      else session.print(renderTried(account, tried, session.screen));
    });
}

function windowOf(timeline: string | undefined, { community, quarter }: Open): Interval {
  const { calendar } = community.charter;
  if (timeline === undefined) return quarterSpan(quarter, calendar);
  const parsed = parseTimeline(timeline, quarter, calendar);
  return measureWindow(flagValue('--timeline', parsed), quarter, calendar);
}
