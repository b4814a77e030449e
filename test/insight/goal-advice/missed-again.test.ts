import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/domain/goal.ts';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import { goalsMissedAgain } from '../../../src/insight/goal-advice/missed-again.ts';
import {
  ALL_READ,
  community,
  day,
  goal,
  keep,
  milestone,
  quarter,
  reach,
  timeline,
  value,
} from '../builders.ts';
import { shown } from '../findings/problems.ts';
import { grade, review } from '../reviews.ts';

const Q3 = quarter('2026-Q3');
const THEN = timeline('Whole quarter', Q3);
const INVITE = reach({ id: 'invite', target: 20, unit: 'members', timeline: THEN });
const OLD = goal('meet', [INVITE], { quarter: Q3, goal: 'Meet', timeline: THEN });
const NOW = timeline('Whole quarter');
/** Eight of twenty. */
const EIGHT = [value('09-01', 8, { keyResult: 'meet/invite' })];

function again(keyResults: readonly KeyResult[], parts: Partial<Goal> = {}): Goal {
  return goal('meet-2026-q4', keyResults, { goal: 'Meet', timeline: NOW, ...parts });
}

const SAME = again([{ ...INVITE, timeline: NOW }], { continues: 'meet' });

function asked(now: Goal, { old = OLD, records = EIGHT, asOf = '10-05', more = {} } = {}) {
  const whole = { ...community({ goals: [old, now], records }), ...more };
  return goalsMissedAgain([now], whole, day(asOf)).map(shown);
}

describe('goalsMissedAgain', () => {
  it('asks of a goal that was missed, and is there again with the same numbers', () => {
    expect(asked(SAME)).toEqual([
      'goals/2026-Q4/meet-2026-q4.yaml goal goal/missed-again | in 2026-Q3 meet had the same numbers; invite ended at 8 of 20 members | What will be different this time? A number, the weeks or the way could be | goal edit meet-2026-q4',
    ]);
  });

  it('knows it by its title, too, where nothing says that it carries one on', () => {
    expect(asked({ ...SAME, continues: null, goal: ' MEET ' })).toHaveLength(1);
    expect(asked({ ...SAME, continues: null, goal: 'Meet more' })).toEqual([]);
  });

  it('says nothing of what was reached, or is not over', () => {
    expect(asked(SAME, { records: [value('09-01', 20, { keyResult: 'meet/invite' })] })).toEqual(
      [],
    );
    expect(asked(SAME, { asOf: '09-30' })).toEqual([]);
  });

  it.each<[string, KeyResult]>([
    ['another target', reach({ ...INVITE, target: 12 })],
    ['another start', reach({ ...INVITE, baseline: 8 })],
    ['another kind', keep({ id: 'invite', keyResult: INVITE.keyResult, atLeast: 20 })],
    ['another key result', reach({ ...INVITE, id: 'ask', keyResult: 'Ask 20' })],
  ])('says nothing of one with %s', (_, keyResult) => {
    expect(asked(again([keyResult], { continues: 'meet' }))).toEqual([]);
  });

  it('says nothing where a key result was added, or one that was missed is left out', () => {
    const more = reach({ id: 'ask', keyResult: 'Ask 5 people', target: 5 });
    expect(asked(again([...SAME.keyResults, more], { continues: 'meet' }))).toEqual([]);
    const both = { ...OLD, keyResults: [INVITE, { ...more, timeline: THEN }] };
    const records = [...EIGHT, value('09-02', 2, { keyResult: 'meet/ask' })];
    expect(asked(SAME, { old: both, records })).toEqual([]);
  });

  it('lets what was reached be left out', () => {
    const ask = reach({ id: 'ask', keyResult: 'Ask 5 people', target: 5, timeline: THEN });
    const records = [...EIGHT, value('09-02', 5, { keyResult: 'meet/ask' })];
    expect(asked(SAME, { old: { ...OLD, keyResults: [INVITE, ask] }, records })).toHaveLength(1);
  });

  it('says on how many days a level was kept', () => {
    const level = keep({ id: 'level', atLeast: 90, unit: '%', timeline: THEN });
    const old = { ...OLD, keyResults: [level] };
    const records = [
      value('09-21', 95, { keyResult: 'meet/level' }),
      value('09-27', 80, { keyResult: 'meet/level' }),
    ];
    const now = again([{ ...level, timeline: NOW }], { continues: 'meet' });
    expect(asked(now, { old, records })[0]).toContain('level was at least 90 % on 6 of 10 days');
  });

  it('says nothing of what nobody recorded anything of, nor where the weeks are others', () => {
    expect(asked(SAME, { records: [] })).toEqual([]);
    expect(asked({ ...SAME, timeline: timeline('Weeks 10-12') })).toEqual([]);
  });

  it('says nothing of milestones, of which no number could be changed', () => {
    const step = milestone({ id: 'invite', timeline: THEN });
    expect(
      asked(again([milestone({ id: 'invite' })], { continues: 'meet' }), {
        old: { ...OLD, keyResults: [step] },
      }),
    ).toEqual([]);
  });

  it('believes the review that graded it 1', () => {
    const graded = (score: number) => ({
      reviews: [review([grade({ keyResult: 'meet/invite', score })], { quarter: Q3 })],
    });
    expect(asked(SAME, { more: graded(1) })).toEqual([]);
    expect(asked(SAME, { more: graded(0.4) })).toHaveLength(1);
  });

  it('says nothing where a part of the log could not be read', () => {
    expect(asked(SAME, { more: { unread: { ...ALL_READ, log: ['log'] } } })).toEqual([]);
  });
});
