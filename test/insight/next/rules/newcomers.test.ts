import { describe, expect, it } from 'vitest';
import type { Community } from '../../../../src/domain/community.ts';
import { introductions } from '../../../../src/insight/next/rules/introductions.ts';
import { newcomers } from '../../../../src/insight/next/rules/newcomers.ts';
import { day, happening, member, practice } from '../../builders.ts';
import { adviceBy, LOG_UNREAD, reasonsBy } from '../advice.ts';

const ana = member('ana', { name: 'Ana', joined: '2026-01-10' });
const dee = member('dee', { name: 'Dee', joined: '2026-11-17' });
const kim = member('kim', { name: 'Kim', joined: '2026-11-20' });
const lou = member('lou', { name: 'Lou', joined: '2026-11-24' });

function of(...records: Community['records']): Partial<Community> {
  return { members: [ana, dee, kim], records };
}

/** Who joins is welcomed within three days. */
const WELCOMING = practice('within 3 days of joining', {
  id: 'welcome-newcomers',
  since: day('10-01'),
  shownBy: 'welcome',
  owner: 'ben',
});

describe('newcomers', () => {
  it('are told who joined last week, neither welcomed nor introduced, with what records the welcome', () => {
    expect(adviceBy(newcomers, of(), '11-24')).toEqual([
      {
        id: 'newcomers@2026-11-16',
        strand: 'commitment',
        reason: 'Welcome Dee and Kim, who joined last week and have not been introduced',
        command: 'log welcome dee kim',
        due: null,
        about: ['dee', 'kim'],
        owner: null,
        urgency: 'due',
      },
    ]);
  });

  it('are told week by week', () => {
    expect(reasonsBy(newcomers, { members: [ana, dee, lou] }, '11-24')).toEqual([
      'Welcome Dee, who joined last week and has not been introduced',
      'Welcome Lou, who joined this week and has not been introduced',
    ]);
    expect(reasonsBy(newcomers, of(), '12-05')).toEqual([
      'Welcome Dee and Kim, who joined in the week of 16 Nov and have not been introduced',
    ]);
  });

  it('keep their id in the weeks after', () => {
    const idsOn = (asOf: string) => adviceBy(newcomers, of(), asOf).map(({ id }) => id);
    expect(idsOn('12-05')).toEqual(idsOn('11-24'));
  });

  it('are new for 21 days: who joined on 17 November until 7 December', () => {
    const members = [ana, dee];
    expect(adviceBy(newcomers, { members }, '12-07')).toHaveLength(1);
    expect(adviceBy(newcomers, { members }, '12-08')).toEqual([]);
    expect(adviceBy(newcomers, { members }, '11-16')).toEqual([]);
  });

  it('of many are named as far as a sentence takes, with a command that asks who', () => {
    const many = ['Abe', 'Bea', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus'].map((name) =>
      member(name.toLowerCase(), { name, joined: '2026-11-17' }),
    );
    expect(adviceBy(newcomers, { members: [ana, ...many] }, '11-24')).toEqual([
      expect.objectContaining({
        reason:
          'Welcome Abe, Bea, Cem, Dee, Eli and 2 others, who joined last week and have not been introduced',
        command: 'log welcome',
      }),
    ]);
  });

  it.each([
    ['were introduced', of(happening('introduction', '11-20', { members: ['ana', 'dee'] }))],
    [
      'were welcomed: then only an introduction is missing',
      of(happening('welcome', '11-18', { members: ['dee'] })),
    ],
  ])('are not those who %s', (_, parts) => {
    expect(reasonsBy(newcomers, parts, '11-24')).toEqual([
      'Welcome Kim, who joined last week and has not been introduced',
    ]);
  });

  it('are welcomed too where a record names who they turned out to be', () => {
    const twin = member('dee2', { name: 'D.', same_as: 'dee' });
    const records = [happening('introduction', '11-20', { members: ['ana', 'dee2'] })];
    expect(adviceBy(newcomers, { members: [ana, dee, twin], records }, '11-24')).toEqual([]);
  });

  it.each([
    ['is invited', { status: 'invited' }],
    ['has left', { status: 'left' }],
    ['facilitates', { role: 'facilitator' }],
    ['was erased', { erased: true }],
  ] as const)('are none of who %s', (_, says) => {
    const sam = member('sam', { name: 'Sam', joined: '2026-11-17', ...says });
    expect(adviceBy(newcomers, { members: [ana, kim, sam] }, '11-24')[0]?.about).toEqual(['kim']);
  });

  it.each([
    [
      'a part of the log could not be read: it may have been recorded',
      { ...of(), unread: LOG_UNREAD },
    ],
    ['there is nobody else whom they could meet', { members: [dee] }],
    ['nobody knows when people joined', { members: [ana, member('x', { name: 'X' })] }],
    ['nobody is there', {}],
  ])('are none where %s', (_, parts) => {
    expect(adviceBy(newcomers, parts, '11-24')).toEqual([]);
  });
});

