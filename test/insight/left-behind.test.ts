import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { checkInsLeftBehind, recordsBehind } from '../../src/insight/left-behind.ts';
import { standingCheckIns } from '../../src/insight/standing.ts';
import {
  add,
  day,
  done,
  goal,
  keep,
  milestone,
  note,
  reach,
  recordId,
  steps,
  undone,
  value,
} from './builders.ts';

const inSteps = milestone({ steps: steps('draft', 'send') });
const STANDING = [
  value('11-01', 5, { id: 1 }),
  add('11-02', 3, { id: 2 }),
  done('11-03', true, { id: 3 }),
  done('11-04', 'draft', { id: 4 }),
  undone('11-05', 'send', { id: 5 }),
  note('11-06', { id: 6 }),
  value('11-07', 5, { id: 7, keyResult: 'goal/other' }),
  value('11-08', 5, { id: 8, keyResult: 'elsewhere/kr' }),
];

function leftBehind(before: KeyResult | undefined, after: KeyResult): number[] {
  const was = before && goal('goal', [before, reach({ id: 'other' })]);
  const left = checkInsLeftBehind(was, goal('goal', [after, reach({ id: 'other' })]), STANDING);
  return left.map(({ id }) => Number(id?.slice(3)));
}

describe('check-ins that are left behind', () => {
  it.each<[string, KeyResult, KeyResult, number[]]>([
    ['a number that becomes a milestone', reach(), milestone(), [1, 2]],
    ['a number that becomes a level', reach(), keep(), [2]],
    ['a level that becomes a number', keep(), reach(), []],
    ['a level that becomes a milestone', keep(), milestone(), [1]],
    ['a milestone that becomes a number', milestone(), reach(), [3]],
    ['a milestone that gets steps', milestone(), inSteps, [3]],
    ['a step that goes', inSteps, milestone({ steps: steps('send') }), [4]],
    ['all steps that go', inSteps, milestone(), [4, 5]],
    ['a step that is added', inSteps, milestone({ steps: steps('draft', 'send', 'x') }), []],
    ['another target', reach(), reach({ target: 5 }), []],
  ])('are those of %s', (_, before, after, expected) => {
    expect(leftBehind(before, after)).toEqual(expected);
  });

  it('may be all, where what was there could not be understood', () => {
    expect(leftBehind(undefined, milestone())).toEqual([1, 2, 4, 5]);
  });

  it('are taken back with what they correct, which would come back else', () => {
    const first = value('11-01', 5, { id: 1 });
    const second = value('11-01', 6, { id: 2, corrects: recordId(1) });
    const third = value('11-02', 7, { id: 3, corrects: recordId(2) });
    const lost = value('11-03', 8, { id: 4, corrects: recordId(9) });
    const records = [lost, third, second, first];
    const standing = standingCheckIns(records, day('12-31'));
    expect(standing.map((one) => one.id)).toEqual([third.id, lost.id]);
    expect(recordsBehind(standing, records).map((one) => one.id)).toEqual([first.id, lost.id]);
  });
});
