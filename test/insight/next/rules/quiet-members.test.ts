import { describe, expect, it } from 'vitest';
import type { Community } from '../../../../src/domain/community.ts';
import { quietMembers } from '../../../../src/insight/next/rules/quiet-members.ts';
import { happening, member } from '../../builders.ts';
import { adviceBy, LOG_UNREAD, reasonsBy } from '../advice.ts';

/** Three who were there on 20 November, which tells that the others were not. */
const THERE = ['ana', 'cy', 'dee'].map((id) => member(id, { name: id }));
const lately = happening('conversation', '11-20', { members: ['ana', 'cy', 'dee'] });

const ben = member('ben', { name: 'Ben' });
const eli = member('eli', { name: 'Eli' });

function saidSomething(on: string, ...members: readonly string[]) {
  return happening('contribution', on, { members });
}

function of(members: Community['members'], ...records: Community['records']): Partial<Community> {
  return { members: [...THERE, ...members], records: [lately, ...records] };
}

describe('quiet members', () => {
  it('are told of whom nothing is recorded for six weeks, although there was before', () => {
    const parts = of([ben, eli], saidSomething('10-02', 'eli'), saidSomething('10-08', 'ben'));
    expect(adviceBy(quietMembers, parts, '11-24')).toEqual([
      {
        id: 'quiet@2026-11',
        strand: 'commitment',
        reason: 'Ask how Ben and Eli are: nothing is recorded of them since 8 Oct',
        command: 'log conversation ben eli',
        due: null,
        about: ['ben', 'eli'],
        owner: null,
        urgency: 'soon',
      },
    ]);
  });

  it('are quiet from the 42nd day on', () => {
    const parts = of([ben], saidSomething('10-13', 'ben'));
    expect(reasonsBy(quietMembers, parts, '11-23')).toEqual([]);
    expect(reasonsBy(quietMembers, parts, '11-24')).toEqual([
      'Ask how Ben is: nothing is recorded of them since 13 Oct',
    ]);
  });

  it('are told whom the roster has as quiet', () => {
    const kim = member('kim', { name: 'Kim', status: 'quiet' });
    expect(reasonsBy(quietMembers, of([kim]), '11-24')).toEqual([
      'Ask how Kim is: the roster has them as quiet',
    ]);
    expect(reasonsBy(quietMembers, of([ben, kim], saidSomething('10-08', 'ben')), '11-24')).toEqual(
      [
        'Ask how Ben and Kim are: nothing is recorded of them since 8 Oct, or the roster has them as quiet',
      ],
    );
  });

  it('are no more told once a record names them, also where the roster still has them as quiet', () => {
    const kim = member('kim', { name: 'Kim', status: 'quiet' });
    const before = saidSomething('10-08', 'ben');
    const talked = happening('conversation', '11-23', { members: ['ben', 'kim'] });
    expect(reasonsBy(quietMembers, of([ben, kim], before, talked), '11-24')).toEqual([]);
  });

  it('are told of whom the roster says so, and nothing was recorded for 42 days', () => {
    const kim = member('kim', { name: 'Kim', status: 'quiet' });
    const on = (day: string) =>
      reasonsBy(quietMembers, of([kim], saidSomething(day, 'kim')), '11-24');
    expect(on('10-14')).toEqual([]);
    expect(on('10-13')).toEqual(['Ask how Kim is: nothing is recorded of them since 13 Oct']);
  });

  it('are three of many, those first who were there last', () => {
    const many = [1, 2, 3, 4, 5].map((number) => member(`m${number}`, { name: `M${number}` }));
    const records = many.map(({ id }, index) => saidSomething(`10-0${index + 1}`, id));
    expect(adviceBy(quietMembers, of(many, ...records), '11-24')).toEqual([
      expect.objectContaining({
        reason: 'Ask how M5, M4, M3 and 2 others are: nothing is recorded of them since 5 Oct',
        command: 'log conversation m5 m4 m3',
        about: ['m5', 'm4', 'm3'],
      }),
    ]);
    expect(adviceBy(quietMembers, of(many.slice(1), ...records), '11-24')[0]?.about).toHaveLength(
      4,
    );
  });

  it.each([
    ['nothing was ever recorded of', {}],
    ['facilitates', { role: 'facilitator' }],
    ['has left', { status: 'left' }],
    ['is invited', { status: 'invited' }],
    ['was erased', { erased: true }],
  ] as const)('are none of who %s', (title, says) => {
    const sam = member('sam', { name: 'Sam', joined: '2026-01-01', ...says });
    const before = title.startsWith('nothing') ? [] : [saidSomething('10-01', 'sam')];
    expect(adviceBy(quietMembers, of([sam], ...before), '11-24')).toEqual([]);
  });

  const quiet = of([ben], saidSomething('10-08', 'ben'));

  it.each<[string, Partial<Community>]>([
    ['a part of the log could not be read', { ...quiet, unread: LOG_UNREAD }],
    [
      'too few people are recorded to tell',
      {
        ...quiet,
        records: [
          happening('conversation', '11-20', { members: ['ana', 'cy'] }),
          saidSomething('10-08', 'ben'),
        ],
      },
    ],
    [
      'nobody was recorded lately, but invited',
      {
        ...quiet,
        records: [
          ...['ana', 'cy', 'dee'].map((id) => happening('invitation', '11-20', { members: [id] })),
          saidSomething('10-08', 'ben'),
        ],
      },
    ],
    ['all were there', of([])],
    ['there is nobody', {}],
  ])('are none where %s', (_, parts) => {
    expect(adviceBy(quietMembers, parts, '11-24')).toEqual([]);
  });
});
