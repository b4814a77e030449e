import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import type { Persona } from '../../../src/domain/persona.ts';
import { type Coverage, coverageOf } from '../../../src/insight/coverage/coverage.ts';
import { isServed } from '../../../src/insight/coverage/serving.ts';
import type { Want } from '../../../src/insight/coverage/wants.ts';
import {
  community,
  day,
  goal,
  happening,
  member,
  milestone,
  personas,
  practice,
  Q4,
  quarter,
  reach,
  recordId,
  timeline,
  value,
  withdrawal,
} from '../builders.ts';

const PERSONAS = personas('starter', 'reader', 'keeper');

function coverage(parts: Partial<Community>, asOf = '11-24'): Coverage {
  return coverageOf(community({ personas: PERSONAS, ...parts }), Q4, day(asOf));
}

/** What serves each persona: `starter: goal build, experience Clinic (said 2)`. */
function served(parts: Partial<Community>, asOf?: string): readonly string[] {
  return coverage(parts, asOf).personas.map(({ persona, goals, experiences, practices }) =>
    [
      ...goals.map(({ goal: { id }, status }) => `goal ${id} ${status}`),
      ...experiences.map(
        ({ experience, how, came }) => `experience ${experience.title} ${how} ${came}`,
      ),
      ...practices.map(({ id }) => `practice ${id}`),
    ]
      .join(', ')
      .replace(/^/, `${persona.id}: `),
  );
}

describe('what serves a persona', () => {
  it('are the goals of the quarter that name it, what begins first first, with how they stand', () => {
    const goals = [
      goal('later', [], { personas: ['starter'], timeline: timeline('Weeks 9-12') }),
      goal('first', [reach()], { personas: ['starter', 'reader'] }),
      goal('of-old', [], { personas: ['reader'], quarter: quarter('2026-Q3') }),
    ];
    const records = [value('10-14', 20, { keyResult: 'first/kr' })];
    expect(served({ goals, records })).toEqual([
      'starter: goal first achieved, goal later null',
      'reader: goal first achieved',
      'keeper: ',
    ]);
  });

  it('are the experiences that were for it, and those that people like it came to', () => {
    const members = [
      member('ana', { persona: 'starter' }),
      member('ben', { persona: 'reader' }),
      member('cy', { persona: 'reader' }),
    ];
    const records = [
      happening('experience', '11-12', { about: 'Clinic', personas: ['starter'] }),
      happening('attendance', '11-12', { members: ['ana'] }),
      happening('attendance', '11-12', { members: ['ben', 'cy'] }),
      happening('experience', '11-13', { about: 'Walk', personas: ['keeper'] }),
    ];
    expect(served({ members, records })).toEqual([
      'starter: experience Clinic said 1',
      'reader: experience Clinic came 2',
      'keeper: experience Walk said 0',
    ]);
  });

  it('are experiences of the quarter up to the day, as they were put right', () => {
    const clinic = { about: 'Clinic', personas: ['starter'] };
    const records = [
      happening('experience', '09-30', clinic),
      happening('experience', '11-25', clinic),
      happening('experience', '11-02', { about: 'Walk', personas: ['reader'] }, { id: 1 }),
      happening(
        'experience',
        '11-02',
        { about: 'Walk', personas: ['keeper'] },
        { id: 2, corrects: recordId(1) },
      ),
      happening('experience', '11-03', { about: 'Gone', personas: ['starter'] }, { id: 3 }),
      withdrawal('11-04', 3),
    ];
    expect(served({ records })).toEqual([
      'starter: ',
      'reader: ',
      'keeper: experience Walk said 0',
    ]);
    expect(served({ records }, '11-25')[0]).toBe('starter: experience Clinic said 0');
  });

  it('are the practices that name it; those that name nobody are for everybody', () => {
    const practices = [
      practice('every week', { id: 'thank' }),
      practice('every week', { id: 'welcome', personas: ['starter'] }),
    ];
    expect(served({ practices })).toEqual(['starter: practice welcome', 'reader: ', 'keeper: ']);
    const { forEverybody, personas: all } = coverage({ practices });
    expect(forEverybody.map(({ id }) => id)).toEqual(['thank']);
    expect(all.map(isServed)).toEqual([true, false, false]);
  });
});

