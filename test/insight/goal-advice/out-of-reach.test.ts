import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/domain/goal.ts';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import { resultsOutOfReach } from '../../../src/insight/goal-advice/out-of-reach.ts';
import {
  ALL_READ,
  add,
  community,
  day,
  goal,
  happening,
  keep,
  measure,
  quarter,
  reach,
  timeline,
  value,
  withdrawal,
} from '../builders.ts';
import { shown } from '../findings/problems.ts';

const SENT = measure('invitations-sent');
const AS_OF = day('11-15');

/** 200 invitations in weeks 8 to 10, which begin on 16 November. */
function invite(parts: Parameters<typeof reach>[0] = {}): KeyResult {
  const sentence = 'Send 200 invitations';
  const weeks = timeline('Weeks 8-10');
  return reach({
    ...{ keyResult: sentence, target: 200, unit: 'invitations', timeline: weeks, measure: SENT },
    ...parts,
  });
}

/** So many invitations on a day. */
function invitations(on: string, count: number) {
  return Array.from({ length: count }, () => happening('invitation', on, { note: 'a mail' }));
}

/** Five Mondays, with 12 invitations in the best week. */
const FIVE_WEEKS = [
  ...invitations('10-05', 3),
  ...invitations('10-12', 8),
  ...invitations('10-16', 4),
  ...invitations('10-19', 1),
  ...invitations('10-26', 2),
  ...invitations('11-02', 5),
];

function asked(its: Goal | KeyResult, records: readonly unknown[], asOf = AS_OF, more = {}) {
  const one = 'keyResults' in its ? its : goal('invite', [its]);
  const whole = { ...community({ goals: [one] }), records: records as never, ...more };
  return resultsOutOfReach([one], whole, asOf).map(shown);
}

describe('resultsOutOfReach', () => {
  it('asks where more than twice the best week is needed, with the figures', () => {
    expect(asked(invite(), FIVE_WEEKS)).toEqual([
      'goals/2026-Q4/invite.yaml key_results 0 target goal/out-of-reach | 200 invitations in 3 weeks is 67 a week; the most so far is 12 in a week, that of Mon 12 Oct 2026 | Is that within reach? A smaller number, or more weeks, could be | kr edit invite/kr',
    ]);
  });

  // The best week had 12; three weeks allow 3 × 2 × 12 = 72.
  it.each([
    [72, 0],
    [73, 1],
  ])('to send %d in three weeks is asked %d times', (target, times) => {
    expect(asked(invite({ target }), FIVE_WEEKS)).toHaveLength(times);
  });

  it('goes by what is still to come above where it starts', () => {
    expect(asked(invite({ baseline: 128 }), FIVE_WEEKS)).toEqual([]);
    expect(asked(invite({ baseline: 100 }), FIVE_WEEKS)[0]).toContain(
      '| 100 invitations more in 3 weeks is 33 a week;',
    );
  });

  it('counts a time of less than a week as one', () => {
    const three = timeline('2026-11-16 to 2026-11-18');
    expect(asked(invite({ target: 24, timeline: three }), FIVE_WEEKS)).toEqual([]);
    expect(asked(invite({ target: 25, timeline: three }), FIVE_WEEKS)[0]).toContain(
      '| 25 invitations in 3 days; the most so far is 12 in a week,',
    );
  });

  it('says a time that is no whole weeks by its days, and a slow rate to a tenth', () => {
    const slow = ['10-05', '10-12', '10-19', '10-26'].flatMap((on) => invitations(on, 1));
    const ten = timeline('2026-11-16 to 2026-11-25');
    expect(asked(invite({ target: 5, timeline: ten }), slow)[0]).toContain(
      '| 5 invitations in 10 days is 3.5 a week; the most so far is 1 in a week',
    );
  });

  it('says nothing with fewer than four weeks in which there was anything', () => {
    const three = FIVE_WEEKS.filter(({ on }) => on < '2026-10-26');
    expect(asked(invite(), three)).toEqual([]);
    expect(asked(invite(), [...three, ...invitations('11-02', 1)])).toHaveLength(1);
  });

  it('says nothing of what is over, goes down, or is no number of things', () => {
    expect(asked(invite(), FIVE_WEEKS, day('12-07'))).toEqual([]);
    expect(asked(invite({ baseline: 400 }), FIVE_WEEKS)).toEqual([]);
    expect(asked(invite({ measure: measure('complete-profiles') }), FIVE_WEEKS)).toEqual([]);
    expect(asked(keep({ measure: SENT }), FIVE_WEEKS)).toEqual([]);
  });

  it('says nothing where a part of the log could not be read', () => {
    const unread = { ...ALL_READ, log: ['log/2026-10/a.yaml'] };
    expect(asked(invite(), FIVE_WEEKS, AS_OF, { unread })).toEqual([]);
  });

  it('leaves out what was withdrawn, and what is of later days', () => {
    const later = invitations('11-16', 100);
    expect(asked(invite(), [...FIVE_WEEKS, ...later])).toHaveLength(1);
    const twice = [1, 2, 3].map((id) =>
      happening('invitation', '11-03', { note: 'a mail' }, { id: 5000 + id }),
    );
    const taken = [1, 2, 3].map((id) => withdrawal('11-04', 5000 + id));
    expect(asked(invite({ target: 73 }), [...FIVE_WEEKS, ...twice, ...taken])).toHaveLength(1);
  });

  it('looks back for a year', () => {
    const longAgo = invitations('2025-10-06', 500);
    expect(asked(invite(), [...longAgo, ...FIVE_WEEKS])).toHaveLength(1);
    const lately = invitations('2025-12-01', 500);
    expect(asked(invite(), [...lately, ...FIVE_WEEKS])).toEqual([]);
  });

  it('goes by the measure that the sentence fits, where it has none', () => {
    const told = asked(invite({ measure: null }), FIVE_WEEKS);
    expect(told[0]).toContain('is 67 a week; the most so far is 12 in a week');
  });
});

