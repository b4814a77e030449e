import { describe, expect, it } from 'vitest';
import type { CheckInDraft } from '../../src/domain/drafts.ts';
import { withCheckIn } from '../../src/insight/if-recorded.ts';
import { figuresOf } from '../../src/insight/quarter-figures.ts';
import { community, day, goal, reach, value } from './builders.ts';

const its = { keyResult: reach(), reference: 'goal/kr' };
const whole = community({
  goals: [goal('goal', [its.keyResult])],
  checkIns: [value('10-06', 5), value('10-08', 9)],
});

function draft(on: string, add: number): CheckInDraft {
  const said = { kind: 'add', add } as const;
  return {
    keyResult: 'goal/kr',
    on: day(on),
    said,
    confidence: null,
    blocked: false,
    note: null,
    by: null,
  };
}

function valueAfter(...drafts: CheckInDraft[]): number | null {
  return figuresOf(its, drafts.reduce(withCheckIn, whole), day('10-09')).value;
}

describe('what a check-in will come to', () => {
  it('is what it is without any', () => {
    expect(valueAfter()).toBe(9);
  });

  it('comes last on its day', () => {
    expect(valueAfter(draft('10-08', 2))).toBe(11);
    expect(valueAfter(draft('10-06', 2))).toBe(9);
  });

  it('counts several, one after the other', () => {
    expect(valueAfter(draft('10-08', 2), draft('10-08', 3), draft('10-09', 4))).toBe(18);
  });

  it('leaves out what counts only later', () => {
    expect(valueAfter(draft('10-10', 2))).toBe(9);
  });
});
