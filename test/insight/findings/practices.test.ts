import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { advise } from '../../../src/insight/advice.ts';
import { practiceAdvice, unknownPractices } from '../../../src/insight/findings/practices.ts';
import {
  ALL_READ,
  community,
  day,
  happening,
  member,
  personas,
  practice,
  recordId,
} from '../builders.ts';
import { shown } from './problems.ts';

function advice(parts: Partial<Community>): string[] {
  return practiceAdvice(community(parts), day('11-24')).map(shown);
}

describe('the owner of a practice', () => {
  const members = [
    member('k7f3q9xd', { name: 'Ben Sample', handles: { slack: 'benny' }, status: 'left' }),
    member('p2m8r4tw', { name: 'Ana Example' }),
    member('c3h9s2vm', { name: 'Cleo Example', status: 'left' }),
    member('d4j8t3wn', { name: 'Cleo Example' }),
    member('e5k9v4xp', { email: 'ben@example.org', same_as: 'k7f3q9xd' }),
  ];

  function ofOwner(owner: string, parts: Partial<Community> = {}): string[] {
    return advice({ members, practices: [practice('every week', { owner })], ...parts });
  }

  it.each(['k7f3q9xd', 'Ben Sample', 'ben  sample', 'benny', '@Benny', 'ben@example.org'])(
    'has left, as the roster has it: %s',
    (owner) => {
      expect(ofOwner(owner)).toEqual([
        `facilitation.yaml practices 0 owner practice/owner-left | by the roster, ${owner} has left | Say who looks after it now | practice edit ask`,
      ]);
    },
  );

  it.each(['Ana Example', 'p2m8r4tw', 'Ben', 'somebody else'])(
    'is not known to have left: %s',
    (owner) => {
      expect(ofOwner(owner)).toEqual([]);
    },
  );

  it('is there if one of those who are called so is', () => {
    expect(ofOwner('Cleo Example')).toEqual([]);
    expect(ofOwner('c3h9s2vm')).toHaveLength(1);
  });

  it('may be in a part of the roster that could not be read', () => {
    const unread = { ...ALL_READ, members: ['members/b.yaml'] };
    expect(ofOwner('Ben Sample', { unread })).toEqual([]);
  });
});

describe('the personas of a practice', () => {
  const practices = [practice('every week', { personas: ['new-analyst', 'new-analist', 'zebra'] })];

  it('are there, or who is meant is asked', () => {
    expect(advice({ practices, personas: personas('new-analyst') })).toEqual([
      'facilitation.yaml practices 0 personas 1 practice/unknown-persona | there is no personas/new-analist.yaml | Did you mean new-analyst?',
      'facilitation.yaml practices 0 personas 2 practice/unknown-persona | there is no personas/zebra.yaml | Describe that persona, or remove it here | persona add',
    ]);
  });

  it('may be among those that could not be read', () => {
    const unread = { ...ALL_READ, personas: ['new-analist', 'zebra'] };
    expect(advice({ practices, personas: personas('new-analyst'), unread })).toEqual([]);
  });
});

describe('the first day of a practice', () => {
  it('is told where it is more than a year ahead', () => {
    const practices = ['2027-11-24', '2027-11-25'].map((since, index) =>
      practice('every week', { id: `p${index}`, practice: `${index}`, since: day(since) }),
    );
    expect(advice({ practices })).toEqual([
      'facilitation.yaml practices 1 since practice/since-ahead | this day is more than a year ahead; until then nothing is due | Correct the day | practice edit p1',
    ]);
  });
});

describe('the sentence of a practice', () => {
  it('is its own', () => {
    const practices = [
      practice('every week', { id: 'a', practice: 'Ask a question' }),
      practice('every week', { id: 'b', practice: 'Ask a riddle' }),
      practice('monthly', { id: 'c', practice: 'ask  a Question.' }),
    ];
    expect(advice({ practices })).toEqual([
      'facilitation.yaml practices 2 practice practice/equal-sentences | the practice a has the same sentence | Say in one of the two what is different, or remove it',
    ]);
  });
});

describe('records of practices that are not there', () => {
  const practices = [practice('every week', { id: 'welcome-newcomers' })];

  it('are told once each, with the practice that is meant perhaps', () => {
    const happened = [
      happening('practice', '11-02', { practice: 'welcome-newcomers' }, { id: 1 }),
      happening('practice', '11-03', { practice: 'welcome-newcomer' }, { id: 2 }),
      happening('practice', '11-04', { practice: 'zebra' }, { id: 3 }),
      happening('practice', '11-05', { practice: 'welcome-newcomer' }, { id: 4 }),
      happening('x-walk', '11-06', { practice: 'other' }, { id: 5 }),
    ];
    const found = unknownPractices(happened, practices);
    expect(found.map(({ message, remedy, command }) => [message, remedy, command])).toEqual([
      [
        'facilitation.yaml has no practice welcome-newcomer (2 records say so)',
        'Did you mean welcome-newcomers?',
        `log correct ${recordId(2).slice(-6)} --practice welcome-newcomers`,
      ],
      [
        'facilitation.yaml has no practice zebra',
        'Compare it with the practices that are there',
        'practice list',
      ],
    ]);
    expect(found[0]).toMatchObject({
      code: 'record/unknown-practice',
      path: ['practice'],
      place: happened[1]?.place,
    });
  });

  it('are told by check, unless the practices could not be read', () => {
    const records = [happening('practice', '11-04', { practice: 'zebra' })];
    const codes = (unread: Community['unread']) =>
      advise(community({ records, unread }), day('11-24'))
        .map(({ code }) => code)
        .filter((code) => code === 'record/unknown-practice');
    expect(codes(ALL_READ)).toEqual(['record/unknown-practice']);
    expect(codes({ ...ALL_READ, practices: true })).toEqual([]);
  });
});

describe('what check says of practices', () => {
  it('is what is said here', () => {
    const practices = [practice('every week', { personas: ['zebra'] })];
    const codes = advise(community({ practices }), day('11-24')).map(({ code }) => code);
    expect(codes).toContain('practice/unknown-persona');
  });
});
