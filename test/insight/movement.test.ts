import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { roundHalfAway } from '../../src/domain/number-text.ts';
import type { LogRecord } from '../../src/domain/record.ts';
import { type Movement, movementSinceLastWeek } from '../../src/insight/movement.ts';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import {
  add,
  COUNTS_INTRODUCTIONS,
  community,
  day,
  done,
  goal,
  happening,
  keep,
  milestone,
  note,
  Q4,
  reach,
  recordId,
  steps,
  timeline,
  undone,
  value,
  withdrawal,
} from './builders.ts';

const long = reach({ timeline: timeline('Whole quarter') });
const goals = [
  goal('goal', [
    { ...long, id: 'a' },
    { ...long, id: 'b' },
  ]),
];

function movement(checkIns: readonly CheckIn[], asOf = '11-20') {
  const whole = community({ goals, records: checkIns });
  return movementSinceLastWeek(whole, quarterFigures(whole, Q4, day(asOf)));
}

const counts = ({ moved, each }: Movement) => `${moved.length} of ${each.size}`;

const ofA = (on: string, number: number, id: number, corrects?: number) =>
  value(on, number, {
    id,
    keyResult: 'goal/a',
    corrects: corrects === undefined ? null : recordId(corrects),
  });

describe('movement since last week', () => {
  it('counts the results with another progress than seven days before, and the points', () => {
    // 5 of 20 to 9 of 20 is 20 points of one result, 10 of the two.
    const found = movement([ofA('11-13', 5, 1), ofA('11-20', 9, 2)]);
    expect(counts(found)).toBe('1 of 2');
    expect(found.points).toBeCloseTo(10, 9);
  });

  it('does not see what moved before, or a check-in that moves nothing', () => {
    const found = movement([ofA('11-13', 5, 1), note('11-18', { keyResult: 'goal/a' })]);
    expect(counts(found)).toBe('0 of 2');
    expect(found.points).toBe(0);
  });

  it('goes by what is known now of last week', () => {
    const typo = [ofA('11-10', 20, 1), ofA('11-10', 2, 2), withdrawal('11-19', 1)];
    expect(counts(movement(typo))).toBe('0 of 2');
    expect(movement(typo).points).toBe(0);
    const corrected = movement([ofA('11-10', 20, 1), ofA('11-17', 4, 3, 1)]);
    expect(corrected.points).toBeCloseTo(10, 9);
  });

  it('sees a level to keep only where a value of it was said: its figure drifts with the days', () => {
    const level = [goal('goal', [keep({ id: 'a', timeline: long.timeline })])];
    const moved = (...checkIns: readonly CheckIn[]) => {
      const whole = community({ goals: level, records: checkIns });
      return movementSinceLastWeek(whole, quarterFigures(whole, Q4, day('11-20')));
    };
    const before = ofA('11-13', 95, 1);
    const drifted = moved(before, note('11-18', { keyResult: 'goal/a' }));
    expect(drifted.moved).toEqual([]);
    expect(drifted.points).toBeGreaterThan(5);
    expect(counts(moved(before, ofA('11-14', 95, 2)))).toBe('1 of 1');
    expect(counts(moved(before, ofA('11-18', 95, 2), withdrawal('11-19', 2)))).toBe('0 of 1');
  });

  it('has no points where nothing counts', () => {
    const empty = community();
    expect(movementSinceLastWeek(empty, quarterFigures(empty, Q4, day('11-20')))).toEqual({
      each: new Map(),
      moved: [],
      points: null,
    });
  });
});

