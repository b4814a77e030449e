import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import { movementSinceLastWeek } from '../../src/insight/movement.ts';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import {
  community,
  day,
  goal,
  keep,
  note,
  Q4,
  reach,
  recordId,
  timeline,
  value,
  withdrawal,
} from './builders.ts';

const long = reach({ timeline: timeline('Whole quarter') });
const goals = [
  goal('goal', [
    { ...long, id: 'a' },
    { ...long, id: 'b' },
    { ...long, id: 'c', measured: true },
  ]),
];

function movement(checkIns: readonly CheckIn[], asOf = '11-20') {
  const whole = community({ goals, records: checkIns });
  return movementSinceLastWeek(whole, quarterFigures(whole, Q4, day(asOf)));
}

const ofA = (on: string, number: number, id: number, corrects?: number) =>
  value(on, number, {
    id,
    keyResult: 'goal/a',
    corrects: corrects === undefined ? null : recordId(corrects),
  });

describe('movement since last week', () => {
  it('counts the results with another progress than seven days before, and the points', () => {
    // 5 of 20 to 9 of 20 is 20 points of one result, 10 of the two that count.
    const found = movement([ofA('11-13', 5, 1), ofA('11-20', 9, 2)]);
    expect(found).toMatchObject({ moved: 1, of: 2 });
    expect(found.points).toBeCloseTo(10, 9);
  });

  it('does not see what moved before, or a check-in that moves nothing', () => {
    const found = movement([ofA('11-13', 5, 1), note('11-18', { keyResult: 'goal/a' })]);
    expect(found).toEqual({ moved: 0, of: 2, points: 0 });
  });

  it('goes by what is known now of last week', () => {
    const typo = [ofA('11-10', 20, 1), ofA('11-10', 2, 2), withdrawal('11-19', 1)];
    expect(movement(typo)).toEqual({ moved: 0, of: 2, points: 0 });
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
    expect(drifted.moved).toBe(0);
    expect(drifted.points).toBeGreaterThan(5);
    expect(moved(before, ofA('11-14', 95, 2)).moved).toBe(1);
    expect(moved(before, ofA('11-18', 95, 2), withdrawal('11-19', 2)).moved).toBe(0);
  });

  it('has no points where nothing counts', () => {
    const empty = community();
    expect(movementSinceLastWeek(empty, quarterFigures(empty, Q4, day('11-20')))).toEqual({
      moved: 0,
      of: 0,
      points: null,
    });
  });
});
