import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { DEFAULT_THRESHOLDS } from '../../src/domain/thresholds.ts';
import { type Basis, keyResultStatus, runningStatus } from '../../src/insight/key-result-status.ts';
import { day, keep, milestone, reach } from './builders.ts';

/** On the fifth of ten days, half of it expected. */
function basis(parts: Partial<Basis>): Basis {
  const progress = parts.progress ?? 0;
  return {
    asOf: day('10-09'),
    progress,
    progressAtEnd: progress,
    expected: 0.5,
    judged: 0.5,
    days: null,
    steps: null,
    ...parts,
  };
}

function statusOf(parts: Partial<Basis>, keyResult: KeyResult = reach()): string {
  return keyResultStatus(keyResult, basis(parts), DEFAULT_THRESHOLDS);
}

describe('running status', () => {
  it.each([
    // By the share of what is expected:
    [0.45, 0.5, 'on-track'],
    [0.9, 1, 'on-track'],
    [0.899, 1, 'at-risk'],
    [0.6, 1, 'at-risk'],
    [0.599, 1, 'off-track'],
    // By the gap, which keeps the first days from crying wolf:
    [0, 0.1, 'on-track'],
    [0, 0.11, 'at-risk'],
    [0, 0.25, 'at-risk'],
    [0, 0.26, 'off-track'],
    [0.4, 0.5, 'on-track'],
    [0.39, 0.5, 'at-risk'],
    // As on exact decimals, where binary fractions fall short:
    [0.3, 0.4, 'on-track'],
    [0.7, 0.8, 'on-track'],
    [0.15, 0.4, 'at-risk'],
    [0.27, 0.3, 'on-track'],
    // Nothing is expected yet:
    [0, 0, 'on-track'],
    [0.2, 0, 'on-track'],
  ])('at %d of %d is %s', (progress, judged, expected) => {
    expect(runningStatus(progress, judged, DEFAULT_THRESHOLDS)).toBe(expected);
  });

  it('goes by the numbers of cop.yaml', () => {
    const strict = { onTrack: 1, onTrackGap: 0.01, atRisk: 0.9, atRiskGap: 0.05 };
    expect(runningStatus(0.98, 1, strict)).toBe('at-risk');
    expect(runningStatus(0.95, 1, strict)).toBe('at-risk');
    expect(runningStatus(0.89, 1, strict)).toBe('off-track');
  });
});

describe('status', () => {
  it('is upcoming before the first day, whatever the value', () => {
    expect(statusOf({ asOf: day('10-04'), progress: 1 })).toBe('upcoming');
    expect(statusOf({ asOf: day('10-05'), progress: 1 })).toBe('achieved');
  });

  it('is achieved at progress 1, also after the end', () => {
    expect(statusOf({ progress: 1 })).toBe('achieved');
    expect(statusOf({ asOf: day('10-15'), progress: 1, progressAtEnd: 0.5 })).toBe('achieved');
  });

  it('stays achieved where it was so at the end of its last day', () => {
    expect(statusOf({ asOf: day('10-15'), progress: 0.5, progressAtEnd: 1 })).toBe('achieved');
  });

  it('runs on its last day, and is over on the day after', () => {
    const end = { progress: 0.95, expected: 1, judged: 1 };
    expect(statusOf({ ...end, asOf: day('10-14') })).toBe('on-track');
    expect(statusOf({ ...end, asOf: day('10-15') })).toBe('nearly');
  });

  it.each([
    [0.9, 'nearly'],
    [0.89, 'missed'],
    [0, 'missed'],
  ])('after the end at %d is %s', (progress, expected) => {
    expect(statusOf({ asOf: day('10-15'), progress, expected: 1, judged: 1 })).toBe(expected);
  });

  it.each([
    [10, 10, 'achieved'],
    [9, 10, 'achieved'],
    [89, 100, 'nearly'],
    [8, 10, 'nearly'],
    [79, 100, 'missed'],
    [0, 0, 'missed'],
  ])('of a keep after its end with %d of %d days held is %s', (held, known, expected) => {
    const progress = known === 0 ? 0 : held / known;
    const ended = { asOf: day('10-15'), progress, days: { held, known } };
    expect(statusOf({ ...ended, expected: 1, judged: 1 }, keep())).toBe(expected);
  });

  it('of a keep is not achieved with on_track of its days before it is over', () => {
    const running = { asOf: day('10-14'), progress: 0.95, days: { held: 19, known: 20 } };
    expect(statusOf({ ...running, expected: 1, judged: 1 }, keep())).toBe('on-track');
  });

  it('is judged by the judged expected progress, not by that of today', () => {
    expect(statusOf({ progress: 0.3, expected: 0.9, judged: 0.3 })).toBe('on-track');
  });
});

describe('status in whole steps', () => {
  it.each([
    // One step: nothing is asked of it before three quarters of its time are over.
    [1, 0, 0.74, 'on-track'],
    [1, 0, 0.75, 'at-risk'],
    [1, 0, 1, 'at-risk'],
    // Four steps: ⌊4 × 0.74⌋ = 2 must be done.
    [4, 2, 0.74, 'on-track'],
    [4, 1, 0.74, 'at-risk'],
    [4, 0, 0.74, 'off-track'],
    // From three quarters on they are judged as all are: 2 of 4 at 0.75 lies 0.25 behind.
    [4, 2, 0.75, 'at-risk'],
    [4, 3, 0.75, 'on-track'],
    // Three steps at 1: one behind is at risk, two are not.
    [3, 2, 1, 'at-risk'],
    [3, 1, 1, 'off-track'],
    // ⌊3 × ⅓⌋ is 1 as on exact decimals, and the whole of a third of three is done.
    [3, 1, 1 / 3, 'on-track'],
    [3, 0, 1 / 3, 'at-risk'],
    // Wrong way.
    [4, -1, 0.74, 'off-track'],
  ])('of %d with %d done at %d is %s', (all, done, share, expected) => {
    const progress = Math.max(0, done / all);
    const steps = { all, done };
    expect(statusOf({ progress, expected: share, judged: share, steps }, milestone())).toBe(
      expected,
    );
  });

  it('goes by the judged share for the steps, and by today’s for the three quarters', () => {
    const steps = { all: 4, done: 2 };
    expect(statusOf({ progress: 0.5, judged: 0.7, expected: 0.74, steps })).toBe('on-track');
    expect(statusOf({ progress: 0.5, judged: 0.7, expected: 0.76, steps })).toBe('at-risk');
  });

  it('never makes a status worse', () => {
    expect(statusOf({ progress: 0.95, judged: 1, expected: 1, steps: { all: 4, done: 2 } })).toBe(
      'on-track',
    );
  });
});