describe('the movement of a key result', () => {
  const whole = { timeline: timeline('Whole quarter') };
  const down = reach({ ...whole, baseline: 36, target: 12 });
  const inSteps = milestone({ ...whole, steps: steps('a', 'b', 'c') });

  /** Of `goal/kr` on 20 November, as `value, progress in points, whether it moved`. */
  function moved(keyResult: KeyResult, records: readonly LogRecord[]) {
    const all = community({ goals: [goal('goal', [keyResult])], records });
    const found = movementSinceLastWeek(all, quarterFigures(all, Q4, day('11-20')));
    const its = found.each.get('goal/kr');
    const points = its && roundHalfAway(its.progress * 100, 1);
    return [its?.value, points, found.moved.length > 0];
  }

  it.each<[string, KeyResult, LogRecord[], (number | null | boolean | undefined)[]]>([
    ['in its unit', long, [value('11-13', 5), add('11-14', 2), add('11-20', 1)], [3, 15, true]],
    ['from the baseline on', down, [value('11-14', 30)], [-6, 25, true]],
    ['the wrong way', down, [value('11-10', 30), value('11-14', 33)], [3, -12.5, true]],
    ['beyond the target', long, [value('11-10', 21), value('11-14', 25)], [4, 0, true]],
    ['below where it started', long, [value('11-10', -1), value('11-14', -4)], [-3, 0, true]],
    ['not at all', long, [value('11-10', 5), value('11-14', 5)], [0, 0, false]],
    ['tenths without dust', long, [value('11-10', 0.1), value('11-14', 0.3)], [0.2, 1, true]],
    ['in steps', inSteps, [done('11-10', 'a'), done('11-14', 'b')], [1, 33.3, true]],
    [
      'by a step that turned out open',
      inSteps,
      [done('11-10', 'a'), undone('11-14', 'a')],
      [-1, -33.3, true],
    ],
    ['of a milestone without steps', milestone(whole), [done('11-14', true)], [1, 100, true]],
    [
      'of what counts itself, which nobody says',
      reach({ ...whole, measure: COUNTS_INTRODUCTIONS }),
      [value('11-14', 5)],
      [0, 0, false],
    ],
    [
      'of what counts itself, by what is recorded',
      reach({ ...whole, measure: COUNTS_INTRODUCTIONS }),
      [happening('introduction', '11-10'), happening('introduction', '11-14')],
      [1, 5, true],
    ],
    [
      'of a level that counts itself, by what is recorded',
      keep({ ...whole, measure: COUNTS_INTRODUCTIONS, atLeast: 1 }),
      [happening('introduction', '11-14')],
      [1, 7.6, true],
    ],
  ])('is told: %s', (_, keyResult, checkIns, expected) => {
    expect(moved(keyResult, checkIns)).toEqual(expected);
  });

  it('of a level to keep is that of what was last said', () => {
    // From the first value on all is held, so that its progress is what is expected: 51 and 44 of 92 days.
    const kept = keep(whole);
    expect(moved(kept, [value('11-10', 92), value('11-18', 95)])).toEqual([3, 7.6, true]);
    expect(moved(kept, [value('11-10', 92)])).toEqual([0, 7.6, false]);
    expect(moved(kept, [value('11-18', 95)])).toEqual([null, 55.4, true]);
    expect(moved(kept, [])).toEqual([null, 0, false]);
  });

  it('of a level out of its bounds is seen, though its progress stays', () => {
    expect(moved(keep(whole), [value('11-10', 50), value('11-18', 60)])).toEqual([10, 0, true]);
  });

  it('is told of those first whose progress changed most, up or down', () => {
    const checkIns = [
      ...(['a', 'b', 'c'] as const).map((id) => value('11-13', 10, { keyResult: `goal/${id}` })),
      value('11-20', 11, { keyResult: 'goal/a' }),
      value('11-20', 6, { keyResult: 'goal/b' }),
      value('11-20', 12, { keyResult: 'goal/c' }),
    ];
    const keyResults = ['a', 'b', 'c'].map((id) => ({ ...long, id }));
    const all = community({ goals: [goal('goal', keyResults)], records: checkIns });
    const found = movementSinceLastWeek(all, quarterFigures(all, Q4, day('11-20')));
    expect(found.moved.map(({ about }) => about.reference)).toEqual(['goal/b', 'goal/c', 'goal/a']);
  });
});
