import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { happeningAdvice } from '../../../src/insight/findings/happenings.ts';
import { recordAdvice } from '../../../src/insight/findings/records.ts';
import { END_OF_LOG } from '../../../src/insight/log-order.ts';
import { standingRecords } from '../../../src/insight/standing.ts';
import { ALL_READ, community, day, happening, member, recordId } from '../builders.ts';

const ROSTER = [
  member('k7f3q9xd', { name: 'Ana Example', joined: '2026-11-10' }),
  member('p2m8r4tw', { name: 'Ben Sample' }),
  member('c3h9s2vm', { name: 'Benny', same_as: 'p2m8r4tw' }),
];

function advice(parts: Partial<Community>): string[][] {
  const all = community({ members: ROSTER, ...parts });
  const standing = standingRecords(all.records, END_OF_LOG);
  return happeningAdvice(standing, all).map(({ code, path, message, remedy, command }) => [
    code,
    path.join('/'),
    message,
    remedy,
    ...(command === undefined ? [] : [command]),
  ]);
}

describe('people of a record', () => {
  it('are on the roster, or were a person who turned out to be another', () => {
    const records = [happening('introduction', '11-12', { members: ['k7f3q9xd', 'c3h9s2vm'] })];
    expect(advice({ records })).toEqual([]);
  });

  it('who are not on it are told once, with who comes nearest', () => {
    const records = [
      happening('welcome', '11-12', { members: ['k7f3q9xe'] }, { id: 1 }),
      happening('welcome', '11-13', { members: ['k7f3q9xe'] }, { id: 2 }),
      happening('x-walk', '11-14', { members: ['zzzzzzzz'] }, { id: 3 }),
    ];
    expect(advice({ records })).toEqual([
      [
        'record/unknown-member',
        'members',
        'nobody on the roster has the id k7f3q9xe (2 records say so)',
        'Did you mean k7f3q9xd?',
      ],
      [
        'record/unknown-member',
        'members',
        'nobody on the roster has the id zzzzzzzz',
        'Compare it with the roster',
        'member list',
      ],
    ]);
  });

  it('are left alone where the roster lives elsewhere, or a part of it could not be read', () => {
    const records = [happening('welcome', '11-12', { members: ['zzzzzzzz'] })];
    expect(advice({ records, members: [] })).toEqual([]);
    expect(advice({ records, unread: { ...ALL_READ, members: ['members/a.yaml'] } })).toEqual([]);
  });

  it('had joined by then, but for who was invited', () => {
    const records = [
      happening('invitation', '11-03', { members: ['k7f3q9xd'] }),
      happening('attendance', '11-09', { members: ['k7f3q9xd'] }),
      happening('attendance', '11-10', { members: ['k7f3q9xd'] }),
    ];
    expect(advice({ records })).toEqual([
      [
        'record/before-joined',
        'on',
        'it is of Mon 9 Nov 2026, and k7f3q9xd joined on Tue 10 Nov 2026',
        'Put its day right, or the day on which they joined',
        'member edit k7f3q9xd --joined 2026-11-09',
      ],
    ]);
  });
});

describe('what a record names', () => {
  it('was recorded: a survey of its responses, an experience of who came', () => {
    const records = [
      happening('survey', '11-01', { survey: 'autumn' }),
      happening('experience', '11-01', { experience: 'clinic' }),
      happening('response', '11-02', { survey: 'autumn' }),
      happening('attendance', '11-10', { members: ['p2m8r4tw'], experience: 'clinic' }),
      happening('feedback', '11-10', { experience: 'never-held', about: 'x' }),
      happening('response', '11-12', { answers: { belonging: 4 } }),
    ];
    expect(advice({ records })).toEqual([]);
  });

  it('else is told once, with the command that records it or the name that is meant', () => {
    const records = [
      happening('survey', '11-01', { survey: 'autumn' }, { id: 1 }),
      happening('response', '11-02', { survey: 'autunm' }, { id: 2 }),
      happening('response', '11-03', { survey: 'autunm' }, { id: 3 }),
      happening('attendance', '11-10', { members: ['p2m8r4tw'], experience: 'clinic' }, { id: 4 }),
    ];
    expect(advice({ records })).toEqual([
      [
        'record/unknown-survey',
        'survey',
        'no survey is recorded as autunm (2 records say so)',
        'Did you mean autumn?',
        'log correct 000002 --survey autumn',
      ],
      [
        'record/unknown-experience',
        'experience',
        'no experience is recorded as clinic',
        'Record that it was held',
        'log experience --experience clinic',
      ],
    ]);
    const unread = { ...ALL_READ, log: ['log/2026-11/a.yaml'] };
    expect(advice({ records, unread })).toEqual([]);
  });

  it('is an ask that still counts, as it was or corrected', () => {
    const records = [
      happening('ask', '11-01', { about: 'A', members: ['p2m8r4tw'] }, { id: 1 }),
      happening(
        'ask',
        '11-01',
        { about: 'B', members: ['p2m8r4tw'] },
        { id: 2, corrects: recordId(1) },
      ),
      happening('ask', '11-01', { about: 'C', members: ['p2m8r4tw'] }, { id: 3 }),
      happening('ask', '11-02', {}, { id: 4, withdraws: recordId(3) }),
      happening('answer', '11-03', { ask: recordId(1) }, { id: 5 }),
      happening('answer', '11-03', { ask: recordId(3) }, { id: 6 }),
      happening('contribution', '11-03', { ask: recordId(9) }, { id: 7 }),
    ];
    expect(
      advice({ records }).map(([code, , message, , command]) => [code, message, command]),
    ).toEqual([
      [
        'record/withdrawn-ask',
        expect.stringMatching(
          /^the ask that it responds to was withdrawn \(log\/2026-11\/.*:\d+\)$/,
        ),
        'log withdraw 000006',
      ],
      ['record/unknown-ask', `no ask has the id ${recordId(9)}`, 'log list --type ask'],
    ]);
  });
});

describe('an ask by nobody', () => {
  const asks = [
    happening('ask', '11-11', { about: 'A', members: ['k7f3q9xd'] }, { id: 1 }),
    happening('ask', '11-12', { about: 'B' }, { id: 2 }),
    happening('ask', '11-13', { about: 'C' }, { id: 3 }),
  ];

  it('is told once, with how to say who asks', () => {
    expect(advice({ records: asks })).toEqual([
      [
        'record/ask-by-nobody',
        'type',
        'this ask does not say who asks (nor does 1 other ask)',
        'Say who would like the answer',
        'log correct 000002 ana',
      ],
    ]);
  });

  it('is left alone where the community keeps no roster', () => {
    expect(advice({ records: asks, members: [] })).toEqual([]);
  });
});

describe('the advice on all records', () => {
  it('asks for no key result of what happened', () => {
    const records = [
      happening(
        'welcome',
        '11-12',
        { members: ['k7f3q9xd'] },
        { place: { file: 'log/2026-11/a.yaml', line: 1 } },
      ),
    ];
    expect(recordAdvice(community({ members: ROSTER, records }), day('11-24'))).toEqual([]);
  });
});
