import { describe, expect, it } from 'vitest';
import type { Quarter } from '../../src/domain/calendar.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import type { LogRecord } from '../../src/domain/record.ts';
import { movementSinceLastWeek } from '../../src/insight/movement.ts';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import { type StandOut, standsOut } from '../../src/insight/stands-out.ts';
import {
  COUNTS_INTRODUCTIONS,
  community,
  day,
  goal,
  happening,
  keep,
  note,
  Q4,
  quarter,
  reach,
  timeline,
  value,
} from './builders.ts';

const WHOLE = timeline('Whole quarter');

/** Each as `kind | what it is about | command`. */
function lines(
  keyResults: readonly KeyResult[],
  records: readonly LogRecord[],
  asOf: string,
  { current = Q4, graded = [] }: { current?: Quarter; graded?: readonly string[] } = {},
): string[] {
  const whole = community({ goals: [goal('goal', keyResults)], records });
  const quarter = quarterFigures(whole, Q4, day(asOf));
  const found = standsOut(whole, quarter, {
    movement: movementSinceLastWeek(whole, quarter),
    currentQuarter: current,
    graded: new Set(graded),
  });
  return found.map((one) => `${one.kind} | ${subjectOf(one)} | ${one.command ?? ''}`);
}

function subjectOf(one: StandOut): string {
  if (one.kind === 'moved') return `${one.movement.moved.length} of ${one.movement.each.size}`;
  if (one.kind === 'more') return String(one.count);
  if (one.kind === 'unreviewed') return one.quarter;
  return [one.about]
    .flat()
    .map(({ keyResult }) => keyResult.id)
    .join(', ');
}

function long(id: string, parts: Partial<ReturnType<typeof reach>> = {}) {
  return reach({ id, keyResult: `Result ${id}`, timeline: WHOLE, target: 100, ...parts });
}

const said = (id: string, on: string, number: number) =>
  value(on, number, { keyResult: `goal/${id}` });

