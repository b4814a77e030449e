import { describe, expect, it } from 'vitest';
import { bytesIn, folderWith } from '../folder.ts';
import { realTerminal, SHELL_FOLDER } from '../prompts/tmux.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { BY_HAND } from './by-hand.ts';

/** What a workspace holds, the shell's own apart. */
function filesIn(folder: string): Record<string, string> {
  const files = Object.entries(bytesIn(folder));
  return Object.fromEntries(files.filter(([path]) => !path.startsWith(SHELL_FOLDER)));
}

/** Each is left at its second question, when the first has been answered with something new. */
const DIALOGUES = [
  ['goal edit meet', '(Get to know one another)', 'Know one another', 'In which quarter?'],
  ['kr edit handbook', '(Write a handbook)', 'Write a guide', 'Which steps does it keep?'],
  ['charter edit', '(Chart Guild)', 'Guild of charts', 'Who are its members now?'],
  ['persona edit new-analyst', '(New analyst)', 'Colleague', 'Who is that, in a sentence?'],
  ['config set', 'Which setting?', '', '(Europe/Lisbon)'],
  ['checkin --corrects last --by ana', 'Where was it? (12)', '13', 'For which day?'],
] as const;

describeWhereThereIs('tmux', 'somebody who leaves a dialogue that changes files', () => {
  /** Leaves by a key, once the command has asked and something was answered. */
  async function leave(key: string, command: string, questions: readonly string[], answer = '') {
    const folder = folderWith(BY_HAND);
    const before = filesIn(folder);
    const terminal = await realTerminal(folder);
    terminal.type(`cop ${command}; echo "left with $?"`);
    const [first = '', second] = questions;
    await terminal.waitFor(first);
    if (second !== undefined) {
      terminal.type(answer);
      await terminal.waitFor(second);
    }
    terminal.press(key);
    expect(await terminal.waitFor('left with 130')).toContain('Left; nothing was written');
    terminal.type('stty -a | tr " ;" "\\n\\n" | grep -x -e icanon -e echo -e isig | wc -l');
    await terminal.waitFor('\n3\n');
    expect(filesIn(folder)).toEqual(before);
  }

  describe.each(['C-c', 'C-d'])('by %s finds every byte and the terminal as they were', (key) => {
    it.each(DIALOGUES)('cop %s', (command, first, answer, second) =>
      leave(key, command, [first, second], answer),
    );

    it.each([
      ['undo --by ana', 'Take it back?'],
      ['persona remove silent-reader', 'Remove the persona'],
    ])('cop %s', (command, question) => leave(key, command, [question]));
  });
});