describe('how many members are like a persona', () => {
  it('are those who belong on the day', () => {
    const members = [
      member('a', { persona: 'starter' }),
      member('b', { persona: 'starter', status: 'quiet' }),
      member('c', { persona: 'starter', status: 'left' }),
      member('d', { persona: 'starter', status: 'invited' }),
      member('e', { persona: 'starter', erased: true }),
      member('f', { persona: 'starter', joined: '2026-11-25' }),
      member('g', { persona: 'starter', same_as: 'a' }),
      member('h'),
    ];
    const counts = coverage({ members }).personas.map((one) => one.members);
    expect(counts).toEqual([2, 0, 0]);
  });

  it('is not known where the roster is empty', () => {
    expect(coverage({}).personas.map((one) => one.members)).toEqual([null, null, null]);
  });
});

describe('what serves nobody', () => {
  it('are goals and experiences without a persona, and what names only unknown ones', () => {
    const { servesNobody, unknown } = coverage({
      members: [member('ana', { persona: 'reader' })],
      goals: [
        goal('none', []),
        goal('slip', [], { personas: ['raeder'] }),
        goal('half', [], { personas: ['raeder', 'keeper'] }),
      ],
      records: [
        happening('experience', '11-12', { about: 'Clinic' }, { id: 7 }),
        happening('experience', '11-13', { about: 'Walk' }),
        happening('attendance', '11-13', { members: ['ana'] }),
      ],
      practices: [
        practice('every week', { id: 'all' }),
        practice('every week', { id: 'ghosts', personas: ['zebra'] }),
      ],
    });
    const named = servesNobody.map(({ thing, names, record }) => [
      thing.id ?? thing.title,
      names,
      record?.id ?? null,
    ]);
    expect(named).toEqual([
      ['none', [], null],
      ['slip', ['raeder'], null],
      ['Clinic', [], recordId(7)],
      ['ghosts', ['zebra'], null],
    ]);
    expect(
      unknown.map(({ id, nearest, namedBy }) => [id, nearest, namedBy.map((one) => one.id)]),
    ).toEqual([
      ['raeder', 'reader', ['slip', 'half']],
      ['zebra', null, ['ghosts']],
    ]);
  });

  it('is everything where there are no personas', () => {
    const goals = [goal('a', [], { personas: ['starter'] })];
    const { personas: none, servesNobody } = coverage({ personas: [], goals });
    expect(none).toEqual([]);
    expect(servesNobody).toHaveLength(1);
  });
});

describe('what a persona wants', () => {
  type Wanted = Partial<Pick<Persona, 'needs' | 'learns' | 'challenges'>>;

  function wants(parts: Partial<Community>, wanted: Wanted): readonly Want[] {
    const personasOf = personas('starter').map((one) => ({ ...one, ...wanted }));
    return coverage({ ...parts, personas: personasOf }).personas.flatMap((one) => one.wants);
  }

  /** `needs A chart <- experience Clinic (chart)`. */
  function spoken(parts: Partial<Community>, wanted: Wanted): readonly string[] {
    return wants(parts, wanted).map(({ kind, text, spokenTo }) =>
      [
        `${kind} ${text}`,
        ...spokenTo.map(({ thing, words }) => `${thing.kind} ${thing.id} (${words.join(' ')})`),
      ].join(' <- '),
    );
  }

  it('is spoken to by what serves it and shares a telling word, and by nothing else', () => {
    const goals = [
      goal('build', [milestone({ id: 'guide', keyResult: 'Write a guide to charts' })], {
        goal: 'Answers within a day',
        personas: ['starter'],
      }),
      goal('other', [], { goal: 'Charts for all', personas: ['reader'] }),
    ];
    const records = [
      happening('experience', '11-12', {
        experience: 'map-hour',
        about: 'Hour',
        personas: ['starter'],
      }),
    ];
    const practices = [practice('every week', { id: 'ask', practice: 'Ask a question' })];
    const wanted = {
      needs: ['A first chart that somebody uses'],
      learns: ['with maps and charts', 'by doing'],
      challenges: ['Does not want to ask a question, and gets no answer'],
    };
    expect(spoken({ goals, records, practices }, wanted)).toEqual([
      'needs A first chart that somebody uses <- key-result build/guide (chart)',
      'learns with maps and charts <- key-result build/guide (charts) <- experience map-hour (maps)',
      'learns by doing',
      'challenges Does not want to ask a question, and gets no answer <- goal build (answer) <- practice ask (ask question)',
    ]);
  });

  it('is nothing where its file says nothing', () => {
    expect(wants({}, {})).toEqual([]);
  });
});