describe('what stands out', () => {
  it('is only what moved where all is well', () => {
    expect(lines([long('a')], [said('a', '11-19', 60)], '11-20')).toEqual(['moved | 1 of 1 | ']);
  });

  it('is what is off track, whether or not somebody looked', () => {
    expect(lines([long('a')], [said('a', '11-01', 2)], '11-20')).toEqual([
      'off-track | a | checkin a',
      'moved | 0 of 1 | ',
    ]);
    expect(lines([long('a')], [], '11-20')[0]).toBe('off-track | a | checkin a');
  });

  it('is what is stale though it is on track', () => {
    expect(lines([long('a')], [said('a', '11-01', 60)], '11-20')[0]).toBe('stale | a | checkin a');
  });

  it.each([
    ['just looked at', '11-19', 'explain a'],
    ['looked at six days ago', '11-14', 'explain a'],
    ['due for a check-in', '11-13', 'checkin a'],
  ])('is what is at risk, with what helps: %s', (_, on, command) => {
    const [first] = lines([long('a')], [said('a', on, 34)], '11-20');
    expect(first).toBe(`at-risk | a | ${command}`);
  });

  it('is what is blocked, unless something else presses more', () => {
    const blocked = note('11-19', { keyResult: 'goal/a', blocked: true, note: 'No room' });
    expect(lines([long('a')], [said('a', '11-18', 60), blocked], '11-20')[0]).toBe(
      'blocked | a | checkin a',
    );
    expect(lines([long('a')], [said('a', '11-18', 2), blocked], '11-20')[0]).toBe(
      'off-track | a | checkin a',
    );
  });

  it('is what was missed; a check-in helps as long as none is of its last day', () => {
    const short = long('a', { timeline: timeline('Weeks 1-3') });
    const [missed] = lines([short], [said('a', '10-10', 40)], '11-20');
    expect(missed).toBe('missed | a | checkin a');
    const [closed] = lines([short], [said('a', '10-18', 40)], '11-20');
    expect(closed).toBe('missed | a | ');
  });

  it('is what nobody ever looked at in its rhythm, several as one', () => {
    const steady = (id: string) => keep({ id, timeline: WHOLE });
    expect(lines([steady('a')], [], '10-06')[0]).toMatch(/^moved/);
    expect(lines([steady('a')], [], '10-07')[0]).toBe('silent | a | checkin a');
    expect(lines([steady('a'), steady('b')], [], '10-07')[0]).toBe('silent | a, b | checkin');
  });

  it('is what is recorded and could count it, where nobody ever looked', () => {
    const sentence = 'Keep at least 80 % of asks answered within two days';
    const answered = keep({
      id: 'a',
      keyResult: sentence,
      atLeast: 80,
      unit: '%',
      timeline: WHOLE,
    });
    const others = ['b', 'c'].map((id) => keep({ id, timeline: WHOLE }));
    const found = (...records: LogRecord[]) => lines([answered, ...others], records, '10-07');
    const ask = happening('ask', '10-06');
    expect(found(ask).slice(0, 2)).toEqual([
      'silent | a | kr edit a --measure asks-answered-in-two-days',
      'silent | b, c | checkin',
    ]);
    expect(found()[0]).toBe('silent | a, b, c | checkin');
    expect(found(ask, said('a', '10-06', 90))[0]).toBe('silent | b, c | checkin');
  });

  it('is what is recorded and could count it, where that presses already', () => {
    const invite = long('a', { keyResult: 'Invite 100 members', unit: 'members' });
    const [first] = lines([invite], [happening('invitation', '10-06')], '11-20');
    expect(first).toBe('off-track | a | kr edit a --measure invitations-sent');
  });

  it('is nothing of what a review has settled', () => {
    const short = long('a', { timeline: timeline('Weeks 1-3') });
    const all = lines([short, long('b')], [], '11-20', { graded: ['goal/a'] });
    expect(all).toEqual(['off-track | b | checkin b', 'moved | 0 of 2 | ']);
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
    const order = lines(keyResults, checkIns, '11-20').map((line) => line.split(' | ')[1]);
    expect(order.slice(0, 5)).toEqual(['off', 'missed', 'blocked', 'stale', 'risk']);
  });

  it('is five, and how many more there are', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const checkIns = ids.map((id, index) => said(id, `11-${12 + index}`, 2));
    const keyResults = ids.map((id) => long(id));
    expect(lines(keyResults, checkIns, '11-20')).toEqual([
      ...['a', 'b', 'c', 'd', 'e'].map((id) => `off-track | ${id} | checkin ${id}`),
      'more | 2 | ',
      'moved | 5 of 7 | ',
    ]);
  });

  it('writes references in full that are not of the current quarter', () => {
    const [first] = lines([long('a')], [said('a', '11-19', 2)], '11-20', {
      current: quarter('2027-Q1'),
    });
    expect(first).toBe('off-track | a | checkin goal/a');
  });

  it('is what counts itself with what explains it: no check-in helps', () => {
    const counts = [
      long('counted', { measure: COUNTS_INTRODUCTIONS }),
      long('held-up', { measure: COUNTS_INTRODUCTIONS, target: 0.5 }),
    ];
    const blocked = note('11-19', { keyResult: 'goal/held-up', blocked: true });
    expect(lines(counts, [blocked], '11-20')).toEqual([
      'off-track | counted | explain counted',
      'off-track | held-up | explain held-up',
      'moved | 0 of 2 | ',
    ]);
  });

  it('is nothing that is upcoming, or has ended well', () => {
    const quiet = [
      long('upcoming', { timeline: timeline('Weeks 12-13') }),
      long('done', { timeline: timeline('Weeks 1-3') }),
      long('nearly', { timeline: timeline('Weeks 1-3') }),
    ];
    const checkIns = [
      said('done', '10-10', 100),
      said('nearly', '10-10', 95),
      note('10-11', { keyResult: 'goal/nearly', blocked: true }),
    ];
    expect(lines(quiet, checkIns, '11-20')).toEqual(['moved | 0 of 3 | ']);
  });

  it.each([
    ['09-27', 'before week 1', false],
    ['10-04', 'on the last day of week 1', false],
    ['10-05', 'in week 2', true],
    ['2027-01-07', 'a week after the quarter', true],
    ['2027-01-08', 'more than a week after it', false],
  ])('says on %s, %s, that nothing moved: %s', (asOf, _, says) => {
    const done = [said('a', '09-20', 100)];
    expect(lines([long('a')], done, asOf)).toEqual(says ? ['moved | 0 of 1 | '] : []);
  });

  it('says what moved in week 1 already, also before the quarter’s first day', () => {
    const first = [said('a', '09-28', 100)];
    expect(lines([long('a')], first, '09-28')).toEqual(['moved | 1 of 1 | ']);
    expect(lines([long('a')], first, '09-27')).toEqual([]);
  });

  it('is nothing where there are no goals', () => {
    expect(lines([], [], '11-20')).toEqual([]);
  });
});
