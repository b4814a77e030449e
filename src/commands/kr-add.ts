import type { Command } from 'commander';
import { addKeyResults, type KrAddOptions } from './kr-add/add.ts';
import { withKeyResultFlags } from './kr-flags/options.ts';
import { sessionOf, text, withDryRun, withExamples, withoutBlanks } from './running/options.ts';

const EXAMPLES = [
  ['kr add meet', 'ask for one key result after another'],
  'kr add meet "Invite at least 20 members"',
  'kr add answer "Answer quickly" --baseline "36 h" --target "12 h"',
  'kr add answer "Write a handbook" --step "Draft it" --step "Publish it"',
] as const;

/** `cop kr add`: adds key results to a goal, asked for or given by flags. */
export function krAdd(command: Command): void {
  withKeyResultFlags(
    withExamples(withDryRun(command), EXAMPLES)
      .argument('[goal]', 'to which goal: its id, or enough of it, or its file')
      .argument('[key-result]', 'the key result in a sentence, with its number', text),
  ).action(
    async (goal: string | undefined, sentence: string | undefined, options: KrAddOptions) => {
      await addKeyResults(sessionOf(command), { goal, sentence }, withoutBlanks(options));
    },
  );
}
