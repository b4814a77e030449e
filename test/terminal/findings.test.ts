import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { renderFindings } from '../../src/terminal/findings.ts';
import { colouredScreen, plainScreen, withoutColours } from './plain-screen.ts';

const noDistance: Finding = {
  code: 'key-result/no-distance',
  severity: 'error',
  place: { file: 'goals/2026-Q4/bring-people-in.yaml', line: 9, column: 13 },
  excerpt: { text: '    target: 20', length: 2 },
  message: 'where it starts is 20 too: there is nothing to reach',
  remedy: 'Change `target`, or `baseline`; for a level to keep, write `at_least` instead',
};
const outside: Finding = {
  code: 'timeline/outside-quarter',
  severity: 'advice',
  place: { file: 'goals/2026-Q4/get-to-know.yaml', line: 4, column: 11 },
  excerpt: { text: 'timeline: Weeks 12-18', length: 11 },
  message: '2026-Q4 has 14 weeks; week 18 ends on 31 Jan 2027',
  remedy: 'Shorten it, or move the file to goals/2027-Q1',
};
const few: Finding = {
  code: 'personas/few',
  severity: 'advice',
  place: { file: 'personas' },
  message: 'Two personas. Three to five of the most prevalent make goals easier to aim.',
  remedy: '',
  command: 'persona add',
};

describe('renderFindings', () => {
  it('shows where, what and what to do, and counts', () => {
    expect(renderFindings([noDistance, outside, few], 14, plainScreen())).toMatchInlineSnapshot(`
      "goals/2026-Q4/bring-people-in.yaml:9:13 error key-result/no-distance
        9 |     target: 20
          |             ^^ where it starts is 20 too: there is nothing to reach
        Change \`target\`, or \`baseline\`; for a level to keep, write \`at_least\` instead

      goals/2026-Q4/get-to-know.yaml:4:11 advice timeline/outside-quarter
        4 | timeline: Weeks 12-18
          |           ^^^^^^^^^^^ 2026-Q4 has 14 weeks; week 18 ends on 31 Jan 2027
        Shorten it, or move the file to goals/2027-Q1

      personas: advice personas/few
        Two personas. Three to five of the most prevalent make goals easier to aim.
        cop persona add

      1 error, 2 advice in 14 files"
    `);
  });

  it('puts a message below the marks where there is no room beside them', () => {
    expect(renderFindings([noDistance, outside, few], 14, plainScreen(50))).toMatchInlineSnapshot(`
      "goals/2026-Q4/bring-people-in.yaml:9:13 error
        key-result/no-distance
        9 |     target: 20
          |             ^^ where it starts is 20 too:
          |                there is nothing to reach
        Change \`target\`, or \`baseline\`; for a level to
        keep, write \`at_least\` instead

      goals/2026-Q4/get-to-know.yaml:4:11 advice
        timeline/outside-quarter
        4 | timeline: Weeks 12-18
          |           ^^^^^^^^^^^
        2026-Q4 has 14 weeks; week 18 ends on 31 Jan
        2027
        Shorten it, or move the file to goals/2027-Q1

      personas: advice personas/few
        Two personas. Three to five of the most
        prevalent make goals easier to aim.
        cop persona add

      1 error, 2 advice in 14 files"
    `);
  });

  it('aligns the marks by columns, not by characters', () => {
    const wide = {
      ...noDistance,
      place: { file: 'goals/日本.yaml', line: 12, column: 10 },
      excerpt: { text: 'goal: 日本 \t"20 👍"', length: 6 },
    };
    expect(renderFindings([wide], 1, plainScreen())).toMatchInlineSnapshot(`
      "goals/日本.yaml:12:10 error key-result/no-distance
        12 | goal: 日本 →"20 👍"
           |            ^^^^^^^ where it starts is 20 too: there is nothing to reach
        Change \`target\`, or \`baseline\`; for a level to keep, write \`at_least\` instead

      1 error in 1 file"
    `);
  });

  it('shows a tab, with the marks below it', () => {
    const tab = {
      ...noDistance,
      place: { file: 'goals/a.yaml', line: 2, column: 1 },
      excerpt: { text: '\t\ttarget: 20', length: 2 },
    };
    expect(renderFindings([tab], 1, plainScreen())).toContain(
      '  2 | →→target: 20\n    | ^^ where it starts',
    );
  });

  it('shows the part of a long line that is meant', () => {
    const long = {
      ...noDistance,
      place: { file: 'goals/a.yaml', line: 3, column: 201 },
      excerpt: { text: `${'many words '.repeat(18)}target: 20${' and more'.repeat(9)}`, length: 6 },
    };
    expect(renderFindings([long], 1, plainScreen(60))).toMatchInlineSnapshot(`
      "goals/a.yaml:3:201 error key-result/no-distance
        3 | …rds many words target: 20 and more and more and more…
          |                   ^^^^^^ where it starts is 20 too:
          |                          there is nothing to reach
        Change \`target\`, or \`baseline\`; for a level to keep, write
        \`at_least\` instead

      1 error in 1 file"
    `);
  });

  it('counts by the excerpt’s own column where it is a part of its line', () => {
    const part = { ...outside, excerpt: { text: 'x: Weeks 12-18', length: 11, column: 4 } };
    expect(renderFindings([part], 1, plainScreen())).toContain(
      '  4 | x: Weeks 12-18\n    |    ^^^^^^^^^^^ 2026-Q4 has 14 weeks',
    );
  });

  it('says that all is well', () => {
    expect(renderFindings([], 14, plainScreen())).toBe('Nothing to mend in 14 files');
    expect(renderFindings([], 1, plainScreen())).toBe('Nothing to mend in 1 file');
  });

  it('shows a hundred, and how many more there are', () => {
    const text = renderFindings(
      Array.from({ length: 120 }, () => few),
      3,
      plainScreen(),
    );
    expect(text).toMatch(/\n\nand 20 more\n\n120 advice in 3 files$/);
    expect(text.match(/personas\/few/g)).toHaveLength(100);
  });

  it('makes visible what a file would do to the terminal', () => {
    const hostile = {
      ...noDistance,
      place: { file: 'goals/\u001b[2J.yaml', line: 1, column: 1 },
      excerpt: { text: '\u001b]0;owned\u0007', length: 1 },
      message: 'not \u202ethat',
    };
    const text = renderFindings([hostile], 1, plainScreen());
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text).toContain('goals/\\u{1b}[2J.yaml:1:1 error');
  });

  it('says the same with colours', () => {
    const findings = [noDistance, outside, few];
    expect(withoutColours(renderFindings(findings, 14, colouredScreen()))).toBe(
      renderFindings(findings, 14, plainScreen()),
    );
  });
});
