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

/** The status and the rule that gave it, as `at-risk by at-risk-gap`. */
function verdictOf(parts: Partial<Basis>, keyResult: KeyResult = reach()): string {
  const { status, rule } = keyResultStatus(keyResult, basis(parts), DEFAULT_THRESHOLDS);
  return `${status} by ${rule}`;
}

function statusOf(...parts: Parameters<typeof verdictOf>): string {
  return verdictOf(...parts).replace(/ by .*/, '');
}

function running(progress: number, judged: number, thresholds = DEFAULT_THRESHOLDS): string {
  const { status, rule } = runningStatus(progress, judged, thresholds);
  return `${status} by ${rule}`;
}

describe('running status', () => {
  it.each([
    // By the share of what is expected:
    [0.45, 0.5, 'on-track by on-track-share'],
    [0.9, 1, 'on-track by on-track-share'],
    [0.899, 1, 'at-risk by at-risk-share'],
    [0.6, 1, 'at-risk by at-risk-share'],
    [0.599, 1, 'off-track by behind-all'],
    // By the gap, which keeps the first days from crying wolf:
    [0, 0.1, 'on-track by on-track-gap'],
    [0, 0.11, 'at-risk by at-risk-gap'],
    [0, 0.25, 'at-risk by at-risk-gap'],
    [0, 0.26, 'off-track by behind-all'],
    [0.4, 0.5, 'on-track by on-track-gap'],
    [0.39, 0.5, 'at-risk by at-risk-share'],
    // As on exact decimals, where binary fractions fall short:
    [0.3, 0.4, 'on-track by on-track-gap'],
    [0.7, 0.8, 'on-track by on-track-gap'],
    [0.15, 0.4, 'at-risk by at-risk-gap'],
    [0.27, 0.3, 'on-track by on-track-share'],
    // Nothing is expected yet:
    [0, 0, 'on-track by on-track-gap'],
    [0.2, 0, 'on-track by on-track-gap'],
  ])('at %d of %d is %s', (progress, judged, expected) => {
    expect(running(progress, judged)).toBe(expected);
  });

  it('goes by the numbers of cop.yaml', () => {
    const strict = { onTrack: 1, onTrackGap: 0.01, atRisk: 0.9, atRiskGap: 0.05 };
    expect(running(0.99, 1, strict)).toBe('on-track by on-track-gap');
    expect(running(0.98, 1, strict)).toBe('at-risk by at-risk-share');
    expect(running(0.15, 0.2, strict)).toBe('at-risk by at-risk-gap');
    expect(running(0.89, 1, strict)).toBe('off-track by behind-all');
  });
});

describe('status', () => {
  it('is upcoming before the first day, whatever the value', () => {
    expect(verdictOf({ asOf: day('10-04'), progress: 1 })).toBe('upcoming by before-first-day');
    expect(verdictOf({ asOf: day('10-05'), progress: 1 })).toBe('achieved by progress-1');
  });

  it('is achieved at progress 1, also after the end', () => {
    expect(verdictOf({ progress: 1 })).toBe('achieved by progress-1');
    const late = { asOf: day('10-15'), progress: 1, progressAtEnd: 0.5 };
    expect(verdictOf(late)).toBe('achieved by progress-1');
  });

  it('stays achieved where it was so at the end of its last day', () => {
    const fellBack = { asOf: day('10-15'), progress: 0.5, progressAtEnd: 1 };
    expect(verdictOf(fellBack)).toBe('achieved by progress-1-on-last-day');
    expect(verdictOf({ ...fellBack, asOf: day('10-14') })).toBe('on-track by on-track-share');
  });

  it('runs on its last day, and is over on the day after', () => {
    const end = { progress: 0.95, expected: 1, judged: 1 };
    expect(statusOf({ ...end, asOf: day('10-14') })).toBe('on-track');
    expect(statusOf({ ...end, asOf: day('10-15') })).toBe('nearly');
  });

  it.each([
    [0.9, 'nearly by over'],
    [0.89, 'missed by over'],
    [0, 'missed by over'],
  ])('after the end at %d is %s', (progress, expected) => {
    expect(verdictOf({ asOf: day('10-15'), progress, expected: 1, judged: 1 })).toBe(expected);
  });

  it.each([
    [10, 10, 'achieved by progress-1'],
    [9, 10, 'achieved by held-days'],
    [89, 100, 'nearly by over'],
    [8, 10, 'nearly by over'],
    [79, 100, 'missed by over'],
    [0, 0, 'missed by over'],
  ])('of a keep after its end with %d of %d days held is %s', (held, known, expected) => {
    const progress = known === 0 ? 0 : held / known;
    const ended = { asOf: day('10-15'), progress, days: { held, known } };
    expect(verdictOf({ ...ended, expected: 1, judged: 1 }, keep())).toBe(expected);
  });

  it('of a keep is not achieved with on_track of its days before it is over', () => {
    const lastDay = { asOf: day('10-14'), progress: 0.95, days: { held: 19, known: 20 } };
    expect(statusOf({ ...lastDay, expected: 1, judged: 1 }, keep())).toBe('on-track');
  });

  it('is judged by the judged expected progress, not by that of today', () => {
    expect(statusOf({ progress: 0.3, expected: 0.9, judged: 0.3 })).toBe('on-track');
  });
});

describe('status in whole steps', () => {
  it.each([
    // One step: nothing is asked of it before three quarters of its time are over.
    [1, 0, 0.74, 'on-track by steps-due-done'],
    [1, 0, 0.75, 'at-risk by one-step-due-missing'],
    [1, 0, 1, 'at-risk by one-step-due-missing'],
    // Four steps: ⌊4 × 0.74⌋ = 2 must be done.
    [4, 2, 0.74, 'on-track by steps-due-done'],
    [4, 1, 0.74, 'at-risk by one-step-due-missing'],
    [4, 0, 0.74, 'off-track by behind-all'],
    // From three quarters on they are judged as all are: 2 of 4 at 0.75 lies 0.25 behind.
    [4, 2, 0.75, 'at-risk by at-risk-share'],
    [4, 3, 0.75, 'on-track by on-track-share'],
    // Three steps at 1: one behind is at risk, two are not.
    [3, 2, 1, 'at-risk by at-risk-share'],
    [3, 1, 1, 'off-track by behind-all'],
    // ⌊3 × ⅓⌋ is 1 as on exact decimals, and the whole of a third of three is done.
    [3, 1, 1 / 3, 'on-track by on-track-share'],
    [3, 0, 1 / 3, 'at-risk by one-step-due-missing'],
    // Wrong way.
    [4, -1, 0.74, 'off-track by behind-all'],
  ])('of %d with %d done at %d is %s', (all, done, share, expected) => {
    const progress = Math.max(0, done / all);
    const steps = { all, done };
    const parts = { progress, expected: share, judged: share, steps };
    expect(verdictOf(parts, milestone())).toBe(expected);
  });

  it('goes by the judged share for the steps, and by today’s for the three quarters', () => {
    const steps = { all: 4, done: 2 };
    expect(statusOf({ progress: 0.5, judged: 0.7, expected: 0.74, steps })).toBe('on-track');
    expect(statusOf({ progress: 0.5, judged: 0.7, expected: 0.76, steps })).toBe('at-risk');
  });

  it('never makes a status worse', () => {
    const parts = { progress: 0.95, judged: 1, expected: 1, steps: { all: 4, done: 2 } };
    expect(verdictOf(parts)).toBe('on-track by on-track-share');
  });
});
