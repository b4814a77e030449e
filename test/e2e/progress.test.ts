import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.ts';
import { realTerminal } from '../prompts/tmux.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { cop } from './cop.ts';

const FILES = 500;
const RECORDS = 25;

/** A log that people wrote by hand: as YAML it takes a computer of any kind more than half a second. */
function largeLog(): string {
  const record = (file: number, number: number) => `
- on: 2026-11-${String((file % 23) + 1).padStart(2, '0')}
  type: check-in
  key_result: answer-well/questions
  value: ${(file + number) % 40}
  note: written by hand
`;
  const records = (file: number) =>
    Array.from({ length: RECORDS }, (_, number) => record(file, number)).join('');
  const log = Array.from({ length: FILES }, (_, file) => [
    `log/2026-11/by-hand-${file}.yaml`,
    records(file),
  ]);
  return folderWith({
    'cop.yaml': 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n',
    'goals/2026-Q4/answer-well.yaml': `goal: Answer well
timeline: Whole quarter
key_results:
  - id: questions
    key_result: Answer 40 questions
    target: 40
`,
    ...Object.fromEntries(log),
  });
}

describeWhereThereIs('tmux', 'what takes its time, at a terminal', () => {
  it('tells how far it is, and leaves nothing of that', async () => {
    const terminal = await realTerminal(largeLog());
    terminal.type('cop report');
    const screen = await terminal.waitFor('Stands out');
    expect(screen).toMatch(/\$ cop report\nChart Guild · 2026-Q4/);
    expect(screen).not.toContain('Reading');
    expect(terminal.written()).toMatch(/Reading the log: \d+ of 500 files/);
  });

  it.each(['cop report --quiet', 'CI=true cop report', 'TERM=dumb cop report'])(
    'says nothing of it in %s',
    async (line) => {
      const terminal = await realTerminal(largeLog());
      terminal.type(line);
      await terminal.waitFor('Stands out');
      expect(terminal.written()).not.toContain('Reading');
    },
  );
});

describe('what takes its time, in a pipe', () => {
  it('says nothing of it', () => {
    const { code, stderr } = cop(['report'], { cwd: largeLog() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
