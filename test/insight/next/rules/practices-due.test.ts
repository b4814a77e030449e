import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../../../src/domain/civil-date.ts';
import type { Community } from '../../../../src/domain/community.ts';
import { practicesDue } from '../../../../src/insight/next/rules/practices-due.ts';
import { day, happening, member, practice } from '../../builders.ts';
import { adviceBy, LOG_UNREAD, reasonsBy } from '../advice.ts';

const QUESTION = practice('every week', {
  id: 'weekly-question',
  practice: 'Open a conversation about the domain',
  owner: 'ben',
  since: day('11-09'),
});
const REFLECT = practice('after each experience', {
  id: 'reflect',
  practice: 'Look back on each session.',
  strand: 'impact',
  since: day('10-01'),
  shownBy: 'reflection',
});
const PROFILES = practice('within 10 days of joining', {
  id: 'profiles',
  practice: 'Help a newcomer to complete their profile',
  since: day('10-01'),
});
const clinic = happening('experience', '11-12', {
  experience: 'chart-clinic',
  about: 'Chart clinic',
});
const roster = [
  member('ana', { name: 'Ana', joined: '2026-01-10' }),
  member('dee', { name: 'Dee', joined: '2026-11-17' }),
];

/** That the practice of a week was done. */
function done(on: string) {
  return happening('practice', on, { practice: 'weekly-question' });
}

describe('practices by the calendar', () => {
  it('are told while they are open, with their day and when they were done last', () => {
    const parts = { practices: [QUESTION], records: [done('11-18')] };
    expect(adviceBy(practicesDue, parts, '11-24')).toEqual([
      {
        id: 'practice/weekly-question@2026-11-23',
        strand: 'commitment',
        reason: 'Open a conversation about the domain: due by Sun 29 Nov 2026, last done on 18 Nov',
        command: 'practice done weekly-question',
        due: '2026-11-29',
        about: ['weekly-question'],
        owner: 'ben',
        urgency: 'due',
      },
    ]);
  });

  it('say nothing of the weeks that went by', () => {
    expect(reasonsBy(practicesDue, { practices: [QUESTION] }, '11-29')).toEqual([
      'Open a conversation about the domain: due today',
    ]);
  });

  it('have no more to say once they were done or skipped', () => {
    const skipped = happening('practice', '11-24', {
      practice: 'weekly-question',
      outcome: 'skipped',
    });
    for (const record of [done('11-24'), skipped])
      expect(adviceBy(practicesDue, { practices: [QUESTION], records: [record] }, '11-24')).toEqual(
        [],
      );
  });

  it('are due in the week of their last day, and wait before it', () => {
    const monthly = { practices: [practice('monthly', { since: day('10-01') })] };
    const urgencyOn = (asOf: string) => adviceBy(practicesDue, monthly, asOf)[0]?.urgency;
    expect([urgencyOn('11-17'), urgencyOn('11-23'), urgencyOn('11-24')]).toEqual([
      'soon',
      'soon',
      'due',
    ]);
  });

  it.each([
    ['every week', '11-02', '11-02'],
    ['every 2 weeks', '11-02', '11-02'],
    ['every 3 weeks', '11-02', '11-09'],
    ['monthly', '11-01', '11-17'],
    ['every 12 months', '2026-01-01', '2026-12-18'],
  ])('due %s are told in their last two weeks: since %s from %s on', (rhythm, since, from) => {
    const parts = { practices: [practice(rhythm, { since: day(since) })] };
    const told = (on: CivilDate) => adviceBy(practicesDue, parts, on).length;
    expect([told(addDays(day(from), -1)), told(day(from))]).toEqual([0, 1]);
  });

  it.each([
    ['conversation', 'log conversation'],
    ['introduction', 'match introductions'],
    ['x-book-club', 'log x-book-club'],
  ] as const)('that are shown by %s are recorded by: %s', (shownBy, command) => {
    const practices = [{ ...QUESTION, shownBy }];
    expect(adviceBy(practicesDue, { practices }, '11-24')[0]?.command).toBe(command);
  });
});

