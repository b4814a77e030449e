import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../../../src/domain/check-in.ts';
import type { Community } from '../../../../src/domain/community.ts';
import type { KeyResult } from '../../../../src/domain/key-result.ts';
import { offTrack } from '../../../../src/insight/next/rules/off-track.ts';
import {
  COUNTS_INTRODUCTIONS,
  done,
  goal,
  happening,
  keep,
  MEDIAN_OF_NOTHING,
  milestone,
  reach,
  steps,
  timeline,
  value,
} from '../../builders.ts';
import { grade, review } from '../../reviews.ts';
import { adviceBy, reasonsBy } from '../advice.ts';

const whole = timeline('Whole quarter');
/** From 1 October to 31 December: 92 days. */
const members = reach({ keyResult: 'Invite 20 members', timeline: whole, owner: 'ana' });

function of(keyResult: KeyResult, ...records: readonly CheckIn[]): Partial<Community> {
  return { goals: [goal('goal', [keyResult])], records };
}

describe('key results off track', () => {
  it('are told with how fast they go and would have to go', () => {
    const parts = of(members, value('11-01', 1), value('11-10', 2), value('11-20', 3));
    expect(adviceBy(offTrack, parts, '11-24')).toEqual([
      {
        id: 'off-track/goal/kr@off-track',
        strand: null,
        reason: 'Look at "Invite 20 members": off track, 0.74 a week, needs 3.2',
        command: 'explain kr',
        due: null,
        about: ['goal/kr'],
        owner: 'ana',
        urgency: 'due',
      },
    ]);
  });

  it.each([
    [
      'a reach of which little is known',
      members,
      [value('11-20', 3)],
      'Look at "Invite 20 members": off track, needs 3.2 a week',
    ],
    [
      'a keep',
      keep({ keyResult: 'Keep 90 %', timeline: whole, unit: '%' }),
      [value('11-20', 40)],
      'Look at "Keep 90 %": off track, at 40 %, to be at least 90 %',
    ],
    [
      'a milestone in steps',
      milestone({
        keyResult: 'Open the library',
        timeline: whole,
        steps: steps('a', 'b', 'c', 'd'),
      }),
      [done('11-20', 'a')],
      'Look at "Open the library": at risk, 1 of 4 steps done, with 60 % of its days over',
    ],
  ])('say what is missing of %s', (_, keyResult, records, reason) => {
    expect(reasonsBy(offTrack, of(keyResult, ...records), '11-24')).toEqual([reason]);
  });

  it('press less where they are only at risk', () => {
    const parts = of(members, value('11-20', 9));
    expect(adviceBy(offTrack, parts, '11-24')).toEqual([
      expect.objectContaining({
        reason: 'Look at "Invite 20 members": at risk, needs 2.1 a week',
        urgency: 'soon',
      }),
    ]);
  });

  it('are told by what is in the way where they are blocked, however they stand', () => {
    const blocked = value('11-20', 18, { blocked: true, note: 'No room before January\nWe asked' });
    expect(adviceBy(offTrack, of(members, blocked), '11-24')).toEqual([
      expect.objectContaining({
        reason: 'See what would help "Invite 20 members", which is blocked: No room before January',
        urgency: 'due',
      }),
    ]);
  });

  it('of what counts itself are one matter as long as they stand so', () => {
    const counting = { ...members, measure: COUNTS_INTRODUCTIONS };
    const parts = {
      ...of(counting),
      records: [happening('introduction', '11-20', { members: ['a', 'b'] })],
    };
    expect(adviceBy(offTrack, parts, '11-24').map(({ id }) => id)).toEqual([
      'off-track/goal/kr@off-track',
    ]);
  });

  it('are one matter as long as they stand so, however often somebody says it', () => {
    const idOn = (asOf: string, ...records: readonly CheckIn[]) =>
      adviceBy(offTrack, of(members, ...records), asOf).map(({ id }) => id);
    const first = value('11-10', 2);
    expect(idOn('11-12', first)).toEqual(['off-track/goal/kr@off-track']);
    expect(idOn('11-24', first, value('11-20', 3))).toEqual(['off-track/goal/kr@off-track']);
    expect(idOn('11-24', first, value('11-20', 9))).toEqual(['off-track/goal/kr@at-risk']);
    expect(idOn('11-24', first, value('11-20', 3, { blocked: true }))).toEqual([
      'off-track/goal/kr@blocked',
    ]);
  });

  it('have no verdict where there is no data yet', () => {
    const median = { ...members, measure: MEDIAN_OF_NOTHING };
    expect(reasonsBy(offTrack, of(median), '11-24')).toEqual([
      'Look at "Invite 20 members": no data yet',
    ]);
  });

  it.each<[string, Partial<Community>]>([
    ['it is on track', of(members, value('11-20', 14))],
    ['a check-in is due: that says it', of(members, value('11-10', 3))],
    [
      'it is about to end: that says it',
      of({ ...members, timeline: timeline('Weeks 1-9') }, value('11-20', 3)),
    ],
    ['it was reviewed', { ...of(members, value('11-20', 3)), reviews: [review([grade()])] }],
    ['there is nothing', {}],
  ])('are none where %s', (_, parts) => {
    expect(adviceBy(offTrack, parts, '11-24')).toEqual([]);
  });
});
