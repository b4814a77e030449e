import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuarter, plainCalendar } from '../../../src/domain/calendar.ts';
import { civilDate } from '../../../src/domain/civil-date.ts';
import { type Goal, readGoal } from '../../../src/domain/goal.ts';
import { movedGoalposts } from '../../../src/insight/moved-goalposts.ts';
import { goalpostLines } from '../../../src/workspace/git/goalpost-lines.ts';
import { Source } from '../../../src/workspace/source.ts';

const GOAL = `# Ours
goal: Get to know one another   # the first goal
timeline: Weeks 1-3
owner: ana
personas: [reader, analyst]

key_results:
  - id: invite
    key_result: "Invite at least 20 members"
    target: 20      # per quarter
  - key_result: Keep it
    id: keep
    at_least: 90
`;

const KEPT = `timeline: Weeks 1-3
personas: [reader, analyst]
key_results:
  - id: invite
    target: 20      # per quarter
  - key_result:
    id: keep
    at_least: 90`;

/** What the lines of a goal are once something in it was put in the place of something else. */
function linesAfter(from: string, to: string): string | undefined {
  expect(GOAL).toContain(from);
  return goalpostLines(GOAL.replace(from, to));
}

describe('the lines that say where goalposts are', () => {
  it('are those without what is about something else', () => {
    expect(goalpostLines(GOAL)).toBe(KEPT);
    expect(goalpostLines(GOAL.replaceAll('\n', '\r\n'))).toBe(KEPT);
  });

  it.each([
    ['owner: ana', 'owner: ben # since May'],
    ['owner: ana\n', ''],
    ['owner: ana', "owner: 'ana, and ben'\nweight: 2\nx-room: 4.12"],
    ['Get to know one another', 'Get to know all, and [soon]'],
    ['"Invite at least 20 members"', '"Invite 20"'],
    ['# Ours', '# Theirs\n\n  # and others'],
    ['key_result: Keep it', 'key_result: Hold it'],
  ])('are the same after a change of %j to %j', (from, to) => {
    expect(linesAfter(from, to)).toBe(KEPT);
  });

  it.each([
    ['target: 20', 'target: 30'],
    ['timeline: Weeks 1-3', 'timeline: Weeks 1-4'],
    ['at_least: 90', 'at_most: 90'],
    ['id: keep', 'id: kept'],
    ['    target: 20      # per quarter\n', ''],
    ['[reader, analyst]', '[reader]'],
  ])('are others after a change of %j to %j', (from, to) => {
    const lines = linesAfter(from, to);
    expect(lines).not.toBe(KEPT);
    expect(lines).toBeDefined();
  });

  it.each([
    ['owner: ana', 'owner: |\n  ana\n  owner: ben'],
    ['owner: ana', 'x-note: >-  # folded\n  ana'],
    ['owner: ana', 'owner: "ana\n  and ben"'],
    ['owner: ana', "owner: 'ana\n  and ben'"],
    ['[reader, analyst]', '[reader,\n  analyst]'],
    ['owner: ana', 'owner: "a\\"b"'],
    ['  - id: invite', '  - {id: invite,\n     owner: ana'],
    ['timeline: Weeks 1-3', 'timeline: >\n  owner: ana\n  Weeks 1-3'],
  ])('do not tell after a change of %j to %j', (from, to) => {
    expect(linesAfter(from, to)).toBeUndefined();
  });

  it('take no time over long ones', () => {
    const long = [' '.repeat(65_000), '- '.repeat(32_000), '|'.repeat(65_000), '# '.repeat(32_000)];
    const started = performance.now();
    for (const one of long)
      for (const line of [`owner: a${one}"`, `owner:${one}'`, `${one}x`, `target: ${one}"`])
        goalpostLines(line);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

const WHERE = { id: 'meet', file: 'goals/2026-Q4/meet.yaml', quarter: quarterOf('2026-Q4') };

function quarterOf(text: string) {
  const quarter = parseQuarter(text);
  if (!quarter) throw new Error(text);
  return quarter;
}

function goalIn(text: string): Goal | undefined {
  const { yaml } = new Source(WHERE.file, text);
  if (!yaml.whole || yaml.faults.length > 0) return undefined;
  return readGoal(yaml.data, WHERE, plainCalendar('UTC')).value;
}

/** Lines that a goal may have, and some that only look like it. */
const LINES = [
  'goal: Meet',
  'goal: >-',
  '  owner: ana',
  'timeline: Weeks 1-3',
  'timeline: Weeks 1-6',
  'timeline: "Weeks 1-3',
  '  Weeks 1-6"',
  'owner: ana',
  'owner: "ana"',
  'weight: 2',
  'key_results:',
  'key_results: [',
  ']',
  '  - id: a',
  '  - id: b',
  '  - key_result: A',
  '  - {id: c, key_result: C, target: 4}',
  '    id: a',
  '    id: b',
  '    key_result: A',
  '    key_result: |',
  '      target: 9',
  '    target: 5',
  '    target: 6',
  '    at_least: 5',
  '    timeline: Week 4',
  '    owner: ben',
  '    unit: people',
  '    x-note: "one',
  '      two"',
  '# a note',
  '',
];

describe('two goals with the same of these lines', () => {
  const text = fc
    .array(fc.constantFrom(...LINES), { maxLength: 12 })
    .map((lines) => `goal: Meet\ntimeline: Weeks 1-3\nkey_results:\n${lines.join('\n')}\n`);
  const anyText = fc
    .array(fc.constantFrom(...LINES), { maxLength: 14 })
    .map((one) => one.join('\n'));

  it('have the same goalposts', () => {
    let compared = 0;
    const seen = new Map<string, Goal>();
    fc.assert(
      fc.property(fc.oneof(text, anyText), (one) => {
        const lines = goalpostLines(one);
        const goal = lines === undefined ? undefined : goalIn(one);
        if (lines === undefined || !goal) return;
        const other = seen.get(lines);
        seen.set(lines, goal);
        if (!other) return;
        compared++;
        const started = { today: civilDate('2199-12-31'), recorded: new Set<string>() };
        expect(movedGoalposts(other, goal, started)).toEqual([]);
        expect(goal.keyResults.map(({ id }) => id)).toEqual(other.keyResults.map(({ id }) => id));
      }),
      { numRuns: 5_000 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});