describe('practices after an experience', () => {
  const parts = { practices: [REFLECT], records: [clinic] };

  it('are told with what they follow', () => {
    expect(adviceBy(practicesDue, parts, '11-13')).toEqual([
      expect.objectContaining({
        id: 'practice/reflect@chart-clinic',
        reason: 'Look back on each session, after "Chart clinic" of 12 Nov: due by Thu 19 Nov 2026',
        command: 'log reflection --experience chart-clinic',
        about: ['reflect', 'chart-clinic'],
        urgency: 'due',
      }),
    ]);
  });

  it('can still be done for two weeks after their day', () => {
    expect(adviceBy(practicesDue, parts, '11-20')).toEqual([
      expect.objectContaining({
        reason:
          'Look back on each session, after "Chart clinic" of 12 Nov: was due by Thu 19 Nov 2026, and can still be done',
        urgency: 'late',
      }),
    ]);
    expect(adviceBy(practicesDue, parts, '12-03')).toHaveLength(1);
    expect(adviceBy(practicesDue, parts, '12-04')).toEqual([]);
  });

  it('of which one is open say nothing of the one that went by', () => {
    const talk = happening('experience', '11-20', { experience: 'talk', about: 'A talk' });
    const both = { ...parts, records: [clinic, talk] };
    expect(adviceBy(practicesDue, both, '11-24').map(({ id }) => id)).toEqual([
      'practice/reflect@talk',
    ]);
  });

  it.each([
    [
      'what it was about',
      { about: 'Chart clinic' },
      'reflection',
      'log reflection --about "Chart clinic"',
    ],
    [
      'its key, where no shell would take what it was about',
      { about: 'Why "pie"?' },
      'reflection',
      'practice done reflect --experience why-pie-2026-11-12',
    ],
    [
      'what it was about, where the record cannot name it',
      { experience: 'talk', about: 'A talk' },
      'content',
      'log content --about "A talk"',
    ],
    [
      'its key, where the record can neither',
      { experience: 'talk' },
      'content',
      'practice done reflect --experience talk',
    ],
    [
      'its short name, for the practice itself',
      { experience: 'talk' },
      null,
      'practice done reflect --experience talk',
    ],
    [
      'its key, where it has no short name',
      { about: 'A talk' },
      null,
      'practice done reflect --experience a-talk-2026-11-12',
    ],
  ] as const)('are recorded with %s', (_, says, shownBy, command) => {
    const practices = [{ ...REFLECT, shownBy }];
    const records = [happening('experience', '11-12', says)];
    expect(adviceBy(practicesDue, { practices, records }, '11-13')[0]?.command).toBe(command);
  });

  it('are recorded with its key, where it has no more than a note', () => {
    const held = happening('experience', '11-12', {}, { id: 7, note: 'We met\nand talked' });
    const advised = adviceBy(practicesDue, { practices: [REFLECT], records: [held] }, '11-13');
    expect(advised).toMatchObject([
      {
        reason: expect.stringContaining('after "We met" of 12 Nov'),
        command: 'practice done reflect --experience 000007-2026-11-12',
      },
    ]);
  });
});

describe('practices for those who join', () => {
  it('are told for each of them', () => {
    expect(adviceBy(practicesDue, { practices: [PROFILES], members: roster }, '11-24')).toEqual([
      expect.objectContaining({
        id: 'practice/profiles@dee',
        reason: 'Help a newcomer to complete their profile, for Dee: due by Fri 27 Nov 2026',
        command: 'practice done profiles --for dee',
        about: ['profiles', 'dee'],
      }),
    ]);
  });

  it('are told for three of many, the first due first', () => {
    const members = ['a', 'b', 'c', 'd'].map((id, index) =>
      member(id, { joined: `2026-11-2${4 - index}` }),
    );
    expect(
      adviceBy(practicesDue, { practices: [PROFILES], members }, '11-24').map(({ id }) => id),
    ).toEqual(['practice/profiles@d', 'practice/profiles@c', 'practice/profiles@b']);
  });

  const welcoming = { ...PROFILES, shownBy: 'welcome' } as const;
  const introducing = { ...PROFILES, shownBy: 'introduction' } as const;
  const welcome = happening('welcome', '11-18', { members: ['dee'] });

  it.each([
    ['a welcome, of who is told as a newcomer', welcoming, []],
    ['an introduction, of who is told as a newcomer', introducing, []],
    ['an introduction, of who is told as welcomed', introducing, [welcome]],
    ['a welcome, of who was welcomed', welcoming, [welcome]],
  ])('say nothing a second time: shown by %s', (_, one, records) => {
    expect(adviceBy(practicesDue, { practices: [one], members: roster, records }, '11-24')).toEqual(
      [],
    );
  });

  it.each([
    ['newcomers', welcoming, [], 1],
    ['newcomers', introducing, [], 1],
    ['newcomers', introducing, [welcome], 0],
    ['introductions', introducing, [welcome], 1],
    ['introductions', introducing, [], 0],
  ] as const)(
    'speak for themselves where advice on %s is never to be told',
    (id, one, more, told) => {
      const never = happening('advice', '11-20', { advice: id, answer: 'never' });
      const parts = { practices: [one], members: roster, records: [...more, never] };
      expect(adviceBy(practicesDue, parts, '11-24')).toHaveLength(told);
    },
  );

  it('say nothing a second time of who was answered for', () => {
    const done = happening('advice', '11-20', { advice: 'newcomers@2026-11-16', answer: 'done' });
    const parts = { practices: [welcoming], members: roster, records: [done] };
    expect(adviceBy(practicesDue, parts, '11-24')).toEqual([]);
  });

  it('are told for the next of many, once one is answered', () => {
    const members = ['a', 'b', 'c', 'd'].map((id, index) =>
      member(id, { joined: `2026-11-2${4 - index}` }),
    );
    const never = happening('advice', '11-24', {
      advice: 'practice/profiles@d',
      answer: 'snoozed',
      until: '2026-12-01',
    });
    const parts = { practices: [PROFILES], members, records: [never] };
    expect(adviceBy(practicesDue, parts, '11-24').map(({ id }) => id)).toEqual([
      'practice/profiles@c',
      'practice/profiles@b',
      'practice/profiles@a',
    ]);
  });

  it('are told of who was introduced, but not welcomed', () => {
    const records = [happening('introduction', '11-18', { members: ['ana', 'dee'] })];
    const parts = { practices: [welcoming], members: roster, records };
    expect(adviceBy(practicesDue, parts, '11-24').map(({ command }) => command)).toEqual([
      'log welcome dee',
    ]);
  });
});

describe('practices', () => {
  it.each<[string, Partial<Community>]>([
    [
      'a part of the log could not be read: they may be done',
      { practices: [QUESTION], unread: LOG_UNREAD },
    ],
    ['there are none', {}],
    ['the first day is still to come', { practices: [{ ...QUESTION, since: day('12-07') }] }],
  ])('are not told where %s', (_, parts) => {
    expect(adviceBy(practicesDue, parts, '11-24')).toEqual([]);
  });
});
