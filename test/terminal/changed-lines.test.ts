import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/terminal/changed-lines.ts';

const GOAL = 'goal: Meet\nowner: ana\ntimeline: Weeks 1-3\n';

describe('the lines that an edit changed', () => {
  it('shows a line that was exchanged before and after', () => {
    expect(changedLines(GOAL, GOAL.replace('ana', 'ben'), 80)).toBe(
      ['  2 - owner: ana', '  2 + owner: ben'].join('\n'),
    );
  });

  it('numbers a line that is gone by where it stood, and a new one by where it stands', () => {
    const after = 'goal: Meet\ntimeline: Weeks 1-3\nweight: 2\n';
    expect(changedLines(GOAL, after, 80)).toBe(['  2 - owner: ana', '  3 + weight: 2'].join('\n'));
  });

  it('shows no line endings of Windows', () => {
    const crlf = GOAL.replaceAll('\n', '\r\n');
    expect(changedLines(crlf, crlf.replace('ana', 'ben'), 80)).toBe(
      ['  2 - owner: ana', '  2 + owner: ben'].join('\n'),
    );
  });

  it('keeps the numbers in a column', () => {
    const nine = 'a: 1\n'.repeat(8);
    const [before, after] = [`${nine}b: 1\nc: 1\n`, `${nine}b: 2\nc: 2\n`];
    expect(changedLines(before, after, 80).split('\n')).toEqual([
      '   9 - b: 1',
      '  10 - c: 1',
      '   9 + b: 2',
      '  10 + c: 2',
    ]);
  });

  it('keeps the indent of a long line, and shows its beginning', () => {
    const after = `${GOAL}  x-more: ${'word '.repeat(30)}end\n`;
    const [line = ''] = changedLines(GOAL, after, 60).split('\n');
    expect(line).toMatch(/^ {2}4 \+ {3}x-more: (word )+.*…$/);
    expect(line).toHaveLength(60);
  });

  it('counts what is too much to read', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `k${at}: 1\n`);
    const shown = changedLines('', lines.join(''), 80).split('\n');
    expect(shown).toHaveLength(13);
    expect(shown.at(-1)).toBe('  and 18 more lines');
  });
});
