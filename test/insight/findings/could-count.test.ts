import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import { resultsThatCouldCount } from '../../../src/insight/findings/could-count.ts';
import {
  ALL_READ,
  COUNTS_INTRODUCTIONS,
  community,
  day,
  goal,
  happening,
  keep,
  milestone,
  note,
  reach,
  steps,
  timeline,
  withdrawal,
} from '../builders.ts';

const OCTOBER = timeline('October');
const INVITE = reach({
  id: 'invite',
  keyResult: 'Invite 20 members',
  target: 20,
  unit: 'members',
  timeline: OCTOBER,
});
const invited = (on: string, parts: object = {}) => happening('invitation', on, {}, parts);

function found(
  keyResult: KeyResult,
  records: readonly LogRecord[],
  { asOf = '11-24', ...more }: { readonly asOf?: string } & Partial<Community> = {},
) {
  const whole = community({ goals: [goal('goal', [keyResult])], records, ...more });
  return resultsThatCouldCount(whole, day(asOf));
}

describe('a key result that could count itself', () => {
  it('is told with how many records there are, and the command', () => {
    expect(found(INVITE, [invited('10-05'), invited('10-06'), invited('11-20')])).toEqual([
      {
        code: 'key-result/could-count',
        file: 'goals/2026-Q4/goal.yaml',
        path: ['key_results', 0, 'key_result'],
        at: 'value',
        message: '3 invitations are in the log: it could count itself',
        remedy: 'Let it, and nobody types that figure',
        command: 'kr edit goal/invite --measure invitations-sent',
      },
    ]);
    expect(found(INVITE, [invited('10-05')])[0]?.message).toBe(
      '1 invitation is in the log: it could count itself',
    );
  });

  it.each([
    ['Answer 80 % of asks within two days', '%', 'ask', '1 ask', 'asks-answered-in-two-days'],
    [
      '12 members come to two or more experiences',
      'members',
      'attendance',
      '1 attendance',
      'people-who-came-twice',
    ],
    ['Reach an average belonging of 4.2', null, 'response', '1 response', 'belonging'],
    ['Host 2 expert visits', 'expert visits', 'expert-visit', '1 expert visit', 'expert-visits'],
  ] as const)('is told of %j by what is recorded', (keyResult, unit, type, recorded, measure) => {
    const [one] = found(reach({ keyResult, unit, timeline: OCTOBER }), [happening(type, '10-05')]);
    expect(one?.message).toBe(`${recorded} is in the log: it could count itself`);
    expect(one?.command).toMatch(new RegExp(`--measure ${measure}$`));
  });

  it('is told of a level to keep, and of one that says no number', () => {
    const keeps = keep({
      keyResult: 'Keep at least 80 % of asks answered within two days',
      atLeast: 80,
      unit: '%',
      timeline: OCTOBER,
    });
    expect(found(keeps, [happening('ask', '10-05')])).toHaveLength(1);
    const survey = milestone({ id: 'survey', keyResult: 'Send out a survey', timeline: OCTOBER });
    expect(found(survey, [happening('survey', '10-05')])[0]?.command).toBe(
      'kr edit goal/survey --target 1 --unit surveys --measure surveys-sent',
    );
  });

  it.each<[string, ...Parameters<typeof found>]>([
    ['nothing of it is recorded', INVITE, [happening('story', '10-05')]],
    ['it lies before its days', INVITE, [invited('09-30')]],
    ['it was withdrawn', INVITE, [invited('10-05', { id: 1 }), withdrawal('10-06', 1)]],
    [
      'people check in, were it only to say that they looked',
      INVITE,
      [invited('10-05'), note('10-06', { keyResult: 'goal/invite' })],
    ],
    ['it counts itself', reach({ ...INVITE, measure: COUNTS_INTRODUCTIONS }), [invited('10-05')]],
    ['it counts in another unit', reach({ ...INVITE, unit: 'teams' }), [invited('10-05')]],
    ['it starts elsewhere', reach({ ...INVITE, baseline: 5 }), [invited('10-05')]],
    [
      'it has steps',
      milestone({ keyResult: 'Send out a survey', steps: steps('a') }),
      [happening('survey', '10-05')],
    ],
    ['no measure fits', reach({ ...INVITE, keyResult: 'Talk to 20 members' }), [invited('10-05')]],
    ['its quarter is over', INVITE, [invited('10-05')], { asOf: '2027-01-20' }],
    [
      'a part of the log could not be read',
      INVITE,
      [invited('10-05')],
      { unread: { ...ALL_READ, log: ['log/2026-10/a.yaml'] } },
    ],
  ])('is not told where %s', (_, ...words) => {
    expect(found(...words)).toEqual([]);
  });
});