describe('resultsOutOfReach by check-ins', () => {
  const before = quarter('2026-Q3');
  const said = { keyResult: 'Answer 40 questions', target: 40, unit: 'questions' } as const;
  const answered = goal('earlier', [reach({ ...said, id: 'answer' })], { quarter: before });
  const wanted = goal('answer', [
    reach({
      ...said,
      keyResult: 'Answer 300 questions',
      target: 300,
      timeline: timeline('Weeks 8-10'),
    }),
  ]);
  const of = { keyResult: 'earlier/answer' };
  /** It grew by 4, 6, 10 and 3 in four weeks; the third by two check-ins. */
  const checkIns = [
    value('07-06', 4, of),
    value('07-14', 10, of),
    add('07-21', 6, of),
    add('07-23', 4, of),
    value('07-28', 23, of),
  ];

  function told(goals: readonly Goal[], records = checkIns) {
    return resultsOutOfReach([wanted], community({ goals, records }), AS_OF).map(shown);
  }

  it('goes by those of a key result with the same sentence but for its number', () => {
    expect(told([answered, wanted])).toEqual([
      'goals/2026-Q4/answer.yaml key_results 0 target goal/out-of-reach | 300 questions in 3 weeks is 100 a week; the most so far is 10 in a week, that of Mon 20 Jul 2026 | Is that within reach? A smaller number, or more weeks, could be | kr edit answer/kr',
    ]);
  });

  it('goes by no other: of another unit, another sentence, or a level', () => {
    const others = [
      reach({ ...said, id: 'answer', unit: 'asks' }),
      reach({ ...said, id: 'answer', keyResult: 'Ask 40 questions' }),
      reach({ ...said, id: 'answer', baseline: 3 }),
      keep({ ...said, id: 'answer' }),
    ];
    for (const one of others)
      expect(told([goal('earlier', [one], { quarter: before }), wanted])).toEqual([]);
  });

  it('says nothing with three weeks of growth', () => {
    expect(told([answered, wanted], checkIns.slice(0, 4))).toEqual([]);
  });
});
