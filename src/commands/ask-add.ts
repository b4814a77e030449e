import type { Command } from 'commander';
import { withSharedFlags } from './log/flags.ts';
import { logHappening } from './log/record-happening.ts';
import { sessionOf, several, withDryRun, withExamples, withoutBlanks } from './running/options.ts';

const EXAMPLES = [
  ['ask add', 'asks who wants what'],
  'ask add ben --about "Which chart for shares?" --skill Charts --skill R',
  'ask add ana --about "A talk in May" --on 2026-11-03',
] as const;

interface Options {
  readonly about?: string;
  readonly skill?: readonly string[];
  readonly on?: string;
  readonly by?: string;
  readonly note?: string;
  readonly key?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `cop ask add`: records that somebody asks for a contribution, as `cop log ask` does, and says what is next. */
export function askAdd(command: Command): void {
  withExamples(withDryRun(withSharedFlags(command)), EXAMPLES)
    .argument('[who...]', 'who asks: by id, or enough of a name')
    .option('--about <text>', 'what is asked for, in a few words')
    .option('--skill <text>', 'what it takes to answer (repeat for several)', several)
    .option('--key <text>', 'a retry with the same key is counted once')
    .option('--json', 'print what was recorded, with its ids, for machines')
    .action(async (who: readonly string[], { skill, ...options }: Options) => {
      const session = sessionOf(command);
      const said = { ...withoutBlanks(options), ...(skill ? { skills: skill } : {}) };
      const next = `Who could answer: ${session.screen.cop} match ask last`;
      await logHappening(session, { type: 'ask', who, asksFor: 'people', next }, said);
    });
}
