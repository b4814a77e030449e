import { describe, expect, it } from 'vitest';
import type { FileProblem } from '../../../src/domain/finding.ts';
import { cappedByFile } from '../../../src/insight/findings/capped.ts';

function problems(file: string, count: number): FileProblem[] {
  return Array.from({ length: count }, (_, index) => ({
    code: 'record/wrong-field',
    file,
    path: ['add'],
    at: 'key',
    place: { file, line: index + 1 },
    message: 'this is a level to keep',
    remedy: 'Write `value`',
  }));
}

describe('problems capped by file', () => {
  it('tells all of a hundred', () => {
    const all = [...problems('log/2026-11/a.yaml', 100), ...problems('log/2026-11/b.yaml', 100)];
    expect(cappedByFile(all)).toEqual(all);
  });

  it('tells the first hundred of a file, and how many more there are', () => {
    const [long, short] = [problems('log/2026-11/a.yaml', 1350), problems('log/2026-11/b.yaml', 2)];
    expect(cappedByFile([...long, ...short])).toEqual([
      ...long.slice(0, 100),
      ...short,
      {
        code: 'record/wrong-field',
        file: 'log/2026-11/a.yaml',
        path: [],
        at: 'value',
        message: '1,250 more of this kind, or of others, stand in this file',
        remedy: 'Mend those that are told first; the rest is told then',
      },
    ]);
  });
});
