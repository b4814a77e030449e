import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../../../src/domain/check-in.ts';
import type { Community } from '../../../../src/domain/community.ts';
import type { KeyResult } from '../../../../src/domain/key-result.ts';
import { aboutToEnd } from '../../../../src/insight/next/rules/about-to-end.ts';
import {
  COUNTS_INTRODUCTIONS,
  done,
  goal,
  keep,
  MEDIAN_OF_NOTHING,
  milestone,
  note,
  reach,
  steps,
  timeline,
  value,
} from '../../builders.ts';
import { grade, review } from '../../reviews.ts';
import { adviceBy, reasonsBy } from '../advice.ts';

/** From 28 September to 29 November, a Sunday. */
const weeks = timeline('Weeks 1-9');
const members = reach({ keyResult: 'Invite 20 members', timeline: weeks, owner: 'ana' });

function of(keyResult: KeyResult, ...records: readonly CheckIn[]): Partial<Community> {
  return { goals: [goal('goal', [keyResult])], records };
}

describe('key results about to end', () => {
  it('are told with their last day and what is missing', () => {
    expect(adviceBy(aboutToEnd, of(members, value('11-20', 16)), '11-24')).toEqual([
      {
        id: 'ending/goal/kr',
        strand: null,
        reason: '"Invite 20 members" ends on Sun 29 Nov 2026: 4 to go in 5 days',
        command: 'explain kr',
        due: '2026-11-29',
        about: ['goal/kr'],
        owner: 'ana',
        urgency: 'due',
      },
    ]);
  });

  it.each([
    [
      'a keep',
      keep({ keyResult: 'Keep it', timeline: weeks, unit: '%' }),
      [value('11-24', 85)],
      'at 85 %, to be at least 90 %',
    ],
    [
      'a milestone',
      milestone({ keyResult: 'Keep it', timeline: weeks, steps: steps('a', 'b') }),
      [done('11-24', 'a')],
      '1 of 2 steps done, with 92 % of its days over',
    ],
    [
      'a milestone without steps',
      milestone({ keyResult: 'Keep it', timeline: weeks }),
      [note('11-24')],
      'not done yet, with 92 % of its days over',
    ],
    [
      'what counts itself',
      { ...members, keyResult: 'Keep it', measure: COUNTS_INTRODUCTIONS },
      [],
      '20 to go in 5 days',
    ],
    [
      'a median',
      { ...members, keyResult: 'Keep it', measure: MEDIAN_OF_NOTHING },
      [],
      'no data yet',
    ],
  ])('say what is missing of %s', (_, keyResult, records, missing) => {
    expect(reasonsBy(aboutToEnd, of(keyResult, ...records), '11-24')).toEqual([
      `"Keep it" ends on Sun 29 Nov 2026: ${missing}`,
    ]);
  });

  it('are told from seven days before their last on, and on that day', () => {
    const on = (asOf: string) => reasonsBy(aboutToEnd, of(members, value('11-21', 16)), asOf);
    expect(on('11-21')).toEqual([]);
    expect(on('11-22')).toHaveLength(1);
    expect(reasonsBy(aboutToEnd, of(members, value('11-28', 16)), '11-29')).toEqual([
      '"Invite 20 members" ends today: 4 to go on its last day',
    ]);
    expect(reasonsBy(aboutToEnd, of(members, value('11-28', 16)), '11-30')).toEqual([]);
  });

  it('are not about to end when they begin: half of their days are over', () => {
    // From Monday to Sunday.
    const week = { ...members, timeline: timeline('Week 9') };
    expect(reasonsBy(aboutToEnd, of(week, value('11-23', 1)), '11-25')).toEqual([]);
    expect(reasonsBy(aboutToEnd, of(week, value('11-23', 1)), '11-26')).toHaveLength(1);
  });

  it.each<[string, Partial<Community>]>([
    ['it is achieved', of(members, value('11-20', 20))],
    ['a check-in is due: that says it', of(members, value('11-10', 16))],
    ['it was reviewed', { ...of(members, value('11-20', 16)), reviews: [review([grade()])] }],
    ['there is nothing', {}],
  ])('are none where %s', (_, parts) => {
    expect(adviceBy(aboutToEnd, parts, '11-24')).toEqual([]);
  });
});
