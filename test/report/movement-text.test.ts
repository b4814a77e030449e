import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { movementSinceLastWeek } from '../../src/insight/movement.ts';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import { movementText } from '../../src/report/movement-text.ts';
import {
  add,
  community,
  day,
  done,
  goal,
  keep,
  milestone,
  note,
  Q4,
  reach,
  steps,
  timeline,
  undone,
  value,
} from '../insight/builders.ts';

const whole = { timeline: timeline('Whole quarter'), keyResult: 'Answer' } as const;

/** What moved up to 20 November. */
function textOf(keyResults: readonly KeyResult[], checkIns: readonly CheckIn[]): string {
  const all = community({ goals: [goal('goal', keyResults)], records: checkIns });
  return movementText(movementSinceLastWeek(all, quarterFigures(all, Q4, day('11-20'))));
}

describe('what moved since last week, in a sentence', () => {
  it('is that none did, without what the days alone gave', () => {
    expect(textOf([reach(whole)], [note('11-20')])).toBe('no key result moved since last week');
    expect(textOf([], [])).toBe('no key result moved since last week');
  });

  const inSteps = milestone({ ...whole, steps: steps('a', 'b', 'c') });
  const hours = reach({ ...whole, baseline: 36, target: 12, unit: 'h' });

  it.each<[string, KeyResult, CheckIn[]]>([
    ['+9', reach({ ...whole, unit: 'answers' }), [add('11-20', 9)]],
    ['−2 h', hours, [value('11-10', 31), value('11-20', 29)]],
    ['+2 h', hours, [value('11-10', 31), value('11-20', 33)]],
    // From 51 % to 55 % is no 4 %.
    ['+4', reach({ ...whole, unit: '%' }), [value('11-10', 11), value('11-20', 15)]],
    ['+$500', reach({ ...whole, target: 5000, unit: '$' }), [value('11-20', 500)]],
    ['+1 step', inSteps, [done('11-20', 'a')]],
    ['+2 steps', inSteps, [done('11-20', 'a'), done('11-20', 'b')]],
    ['−1 step', inSteps, [done('11-10', 'a'), undone('11-20', 'a')]],
    ['done', milestone(whole), [done('11-20', true)]],
    ['not done', milestone(whole), [done('11-10', true), undone('11-20', true)]],
    ['+3', keep({ ...whole, unit: '%' }), [value('11-10', 92), value('11-20', 95)]],
    ['at 95 %', keep({ ...whole, unit: '%' }), [value('11-20', 95)]],
    ['at 92 %', keep({ ...whole, unit: '%' }), [value('11-10', 92), value('11-20', 92)]],
  ])('says by how much: %s', (by, keyResult, checkIns) => {
    expect(textOf([keyResult], checkIns).replace(/.*: /, '')).toBe(`Answer (${by})`);
  });

  it('says which other step was done in the place of one that was not', () => {
    const [a, b] = steps('a', 'b');
    const weighed = milestone({ ...whole, steps: a && b ? [{ ...a, weight: 3 }, b] : [] });
    const swapped = [done('11-10', 'b'), undone('11-20', 'b'), done('11-20', 'a')];
    expect(textOf([weighed], swapped)).toMatch(/: Answer \(other steps\)$/);
  });

  it('names four, those that moved most first, and cuts long titles', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const titled = (id: string) =>
      reach({ ...whole, id, keyResult: id === 'f' ? `F ${'and on '.repeat(9)}` : `Result ${id}` });
    const checkIns = ids.map((id, index) => add('11-20', index + 1, { keyResult: `goal/${id}` }));
    expect(textOf(ids.map(titled), checkIns)).toBe(
      '6 of 6 key results moved since last week (+18 points): F and on and on and on and on and on and on and o… (+6), Result e (+5), Result d (+4), Result c (+3), and 2 more',
    );
  });
});
