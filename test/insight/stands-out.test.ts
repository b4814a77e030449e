import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../src/domain/key-result.ts';
import type { CheckIn } from '../../src/domain/record.ts';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import { standsOut } from '../../src/insight/stands-out.ts';
import {
  community,
  day,
  goal,
  keep,
  milestone,
  note,
  Q4,
  quarter,
  reach,
  steps,
  timeline,
  value,
} from './builders.ts';

const WHOLE = timeline('Whole quarter');

function lines(
  keyResults: readonly KeyResult[],
  checkIns: readonly CheckIn[],
  asOf: string,
  current = Q4,
): string[] {
  const whole = community({ goals: [goal('goal', keyResults)], checkIns });
  const found = standsOut(whole, quarterFigures(whole, Q4, day(asOf)), current);
  return found.map(({ tone, text, command }) => `${tone} | ${text} | ${command ?? ''}`);
}

function long(id: string, parts: Partial<ReturnType<typeof reach>> = {}) {
  return reach({ id, keyResult: `Result ${id}`, timeline: WHOLE, target: 100, ...parts });
}

const said = (id: string, on: string, number: number) =>
  value(on, number, { keyResult: `goal/${id}` });

describe('what stands out', () => {
  it('is only what moved where all is well', () => {
    expect(lines([long('a')], [said('a', '11-19', 60)], '11-20')).toEqual([
      'plain | 1 of 1 key result moved since last week (+60 points) | ',
    ]);
  });

  it('is what is off track, with how long nobody looked and what mends it', () => {
    expect(lines([long('a')], [said('a', '11-01', 2)], '11-20')).toEqual([
      'bad | Result a is off track, stale: no check-in for 19 days (a number or a note helps, or every: month in its file) | checkin a',
      'plain | 0 of 1 key result moved since last week (±0 points) | ',
    ]);
  });

  it('is what is stale though it is on track', () => {
    expect(lines([long('a')], [said('a', '11-01', 60)], '11-20')[0]).toBe(
      'warn | Result a is stale: no check-in for 19 days (a number or a note helps, or every: month in its file) | checkin a',
    );
    const monthly = long('a', { every: 'month' });
    expect(lines([monthly], [said('a', '10-05', 90)], '11-20')[0]).toBe(
      'warn | Result a is stale: no check-in for 46 days (a number or a note helps) | checkin a',
    );
  });

  it('is what is at risk, with what is left to do', () => {
    // 21 November to 31 December are 41 days: 66 of them are 11.3 a week.
    const answers = long('a', { unit: 'answers' });
    expect(lines([answers], [said('a', '11-19', 34)], '11-20')[0]).toBe(
      'warn | Result a is at risk: 66 answers to go in 41 days, 11.3 a week | checkin a',
    );
    expect(lines([answers], [said('a', '12-29', 70)], '12-30')[0]).toBe(
      'warn | Result a is at risk: 30 answers to go in 1 day | checkin a',
    );
    expect(lines([answers], [said('a', '12-31', 70)], '12-31')[0]).toBe(
      'warn | Result a is at risk: 30 answers to go on its last day | checkin a',
    );
  });

  it('is a milestone at risk, which has no rate', () => {
    const inSteps = milestone({
      id: 'm',
      keyResult: 'Publish it',
      timeline: WHOLE,
      steps: steps('a', 'b'),
    });
    expect(lines([inSteps], [note('12-19', { keyResult: 'goal/m' })], '12-20')[0]).toBe(
      'warn | Publish it is at risk | checkin m',
    );
  });

  it('is what is blocked, with why', () => {
    const blocked = note('11-19', { keyResult: 'goal/a', blocked: true, note: 'No room' });
    expect(lines([long('a')], [said('a', '11-18', 60), blocked], '11-20')[0]).toBe(
      'warn | Result a is blocked: No room | checkin a',
    );
    expect(lines([long('a')], [said('a', '11-18', 2), blocked], '11-20')[0]).toBe(
      'bad | Result a is off track, blocked | checkin a',
    );
  });

  it('is what was missed; a check-in helps as long as none is of its last day', () => {
    const short = long('a', { timeline: timeline('Weeks 1-3') });
    const [missed] = lines([short], [said('a', '10-10', 40)], '11-20');
    expect(missed).toBe('bad | Result a was missed | checkin a');
    const [closed] = lines([short], [said('a', '10-18', 40)], '11-20');
    expect(closed).toBe('bad | Result a was missed | ');
  });

  it('is what nobody ever looked at in its rhythm, several in one line', () => {
    const steady = (id: string) => keep({ id, keyResult: `Keep ${id}`, timeline: WHOLE });
    expect(lines([steady('a')], [], '10-06')[0]).toMatch(/^plain/);
    expect(lines([steady('a')], [], '10-07')[0]).toBe(
      'warn | Keep a has no check-in yet | checkin a',
    );
    expect(lines([steady('a'), steady('b')], [], '10-07')[0]).toBe(
      'warn | 2 key results have no check-in yet | checkin',
    );
  });

  it('begins with the most pressing: off track, missed, blocked, stale, at risk', () => {
    const keyResults = [
      long('risk'),
      long('stale'),
      long('missed', { timeline: timeline('Weeks 1-3') }),
      long('blocked'),
      long('off'),
    ];
    const checkIns = [
      said('risk', '11-19', 34),
      said('stale', '11-01', 60),
      said('missed', '10-18', 10),
      said('blocked', '11-18', 60),
      note('11-19', { keyResult: 'goal/blocked', blocked: true }),
      said('off', '11-19', 5),
    ];
    const order = lines(keyResults, checkIns, '11-20').map((line) => line.split(' ')[3]);
    expect(order.slice(0, 5)).toEqual(['off', 'missed', 'blocked', 'stale', 'risk']);
  });

  it('names five, and says how many more there are', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const checkIns = ids.map((id, index) => said(id, `11-${12 + index}`, 2));
    expect(
      lines(
        ids.map((id) => long(id)),
        checkIns,
        '11-20',
      ),
    ).toEqual([
      ...['a', 'b', 'c', 'd', 'e'].map((id) => `bad | Result ${id} is off track | checkin ${id}`),
      'plain | and 2 more | ',
      'plain | 5 of 7 key results moved since last week (+1 point) | ',
    ]);
  });

  it('writes references in full that are not of the current quarter', () => {
    const [first] = lines([long('a')], [said('a', '11-19', 2)], '11-20', quarter('2027-Q1'));
    expect(first).toBe('bad | Result a is off track | checkin goal/a');
  });

  it('says nothing of what counts itself, is upcoming, or has ended well', () => {
    const quiet = [
      long('measured', { measured: true }),
      long('upcoming', { timeline: timeline('Weeks 12-13') }),
      long('done', { timeline: timeline('Weeks 1-3') }),
      long('nearly', { timeline: timeline('Weeks 1-3') }),
    ];
    const checkIns = [
      said('done', '10-10', 100),
      said('nearly', '10-10', 95),
      note('10-11', { keyResult: 'goal/nearly', blocked: true }),
    ];
    expect(lines(quiet, checkIns, '11-20')).toEqual([
      'plain | 0 of 3 key results moved since last week (±0 points) | ',
    ]);
  });

  it('says what went back with a minus', () => {
    expect(lines([long('a')], [said('a', '11-10', 80), said('a', '11-19', 70)], '11-20')).toEqual([
      'plain | 1 of 1 key result moved since last week (−10 points) | ',
    ]);
  });

  it('is nothing where there are no goals', () => {
    expect(lines([], [], '11-20')).toEqual([]);
  });
});
