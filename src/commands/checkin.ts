import type { Command } from 'commander';
import type { CheckInOptions } from './checkin/draft.ts';
import { recordCheckIns } from './checkin/record.ts';
import {
  once,
  sessionOf,
  several,
  withDryRun,
  withExamples,
  withoutBlanks,
} from './running/options.ts';

const EXAMPLES = [
  ['checkin', 'ask about all that are due'],
  ['checkin invite-members 12', 'it stands at 12'],
  ['checkin introductions +3', 'three more since'],
  'checkin time-to-answer "31 h" --confidence 6 --note "Office hours began"',
  ['checkin survey-sent --done', 'a milestone'],
  ['checkin brief --done write', 'a step of one'],
  ['checkin --corrects last 27', 'it was 27; the rest stays as it was said'],
  ['checkin --withdraw last', 'it should never have been written'],
] as const;

/** `cop checkin`: records where a key result is, or puts such a record right, and says what follows. */
export function checkin(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('[key-result]', 'which one: goal/key-result, or enough of its name')
    .argument('[value]', 'where it stands: 12, 12.5, "85 %"; or what came since: +3, -3')
    .option('--value <number>', 'where it stands, also below zero: --value -3')
    .option('--done [step]', 'the milestone, or this step of it, is done', once)
    .option('--undone [step]', 'it turned out not to be done', once)
    .option('--on <date>', 'the day that it is true for; else today')
    .option('--confidence <0-10>', 'how sure you are that it gets there')
    .option('--note <text>', 'for whoever reads this later')
    .option('--blocked', 'something is in the way (say what in the note)')
    .option('--by <name>', 'who says so; else what COP_BY says')
    .option('--corrects <id>', 'put a record right: the end of its id, or last')
    .option('--unset <key>', 'take note, confidence or blocked out of it (repeat)', several)
    .option('--withdraw <id>', 'take a record back: the end of its id, or last')
    .option('--why <text>', 'why it is taken back')
    .action(
      async (written: string | undefined, typed: string | undefined, options: CheckInOptions) => {
        await recordCheckIns(sessionOf(command), { written, typed }, withoutBlanks(options));
      },
    );
}
