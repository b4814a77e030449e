import { describe, expect, it } from 'vitest';
import type { Community } from '../../../../src/domain/community.ts';
import { checkInsDue } from '../../../../src/insight/next/rules/check-ins-due.ts';
import { goal, keep, note, reach, timeline, value } from '../../builders.ts';
import { grade, review } from '../../reviews.ts';
import { adviceBy, LOG_UNREAD, reasonsBy } from '../advice.ts';

/** Twenty members in the whole quarter, and a first answer within a day in weeks 1 to 9, to 29 November. */
const members = reach({
  id: 'members',
  keyResult: 'Invite 20 members',
  timeline: timeline('Whole quarter'),
  owner: 'ana',
});
const answers = keep({
  id: 'answers',
  keyResult: 'Median time to first answer',
  timeline: timeline('Weeks 1-9'),
  atLeast: null,
  atMost: 12,
  unit: 'h',
});

function of(...records: Community['records']): Partial<Community> {
  return { goals: [goal('meet', [members, answers])], records };
}

const members10 = value('11-17', 10, { keyResult: 'meet/members' });
const answers31 = value('11-05', 31, { keyResult: 'meet/answers' });

describe('check-ins that are due', () => {
  it('are told, the weakest first, with how it stands and how old that is', () => {
    expect(reasonsBy(checkInsDue, of(members10, answers31), '11-24')).toEqual([
      'Check in on "Median time to first answer": off track, 19 days old, ends on 29 Nov',
      'Check in on "Invite 20 members": on track, 7 days old',
    ]);
  });

  it('have an id by what was said last, the day of the next one, and the owner', () => {
    expect(adviceBy(checkInsDue, of(members10, answers31), '11-24')).toEqual([
      {
        id: 'check-in/meet/answers@2026-11-05',
        strand: null,
        reason: expect.any(String),
        command: 'checkin answers',
        due: '2026-11-12',
        about: ['meet/answers'],
        owner: null,
        urgency: 'late',
      },
      expect.objectContaining({
        id: 'check-in/meet/members@2026-11-17',
        command: 'checkin members',
        due: '2026-11-24',
        owner: 'ana',
        urgency: 'due',
      }),
    ]);
  });

  it('stay the same matter until somebody looks', () => {
    const idsOn = (asOf: string) => adviceBy(checkInsDue, of(members10), asOf).map(({ id }) => id);
    expect(idsOn('12-20')).toEqual(idsOn('11-24'));
  });

  it('are another matter once somebody has looked, also on the very first day', () => {
    const idOf = (...records: Community['records']) =>
      adviceBy(checkInsDue, of(answers31, ...records), '10-12')
        .map(({ id }) => id)
        .filter((id) => id.includes('members'));
    const first = value('10-01', 0, { keyResult: 'meet/members' });
    const other = note('10-01', { keyResult: 'meet/another' });
    expect(idOf(other)).toEqual(['check-in/meet/members']);
    expect(idOf(first)).toEqual(['check-in/meet/members@2026-10-01']);
  });

  it('are late once they are stale: after more than two weeks of a weekly one', () => {
    const urgencyOn = (asOf: string) =>
      adviceBy(checkInsDue, of(members10), asOf).find(({ about }) => about[0] === 'meet/members')
        ?.urgency;
    expect([urgencyOn('12-01'), urgencyOn('12-02')]).toEqual(['due', 'late']);
  });

  it.each([
    [
      'is blocked',
      of(note('11-17', { keyResult: 'meet/members', blocked: true })),
      '11-24',
      'Invite 20 members',
      'off track, blocked, 7 days old',
    ],
    [
      'nobody ever looked at',
      of(members10),
      '11-20',
      'Median time to first answer',
      'no check-in yet, 54 days in',
    ],
    [
      'ended with an older one',
      of(members10, answers31),
      '12-01',
      'Median time to first answer',
      'it ended on 29 Nov, the last one is of 5 Nov',
    ],
    [
      'ended without any',
      of(members10),
      '12-01',
      'Median time to first answer',
      'it ended on 29 Nov without one',
    ],
  ])('say it where a key result %s', (_, parts, asOf, title, says) => {
    expect(reasonsBy(checkInsDue, parts, asOf)).toContain(`Check in on "${title}": ${says}`);
  });

  it('name the goal too where another key result of the quarter has the same id', () => {
    const twin = { ...of(members10), goals: [goal('meet', [members]), goal('grow', [members])] };
    expect(adviceBy(checkInsDue, twin, '11-24').map(({ command }) => command)).toEqual([
      'checkin grow/members',
      'checkin meet/members',
    ]);
  });

  it.each([
    ['nobody has checked anything in: the first check-in is told instead', of()],
    [
      'all were looked at this week',
      of(
        value('11-20', 10, { keyResult: 'meet/members' }),
        value('11-20', 9, { keyResult: 'meet/answers' }),
      ),
    ],
    [
      'a part of the log could not be read: it may be there',
      { ...of(members10, answers31), unread: LOG_UNREAD },
    ],
    ['there is nothing', {}],
  ])('are none where %s', (_, parts) => {
    expect(adviceBy(checkInsDue, parts, '11-24')).toEqual([]);
  });

  it('are none of what a review has dealt with', () => {
    const reviewed = {
      ...of(members10, answers31),
      reviews: [review([grade({ keyResult: 'meet/answers' })])],
    };
    expect(adviceBy(checkInsDue, reviewed, '11-24').map(({ about }) => about)).toEqual([
      ['meet/members'],
    ]);
  });
});
