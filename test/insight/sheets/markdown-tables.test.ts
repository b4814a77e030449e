import { describe, expect, it } from 'vitest';
import { markdownTables } from '../../../src/insight/sheets/markdown-tables.ts';

describe('markdownTables', () => {
  it('finds the tables of a page, with the lines of the file', () => {
    const page = `# Plan

Words | with a pipe
and more

| A | B |
|---|:-:|
| 1 | 2 |
 3 | 4

A|B
-|-
5|6
## Next

\`\`\`
| no | table |
|----|-------|
| of | ours  |
\`\`\`
`;
    expect(markdownTables(page)).toEqual([
      [
        { line: 6, cells: ['A', 'B'] },
        { line: 8, cells: ['1', '2'] },
        { line: 9, cells: ['3', '4'] },
      ],
      [
        { line: 11, cells: ['A', 'B'] },
        { line: 13, cells: ['5', '6'] },
      ],
    ]);
  });

  it.each([
    ['**bold** and *slanted* and `code`', 'bold and slanted and code'],
    [
      '[a page](https://example.org "Title") and <https://example.org>',
      'a page and https://example.org',
    ],
    ['one<br>two<br />three', 'one\ntwo\nthree'],
    [String.raw`a \| b \* c \\ d`, String.raw`a | b * c \ d`],
    ['fish &amp; chips &lt;3 &#233; &unknown;', 'fish & chips <3 é &unknown;'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['~~gone~~ <b>strong</b>', 'gone strong'],
    [String.raw`\<br\> \*kept\*`, '<br> *kept*'],
    ['a\u200b@b', 'a@b'],
  ])('reads the cell %j as text', (cell, text) => {
    expect(markdownTables(`| A |\n|---|\n| ${cell} |`)).toEqual([
      [
        { line: 1, cells: ['A'] },
        { line: 3, cells: [text] },
      ],
    ]);
  });

  it('keeps cells that are empty in the middle, and none behind the last pipe', () => {
    const [, row] = markdownTables('| A | B | C |\n|---|---|---|\n|   |   | x |')[0] ?? [];
    expect(row?.cells).toEqual(['', '', 'x']);
  });
});
