import { describe, expect, it } from 'vitest';
import { CONDITIONS, type Condition, isMet } from '../../src/insight/conditions.ts';
import { conditionsMet, FAIL_CONDITIONS, type FailCondition } from '../../src/insight/fail-on.ts';
import type { Status } from '../../src/insight/status.ts';
import { modelOf } from '../report/analyst-circle.ts';

const QUIET = { status: 'on-track', stale: false, late: false, blocked: false } as const;

describe('a condition', () => {
  it.each<
    [string, Partial<{ status: Status; stale: true; late: true; blocked: true }>, Condition[]]
  >([
    ['all is well', {}, []],
    ['it is off track', { status: 'off-track' }, ['off-track']],
    [
      'it is off track, stale and blocked',
      { status: 'off-track', stale: true, blocked: true },
      ['off-track', 'stale', 'blocked'],
    ],
    ['it was missed', { status: 'missed' }, ['missed']],
    ['it is at risk', { status: 'at-risk' }, ['at-risk']],
    ['it is nearly there', { status: 'nearly' }, []],
    ['it was reached late', { status: 'achieved', late: true }, ['late']],
    ['it is blocked before it starts', { status: 'upcoming', blocked: true }, ['blocked']],
    ['it was blocked, and was achieved', { status: 'achieved', blocked: true }, []],
    ['it was blocked, and is nearly there', { status: 'nearly', blocked: true }, []],
  ])('%s', (_, figures, met) => {
    expect(CONDITIONS.filter((one) => isMet(one, { ...QUIET, ...figures }))).toEqual(met);
  });
});

describe('what a report is to fail on', () => {
  const met = (wanted: readonly FailCondition[], parts: Parameters<typeof modelOf>[0] = {}) =>
    conditionsMet(modelOf(parts), wanted).map(({ condition, by }) => [
      condition,
      ...by.map((one) => (typeof one === 'string' ? one : one.reference)),
    ]);

  it('is met by every key result that is so, in the order of the report', () => {
    expect(met(['off-track'])).toEqual([
      ['off-track', 'answer/time-to-answer', 'answer/answered', 'answer/hours'],
    ]);
    expect(met(['stale', 'at-risk', 'blocked'])).toEqual([
      ['at-risk', 'inform-decisions/answers'],
      ['stale', 'answer/time-to-answer'],
      ['blocked', 'answer/write-down'],
    ]);
  });

  it('is not met by what nobody asked for', () => {
    expect(met([])).toEqual([]);
    expect(met(['missed', 'late', 'invalid'])).toEqual([]);
  });

  it('is not met by what a filter leaves out', () => {
    expect(met(FAIL_CONDITIONS, { filters: { goals: ['get-to-know'] } })).toEqual([]);
  });

  it('is met by the files with an error', () => {
    const leftOut = ['goals/2026-Q4/meet.yaml', 'log'];
    expect(met(['invalid'], { leftOut })).toEqual([['invalid', ...leftOut]]);
    expect(met(['missed'], { leftOut })).toEqual([]);
  });
});
