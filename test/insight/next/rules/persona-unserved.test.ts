import { describe, expect, it } from 'vitest';
import type { Community } from '../../../../src/domain/community.ts';
import { personaUnserved } from '../../../../src/insight/next/rules/persona-unserved.ts';
import {
  ALL_READ,
  goal,
  happening,
  member,
  personas,
  practice,
  quarter,
  reach,
} from '../../builders.ts';
import { adviceBy, LOG_UNREAD, reasonsBy } from '../advice.ts';

/** That something was recorded three weeks before 24 November. */
const first = happening('conversation', '11-03', { about: 'Colours' });

/** A goal that serves new analysts, and nobody else. */
const serving: Partial<Community> = {
  personas: personas('new-analyst', 'silent-reader'),
  goals: [goal('meet', [reach()], { personas: ['new-analyst'] })],
  records: [first],
};

function and(parts: Partial<Community>): Partial<Community> {
  return { ...serving, ...parts, records: [first, ...(parts.records ?? [])] };
}

describe('a persona that nothing serves', () => {
  it('is told by its name', () => {
    expect(adviceBy(personaUnserved, serving, '11-24')).toEqual([
      {
        id: 'persona/silent-reader',
        strand: null,
        reason:
          'Nothing in three weeks served "silent-reader": no goal of 2026-Q4, no practice, and no experience',
        command: 'persona coverage',
        due: null,
        about: ['silent-reader'],
        owner: null,
        urgency: 'soon',
      },
    ]);
  });

  it('is told with the last experience that it had something of, as one matter until the next', () => {
    const before = happening('experience', '10-20', {
      experience: 'talk',
      personas: ['silent-reader'],
    });
    const told = adviceBy(personaUnserved, and({ records: [before] }), '11-24');
    expect(told).toEqual([
      expect.objectContaining({
        id: 'persona/silent-reader@2026-10-20',
        reason:
          'Nothing in three weeks served "silent-reader": no goal of 2026-Q4, no practice, and no experience since 20 Oct',
      }),
    ]);
  });

  it('is told though an experience goes on that it had something of before', () => {
    const clinic = { experience: 'clinic' };
    const records = [
      happening('experience', '10-20', { ...clinic, personas: ['silent-reader'] }),
      happening('experience', '11-17', clinic),
    ];
    expect(reasonsBy(personaUnserved, and({ records }), '11-24')).toEqual([
      expect.stringMatching(/and no experience since 20 Oct$/),
    ]);
  });

  it.each<[string, Partial<Community>]>([
    [
      'a goal of the quarter names it',
      and({ goals: [goal('meet', [], { personas: ['new-analyst', 'silent-reader'] })] }),
    ],
    [
      'a practice names it',
      and({ practices: [practice('every week', { personas: ['silent-reader'] })] }),
    ],
    [
      'an experience of these weeks was for it',
      and({
        records: [
          happening('experience', '11-04', { experience: 'talk', personas: ['silent-reader'] }),
        ],
      }),
    ],
    [
      'people of it came to one',
      and({
        members: [member('sam', { persona: 'silent-reader' })],
        records: [happening('attendance', '11-20', { experience: 'talk', members: ['sam'] })],
      }),
    ],
    ['nothing is there that could name one', { ...serving, goals: [] }],
    [
      'the log is younger than three weeks',
      { ...serving, records: [happening('conversation', '11-04', { about: 'Colours' })] },
    ],
    ['nothing is recorded', { ...serving, records: [] }],
    ['a part of the log could not be read', { ...serving, unread: LOG_UNREAD }],
    [
      'a goal could not be read',
      { ...serving, unread: { ...ALL_READ, goals: [{ id: 'grow', quarter: null }] } },
    ],
    ['the practices could not be read', { ...serving, unread: { ...ALL_READ, practices: true } }],
    ['there is none', {}],
  ])('is not told where %s', (_, parts) => {
    expect(adviceBy(personaUnserved, parts, '11-24')).toEqual([]);
  });

  it.each<[string, Partial<Community>]>([
    [
      'only a goal of another quarter names it',
      and({
        goals: [
          ...(serving.goals ?? []),
          goal('before', [], { quarter: quarter('2026-Q3'), personas: ['silent-reader'] }),
        ],
      }),
    ],
    [
      'the goals that there are name none',
      { ...serving, goals: [goal('meet', [reach()])], personas: personas('silent-reader') },
    ],
    ['a practice is for everybody', and({ practices: [practice('every week')] })],
    [
      'an experience was three weeks ago',
      and({
        records: [
          happening('experience', '11-03', { experience: 'talk', personas: ['silent-reader'] }),
        ],
      }),
    ],
    [
      'a goal of another quarter could not be read',
      { ...serving, unread: { ...ALL_READ, goals: [{ id: 'grow', quarter: quarter('2026-Q3') }] } },
    ],
  ])('is told where %s', (_, parts) => {
    expect(reasonsBy(personaUnserved, parts, '11-24')).toHaveLength(1);
  });
});
