import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { recordAdvice } from '../../../src/insight/findings/records.ts';
import { everyItem } from '../../../src/insight/next/advice-on.ts';
import {
  ALL_READ,
  community,
  day,
  goal,
  happening,
  personas,
  practice,
  reach,
  recordId,
} from '../builders.ts';
import { BEGUN, daysApart, example, factsAt } from '../next/communities.ts';

const ASK = happening('ask', '11-20', { about: 'Which chart?' }, { id: 101 });
const HELD = happening('experience', '11-20', { experience: 'chart-clinic' }, { id: 102 });
const NAMELESS = happening('experience', '11-20', { about: 'A walk' }, { id: 103 });

/** With and without short names, ids and letters of a-z, and held again and again. */
const EXPERIENCES = [
  happening('experience', '11-10', { experience: 'chart-clinic' }),
  happening('experience', '11-17', { experience: 'chart-clinic' }),
  happening('experience', '11-20', { about: 'Data Clinic' }),
  happening('experience', '11-20', { about: '日本語' }, { id: null }),
  happening('experience', '11-20', { about: '中文' }, { id: null }),
  happening('experience', '11-21', {}, { note: 'We met' }),
];

const COMMUNITY: Partial<Community> = {
  personas: personas('new-analyst'),
  goals: [goal('meet', [reach({ id: 'invite' })])],
  practices: [practice('every week', { id: 'welcome' })],
};

type Said = Readonly<Record<string, string>>;

/** What `cop check` says of an answer to advice on 24 November. */
function findings(advice: string, says: Said = {}, parts: Partial<Community> = {}) {
  const answer = happening('advice', '11-20', { advice, answer: 'never', ...says }, { id: 900 });
  const all = community({ ...COMMUNITY, records: [ASK, HELD, NAMELESS, answer], ...parts });
  return recordAdvice(all, day('11-24')).filter(({ code }) => code === 'record/unknown-advice');
}

describe('an answer to advice', () => {
  it.each([
    'personas',
    'goals@2026-q4',
    'key-results/meet',
    'check-in/meet/invite@2026-11-17',
    'persona/new-analyst@2026-11-02',
    `ask/${recordId(101).slice(-6).toLowerCase()}`,
    'survey/chart-clinic',
    'survey/a-walk-2026-11-20',
    'practice/welcome@2026-11-23',
    'strand/impact@2026-11-02',
    'review/2026-q4',
  ])('may be about %s', (id) => {
    expect(findings(id)).toEqual([]);
  });

  it.each([
    ['key-results/gone', 'there is no goal gone any more, so this keeps no advice away'],
    [
      'check-in/meet/gone@2026-11-17',
      'there is no key result meet/gone any more, so this keeps no advice away',
    ],
    ['persona/gone', 'there is no persona gone any more, so this keeps no advice away'],
    ['ask/zzzzzz', 'there is no ask zzzzzz any more, so this keeps no advice away'],
    ['survey/gone', 'there is no experience gone any more, so this keeps no advice away'],
    [
      'practice/gone@2026-11-23',
      'there is no practice gone any more, so this keeps no advice away',
    ],
    ['strand/fun', 'there is no strand fun any more, so this keeps no advice away'],
  ])('of what is gone is told, with how it is taken back: %s', (id, message) => {
    const short = recordId(900).slice(-6);
    expect(findings(id)).toEqual([
      expect.objectContaining({
        message,
        path: ['advice'],
        remedy: 'If it was renamed, answer again under its new name; take this back',
        command: `log withdraw ${short}`,
        place: expect.objectContaining({ file: 'log/2026-11/11-20.yaml' }),
      }),
    ]);
  });

  it.each([
    ['a community that has hardly begun', BEGUN],
    ['one in its first week', example('first-week')],
    ['one in its seventh week', example('product-community')],
    ['one with experiences of all sorts', { ...BEGUN, records: EXPERIENCES }],
  ])('may be about whatever is advised of %s', (_, of) => {
    for (const asOf of daysApart(4)) {
      const said = everyItem(factsAt(of, asOf)).map(({ id }) =>
        happening('advice', asOf, { advice: id, answer: 'never' }),
      );
      const found = recordAdvice({ ...of, records: [...of.records, ...said] }, asOf);
      expect(found.filter(({ code }) => code === 'record/unknown-advice')).toEqual([]);
    }
  });

  it('to what no rule says is told with the rule that comes nearest', () => {
    expect(findings('checkin/meet/invite', { answer: 'done' })).toEqual([
      expect.objectContaining({
        message: 'no advice has an id that begins with "checkin", so this keeps none away',
        remedy: 'If check-in was meant, answer again; take this back',
      }),
    ]);
    expect(findings('elephants')[0]?.remedy).toBe('Take it back');
  });

  it('is not told of once it did its work: what was done, or a snooze that is over', () => {
    const snoozed = (until: string) => findings('ask/zzzzzz', { answer: 'snoozed', until });
    expect(findings('ask/zzzzzz', { answer: 'done' })).toEqual([]);
    expect(snoozed('2026-11-24')).toEqual([]);
    expect(snoozed('2026-11-25')).toHaveLength(1);
  });

  it.each<[string, string, Partial<Community['unread']>]>([
    ['check-in/other/kr', 'a goal', { goals: [{ id: 'other', quarter: null }] }],
    ['key-results/other', 'a goal', { goals: [{ id: 'other', quarter: null }] }],
    ['persona/other', 'a persona', { personas: ['other'] }],
    ['practice/other@2026-11-23', 'the practices', { practices: true }],
    ['ask/zzzzzz', 'the log', { log: ['log/2026-11/broken.yaml'] }],
  ])('is not told of where %s may stand in a file that cannot be read: %s', (id, _, unread) => {
    expect(findings(id)).toHaveLength(1);
    expect(findings(id, {}, { unread: { ...ALL_READ, ...unread } })).toEqual([]);
  });
});
