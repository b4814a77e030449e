import { describe, expect, it } from 'vitest';
import type { Community } from '../../src/domain/community.ts';
import { FORMATS, type Format, formatNames } from '../../src/report/formats.ts';
import { renderIcs } from '../../src/report/ics.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { change, checkIn, community, goal, reach, value } from '../insight/builders.ts';
import { grade, review } from '../insight/reviews.ts';
import { plainScreen } from '../terminal/plain-screen.ts';
import { ANALYST_CIRCLE, modelOf } from './analyst-circle.ts';

const NAME = 'Zenobia';

/** The example, with a name wherever somebody may be named or may write about somebody. */
const NAMED: Community = {
  ...ANALYST_CIRCLE,
  goals: ANALYST_CIRCLE.goals.map((one) => ({
    ...one,
    owner: NAME,
    keyResults: one.keyResults.map((keyResult) => ({ ...keyResult, owner: `${NAME} the second` })),
  })),
  records: [
    ...ANALYST_CIRCLE.records.map((record) => ({ ...record, by: NAME })),
    checkIn('11-23', {
      keyResult: 'answer/time-to-answer',
      blocked: true,
      note: `${NAME} is away`,
      by: NAME,
    }),
    change('11-12', {
      keyResult: 'inform-decisions/answers',
      field: 'target',
      was: 40,
      is: 30,
      note: `${NAME} asked for it`,
      by: NAME,
    }),
  ],
  reviews: [
    review(
      [
        grade({
          keyResult: 'answer/time-to-answer',
          score: 0.4,
          proposed: 0.2,
          why: NAME,
          learned: NAME,
        }),
      ],
      { by: NAME, gained: `${NAME} gained` },
    ),
  ],
};

/** Three members of twenty, and three talks of four. */
const SMALL = community({
  charter: ANALYST_CIRCLE.charter,
  goals: [
    goal('meet', [
      reach({ id: 'invite', keyResult: 'Invite members', unit: 'members' }),
      reach({ id: 'talks', keyResult: 'Hold talks', target: 4 }),
    ]),
  ],
  records: [
    value('10-06', 2, { keyResult: 'meet/invite' }),
    value('10-07', 3, { keyResult: 'meet/invite' }),
    value('10-07', 3, { keyResult: 'meet/talks' }),
  ],
});

type Print = (model: ReportModel) => Promise<string>;

function inFormat(format: Format): Print {
  return async (model) => {
    const render = await FORMATS[format].load();
    return render(model, { screen: plainScreen(120), folder: '', raw: false });
  };
}

const PRINTS: readonly (readonly [string, Print])[] = [
  ...formatNames.map((format) => [format, inFormat(format)] as const),
  ['ics', async (model) => renderIcs(model, { now: new Date('2026-11-24T09:00:00Z') })],
];

describe.each(PRINTS)('a report for everybody, in %s', (format, print) => {
  it.each(['11-24', '2027-01-20'])('on %s names nobody and quotes nobody', async (on) => {
    const whole = await print(modelOf({ of: NAMED, on }));
    if (format !== 'text') expect(whole).toContain(NAME);
    const text = await print(modelOf({ of: NAMED, on, audience: 'public' }));
    expect(text).not.toContain(NAME);
    expect(text).toContain('2026-Q4');
  });

  it('tells of no small group, nor of what it could be worked out from', async () => {
    const model = modelOf({ of: SMALL, on: '10-09', audience: 'public' });
    const text = (await print(model)).replace(/\s+/g, ' ');
    expect(text).not.toMatch(/\b[23] of 20|\b15 ?%|\b0\.15\b|\b17\b.{0,9} to go/);
    // The mean of 15 % and 75 %: with the talks it would tell of the members.
    expect(text).not.toMatch(/\b45 ?%|\b0\.45\b/);
    const whole = (await print(modelOf({ of: SMALL, on: '10-09' }))).replace(/\s+/g, ' ');
    expect(whole).toMatch(/\b3 of 20|\b15 ?%|\b0\.15\b|\b45 ?%|\b0\.45\b/);
  });

  it('says that it is for everybody, and no other does', async () => {
    const says = { csv: /,yes,,0,/, json: /"public": true/ }[format] ?? /without names/;
    const printed = async (audience: 'public' | 'facilitators') =>
      (await print(modelOf({ audience }))).replace(/\r\n |\s+/g, ' ');
    expect(await printed('public')).toMatch(says);
    expect(await printed('facilitators')).not.toMatch(says);
  });
});

describe('what everybody may know of a small group', () => {
  const model = modelOf({ of: SMALL, on: '10-09', audience: 'public' });

  it('is its status, what is expected, and what it is to be', () => {
    const [members, talks] = model.goals[0]?.keyResults ?? [];
    expect(members?.figures).toMatchObject({
      withheld: true,
      value: null,
      status: 'at-risk',
      expected: 0.5,
    });
    expect(talks?.figures).toMatchObject({ withheld: false, value: 3, progress: 0.75 });
    expect(model.figures).toMatchObject({ progress: null, expected: 0.5 });
  });

  it('is not how it came there, or by how much it moved', () => {
    expect(model.course.get('meet/invite')).toBeUndefined();
    expect(model.movement.each.get('meet/invite')).toBeUndefined();
    expect(model.movement.points).toBeNull();
    const grown = modelOf({
      of: {
        ...SMALL,
        records: [...SMALL.records, value('10-09', 8, { keyResult: 'meet/invite' })],
      },
      on: '10-09',
      audience: 'public',
    });
    expect(grown.course.get('meet/invite')).toEqual([{ on: '2026-10-09', value: 8 }]);
    expect(grown.movement.each.get('meet/invite')).toMatchObject({ value: 8 });
  });

  it('is no score that it came to, also where it has grown since', () => {
    const of = {
      ...SMALL,
      records: [...SMALL.records, value('2027-01-10', 8, { keyResult: 'meet/invite' })],
    };
    const { scores } = modelOf({ of, on: '2027-01-20', audience: 'public' });
    expect(scores?.byKeyResult.has('meet/invite')).toBe(false);
    expect(scores?.byKeyResult.has('meet/talks')).toBe(true);
    expect(scores?.mean).toBeNull();
    expect(modelOf({ of, on: '2027-01-20' }).scores?.mean).not.toBeNull();
  });

  it('is nothing that somebody in particular looks after', () => {
    expect(() => modelOf({ audience: 'public', filters: { owners: ['ana'] } })).toThrow(RangeError);
  });
});
