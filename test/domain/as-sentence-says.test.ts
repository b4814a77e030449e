import { describe, expect, it } from 'vitest';
import { parseQuarter, plainCalendar } from '../../src/domain/calendar.ts';
import { readGoal } from '../../src/domain/goal.ts';

/** What is told of a goal's only key result. */
function told(keyResult: Readonly<Record<string, unknown>>): (string | undefined)[][] {
  const quarter = parseQuarter('2026-Q4');
  if (!quarter) throw new Error('no quarter');
  const where = { id: 'build', file: 'goals/2026-Q4/build.yaml', quarter };
  const data = {
    goal: 'Build',
    timeline: 'Week 1',
    key_results: [{ id: 'members', ...keyResult }],
  };
  const { problems } = readGoal(data, where, plainCalendar('UTC'));
  return problems.map(({ code, remedy, command }) => [code, remedy, command]);
}

const ONE = 'Write the number that the sentence says';
const SEVERAL = 'Write the numbers that the sentence says';

describe('a key result whose numbers cannot be', () => {
  it.each([
    [
      { key_result: 'Invite 40 members', baseline: 20, target: 20 },
      ['key-result/no-distance', ONE, 'kr edit build/members --target 40'],
    ],
    [
      { key_result: 'From 36 h to 12 h', baseline: 12, target: 12 },
      ['key-result/no-distance', SEVERAL, 'kr edit build/members --baseline 36 --target 12'],
    ],
    [
      { key_result: 'Keep between 3 and 5 hosts', at_least: 5, at_most: 3 },
      ['key-result/bounds', SEVERAL, 'kr edit build/members --at-least 3 --at-most 5'],
    ],
  ])('is mended by what its sentence says: %j', (keyResult, expected) => {
    expect(told(keyResult)).toEqual([expected]);
  });

  it.each([
    // It says the same.
    [{ key_result: 'Invite 20 members', baseline: 20, target: 20 }, 'key-result/no-distance'],
    [{ key_result: 'Invite members', baseline: 20, target: 20 }, 'key-result/no-distance'],
    // It sounds like a level to keep.
    [{ key_result: 'At most 5 complaints', baseline: 20, target: 20 }, 'key-result/no-distance'],
    [{ key_result: 'Keep 9 hosts', at_least: 5, at_most: 3 }, 'key-result/bounds'],
  ])('is left to a person where that does not help: %j', (keyResult, code) => {
    const [found, another] = told(keyResult);
    expect([found?.[0], found?.[2], another]).toEqual([code, undefined, undefined]);
    expect(found?.[1]).toMatch(/^Change /);
  });
});
