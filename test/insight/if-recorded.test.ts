import { describe, expect, it } from 'vitest';
import type { ChangeDraft, CheckInDraft, WithdrawalDraft } from '../../src/domain/drafts.ts';
import { dayOfDraft, withRecord } from '../../src/insight/if-recorded.ts';
import { figuresOf } from '../../src/insight/quarter-figures.ts';
import { add, change, community, day, goal, reach, recordId, value } from './builders.ts';

const its = { keyResult: reach(), reference: 'goal/kr' };
const whole = community({
  goals: [goal('goal', [its.keyResult])],
  records: [value('10-06', 5), value('10-08', 9)],
});

function draft(on: string, add: number): CheckInDraft {
  const said = { kind: 'add', add } as const;
  return {
    type: 'check-in',
    keyResult: 'goal/kr',
    on: day(on),
    said,
    confidence: null,
    blocked: false,
    note: null,
    by: null,
    corrects: null,
  };
}

function valueAfter(...drafts: CheckInDraft[]): number | null {
  return figuresOf(its, drafts.reduce(withRecord, whole), day('10-09')).value;
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

  it('takes the place of what it corrects, on the day of that', () => {
    const better: CheckInDraft = {
      ...draft('10-06', 0),
      on: null,
      said: { kind: 'value', value: 7 },
      corrects: recordId(1),
    };
    const wrong = community({ records: [value('10-06', 5, { id: 1 }), add('10-08', 1)] });
    expect(dayOfDraft(better, wrong.records)).toBe('2026-10-06');
    expect(figuresOf(its, withRecord(wrong, better), day('10-09')).value).toBe(8);
  });

  it('is without what it takes back', () => {
    const twice = community({
      records: [value('10-06', 5, { id: 1 }), change('10-07', { id: 2 }), add('10-08', 1)],
    });
    const taken: WithdrawalDraft = {
      type: 'withdrawal',
      withdraws: recordId(1),
      keyResult: 'goal/kr',
      on: null,
      note: 'Twice',
      by: null,
    };
    expect(figuresOf(its, withRecord(twice, taken), day('10-09')).value).toBe(1);
    expect(withRecord(twice, { ...taken, withdraws: recordId(9) })).toBe(twice);
  });

  it('is what it was where a goalpost moves', () => {
    const moved: ChangeDraft = {
      type: 'change',
      keyResult: 'goal/kr',
      on: day('10-09'),
      field: 'target',
      was: 20,
      is: 30,
      note: null,
      by: 'ana',
    };
    const after = withRecord(whole, moved);
    expect(after.records.at(-1)).toMatchObject({
      type: 'change',
      field: 'target',
      was: 20,
      is: 30,
    });
    expect(figuresOf(its, after, day('10-09'))).toEqual(figuresOf(its, whole, day('10-09')));
  });

  it('leaves out what counts only later', () => {
    expect(valueAfter(draft('10-10', 2))).toBe(9);
  });
});