describe('newcomers whom it is a practice to welcome', () => {
  const welcomed = (...records: Community['records']) => ({
    ...of(...records),
    practices: [WELCOMING],
  });

  it('are told with its day and its owner, and with what records the welcome', () => {
    expect(adviceBy(newcomers, welcomed(), '11-19')).toEqual([
      expect.objectContaining({
        command: 'log welcome dee',
        due: '2026-11-20',
        owner: 'ben',
        urgency: 'due',
      }),
    ]);
  });

  it('are late after the first of their days', () => {
    expect(adviceBy(newcomers, welcomed(), '11-21')).toEqual([
      expect.objectContaining({
        command: 'log welcome dee kim',
        due: '2026-11-20',
        urgency: 'late',
      }),
    ]);
  });

  it.each(['done', 'skipped'])('are welcomed where the practice was %s for them', (outcome) => {
    const record = happening('practice', '11-18', {
      practice: 'welcome-newcomers',
      outcome,
      members: ['dee', 'kim'],
    });
    expect(adviceBy(newcomers, welcomed(record), '11-24')).toEqual([]);
  });
});

describe('newcomers of whom somebody has said something', () => {
  const said = (on: string, id: string, says: object) =>
    happening('advice', on, { advice: id, ...says });
  const done = (on: string, id = 'newcomers@2026-11-16') => said(on, id, { answer: 'done' });
  const told = (asOf: string, ...records: Community['records']) =>
    adviceBy(newcomers, of(...records), asOf).map(({ id, about }) => [id, about]);

  it('are told anew where they joined after the day of the answer, in whatever week', () => {
    expect(told('11-19', done('11-18'))).toEqual([]);
    expect(told('11-24', done('11-18'))).toEqual([['newcomers@2026-11-19', ['kim']]]);
    expect(told('11-24', done('11-19'))).toEqual([['newcomers@2026-11-20', ['kim']]]);
  });

  it('are not told where they had joined by the day of the answer', () => {
    expect(told('11-24', done('11-20'))).toEqual([]);
  });

  it('are answered group by group', () => {
    expect(told('11-24', done('11-18'), done('11-21', 'newcomers@2026-11-19'))).toEqual([]);
  });

  it('are back on their day with those of whom it was said, and the others beside them', () => {
    const snoozed = said('11-18', 'newcomers@2026-11-16', {
      answer: 'snoozed',
      until: '2026-11-24',
    });
    expect(told('11-23', snoozed)).toEqual([['newcomers@2026-11-19', ['kim']]]);
    expect(told('11-24', snoozed)).toEqual([
      ['newcomers@2026-11-16', ['dee']],
      ['newcomers@2026-11-19', ['kim']],
    ]);
    // Put off once more, it is still of Dee alone.
    const again = said('11-24', 'newcomers@2026-11-16', { answer: 'snoozed', until: '2026-12-01' });
    expect(told('11-25', snoozed, again)).toEqual([['newcomers@2026-11-19', ['kim']]]);
  });

  it('do not come back where one of them is welcomed', () => {
    const snoozed = said('11-20', 'newcomers@2026-11-16', {
      answer: 'snoozed',
      until: '2026-12-01',
    });
    expect(told('11-24', snoozed, happening('welcome', '11-23', { members: ['dee'] }))).toEqual([]);
  });

  it('are never told again where that was said, whoever joins', () => {
    const never = said('11-18', 'newcomers@2026-11-16', { answer: 'never' });
    expect(told('11-24', never)).toEqual([]);
  });
});

describe('introductions of newcomers', () => {
  it('are told of who was welcomed and not introduced', () => {
    const records = [happening('welcome', '11-18', { members: ['dee'] })];
    expect(adviceBy(introductions, of(...records), '11-24')).toEqual([
      {
        id: 'introductions@2026-11-16',
        strand: 'commitment',
        reason:
          'Introduce Dee to somebody: they joined last week and were welcomed, and no introduction is recorded yet',
        command: 'match introductions --for dee',
        due: null,
        about: ['dee'],
        owner: null,
        urgency: 'soon',
      },
    ]);
  });

  it('are none where nobody was welcomed, or all were introduced', () => {
    expect(adviceBy(introductions, of(), '11-24')).toEqual([]);
    const records = [
      happening('welcome', '11-18', { members: ['dee'] }),
      happening('introduction', '11-20', { members: ['ana', 'dee'] }),
    ];
    expect(adviceBy(introductions, of(...records), '11-24')).toEqual([]);
  });

  it('do not count what happened after the day', () => {
    const records = [
      happening('welcome', '11-18', { members: ['dee'] }),
      happening('introduction', '11-25', { members: ['ana', 'dee'] }),
    ];
    expect(adviceBy(introductions, of(...records), day('11-24'))).toHaveLength(1);
  });
});
