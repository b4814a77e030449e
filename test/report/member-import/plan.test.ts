import { expect, test } from 'vitest';
import { reasonLines } from '../../../src/report/member-import/plan.ts';

test('rows are told by why they are left out, with the lines of the first dozen', () => {
  const rows = [
    { line: 2, why: 'a bot' },
    { line: 3, why: 'it names nobody' },
    ...Array.from({ length: 13 }, (_, index) => ({ line: index + 4, why: 'a bot' })),
  ];
  expect(reasonLines(rows, 200)).toEqual([
    '  a bot: lines 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 and 2 more',
    '  it names nobody: line 3',
  ]);
});

test('a hundred thousand rows that are left out for one reason are told at once, not in minutes', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => ({ line: index + 2, why: 'a bot' }));
  expect(reasonLines(rows, 200)).toEqual([
    '  a bot: lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 99,988 more',
  ]);
});
