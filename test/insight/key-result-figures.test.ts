import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { DEFAULT_THRESHOLDS } from '../../src/domain/thresholds.ts';
import type { KeyResultFigures } from '../../src/insight/figures.ts';
import { keyResultFigures } from '../../src/insight/key-result-figures.ts';
import { standingCheckIns } from '../../src/insight/standing.ts';
import {
  day,
  done,
  keep,
  milestone,
  note,
  reach,
  recordId,
  steps,
  timeline,
  undone,
  value,
} from './builders.ts';

/** 100 days, 1 October to 8 January: day n is n % of them. */
const HUNDRED = timeline('2026-10-01 to 2027-01-08');

function figures(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  asOf: string,
): KeyResultFigures {
  return keyResultFigures(keyResult, checkIns, day(asOf), DEFAULT_THRESHOLDS);
}

describe('the figures of a reach', () => {
  it('are all there', () => {
    const said = value('10-20', 5, { confidence: 7, blocked: true });
    expect(figures(reach({ timeline: HUNDRED }), [said], '10-25')).toEqual({
      asOf: '2026-10-25',
      value: 5,
      attainment: 0.25,
      progress: 0.25,
      expected: 0.25,
      judged: 0.2,
      judgedOn: '2026-10-20',
      pace: 1,
      status: 'on-track',
      rule: 'on-track-share',
      progressAtEnd: 0.25,
      late: false,
      stale: false,
      confidence: 7,
      blocked: true,
      lastCheckIn: said,
      daysSilent: 5,
      days: null,
      stepsDone: [],
      doneOn: new Map(),
      steps: null,
      noData: false,
      withheld: false,
      zone: null,
      forecast: null,
    });
  });

  it('are those of the baseline where nobody ever looked', () => {
    expect(figures(reach({ baseline: 8, target: 5 }), [], '10-05')).toMatchObject({
      value: 8,
      attainment: 0,
      progress: 0,
      confidence: null,
      blocked: false,
      lastCheckIn: null,
    });
  });

  it('leave out what is dated later', () => {
    const checkIns = [value('10-06', 5), value('10-07', 10)];
    expect(figures(reach(), checkIns, '10-06').value).toBe(5);
  });

  it('give the confidence last said, and are blocked until the next check-in', () => {
    const checkIns = [note('10-06', { confidence: 4, blocked: true }), note('10-07')];
    expect(figures(reach(), checkIns, '10-06')).toMatchObject({ confidence: 4, blocked: true });
    expect(figures(reach(), checkIns, '10-07')).toMatchObject({ confidence: 4, blocked: false });
  });

  it('are on track all week when checked every Friday just on plan', () => {
    const planned = reach({ target: 100, timeline: HUNDRED });
    const friday = value('10-16', 16);
    for (const asOf of ['10-16', '10-18', '10-20', '10-22', '10-23'])
      expect(figures(planned, [friday], asOf).status).toBe('on-track');
    expect(figures(planned, [friday], '10-22')).toMatchObject({ progress: 0.16, expected: 0.22 });
  });
});

describe('late', () => {
  const twenty = reach();

  it('is what came to its target after its last day', () => {
    const checkIns = [value('10-14', 15), value('10-16', 20)];
    expect(figures(twenty, checkIns, '10-15')).toMatchObject({ status: 'missed', late: false });
    expect(figures(twenty, checkIns, '10-16')).toMatchObject({ status: 'achieved', late: true });
  });

  it('is not what was there on its last day', () => {
    expect(figures(twenty, [value('10-14', 20)], '10-16')).toMatchObject({
      status: 'achieved',
      late: false,
    });
  });

  it('is not what fell back after it was achieved', () => {
    const checkIns = [value('10-14', 20), value('10-16', 12)];
    expect(figures(twenty, checkIns, '10-16')).toMatchObject({
      progress: 0.6,
      status: 'achieved',
      late: false,
    });
  });

  it('goes by what is known now of the last day', () => {
    const typo = value('10-13', 20, { id: 1 });
    const corrected = value('10-20', 12, { id: 2, corrects: recordId(1) });
    const known = standingCheckIns([typo, corrected, value('10-21', 20, { id: 3 })], day('10-22'));
    expect(figures(twenty, known, '10-22')).toMatchObject({ status: 'achieved', late: true });
    expect(figures(twenty, known, '10-20')).toMatchObject({ status: 'missed', late: false });
  });

  it('is a milestone whose last step came late', () => {
    const inSteps = milestone({ steps: steps('a', 'b') });
    const checkIns = [done('10-06', 'a'), done('10-20', 'b')];
    expect(figures(inSteps, checkIns, '10-20')).toMatchObject({ status: 'achieved', late: true });
  });
});

describe('the figures of a milestone', () => {
  it('count its steps, and weigh them for the progress', () => {
    const [a, b] = steps('a', 'b');
    const weighted = milestone({ steps: a && b ? [{ ...a, weight: 3 }, b] : [] });
    expect(figures(weighted, [done('10-06', 'a')], '10-06')).toMatchObject({
      value: 1,
      attainment: 0.75,
      progress: 0.75,
      stepsDone: ['a'],
    });
  });

  it('take back a step that was not done after all', () => {
    const checkIns = [done('10-06', true), undone('10-07', true)];
    expect(figures(milestone(), checkIns, '10-06').status).toBe('achieved');
    expect(figures(milestone(), checkIns, '10-07')).toMatchObject({ value: 0, progress: 0 });
  });
});

describe('the figures of a keep', () => {
  const kept = keep({ timeline: HUNDRED });

  it('grow with time; the pace is the share of days held', () => {
    const checkIns = [value('10-01', 95), value('10-13', 80), value('10-17', 95)];
    const found = figures(kept, checkIns, '10-20');
    expect(found).toMatchObject({ value: 95, attainment: null, days: { held: 16, known: 20 } });
    expect(found.progress).toBeCloseTo(0.2 * 0.8, 12);
    expect(found.pace).toBeCloseTo(0.8, 12);
  });

  it('are without a value at progress 0, and lenient at first', () => {
    const none = (asOf: string) => figures(kept, [], asOf);
    expect(none('10-17')).toMatchObject({ value: null, progress: 0, status: 'on-track' });
    expect(none('10-17').days).toEqual({ held: 0, known: 0 });
    expect(none('10-18')).toMatchObject({ judged: 0.11, status: 'at-risk' });
  });

  it('are the share of the known days at the end', () => {
    const short = keep();
    const checkIns = [value('10-05', 95), value('10-14', 80)];
    expect(figures(short, checkIns, '10-14')).toMatchObject({ progress: 0.9, status: 'on-track' });
    expect(figures(short, checkIns, '10-15')).toMatchObject({ progress: 0.9, status: 'achieved' });
    expect(figures(short, [value('10-05', 95), value('10-13', 80)], '10-15')).toMatchObject({
      progress: 0.8,
      status: 'nearly',
    });
  });

  it('are achieved on the last day where every day was held', () => {
    expect(figures(keep(), [value('10-05', 95)], '10-13').status).toBe('on-track');
    expect(figures(keep(), [value('10-05', 95)], '10-14').status).toBe('achieved');
  });
});
