import { describe, expect, it } from 'vitest';
import type { Community } from '../../../../src/domain/community.ts';
import { strandUncultivated } from '../../../../src/insight/next/rules/strand-uncultivated.ts';
import { ALL_READ, day, happening, practice } from '../../builders.ts';
import { adviceBy, LOG_UNREAD } from '../advice.ts';

/** Four weeks up to 24 November begin on 28 October. */
const before = happening('conversation', '10-27', { about: 'Colours' });
const commitment = ['10-28', '11-05', '11-12'].map((on) =>
  happening('conversation', on, { about: 'Fonts' }),
);
const contribution = happening('contribution', '11-20', { about: 'A palette' });
const impact = happening('experience', '11-20', { experience: 'talk' });

function of(...records: Community['records']): Partial<Community> {
  return { records: [before, ...commitment, ...records] };
}

const host = practice('every week', { id: 'host', strand: 'impact', since: day('10-01') });

describe('a strand for which nothing is done', () => {
  it('is told with what there is of the others', () => {
    expect(adviceBy(strandUncultivated, of(contribution), '11-24')).toEqual([
      {
        id: 'strand/impact',
        strand: 'impact',
        reason:
          'See what could amplify impact: of 4 records in four weeks, 3 are for commitment, 1 is for contribution and none for impact',
        command: 'practice ideas --strand impact',
        due: null,
        about: ['impact'],
        owner: null,
        urgency: 'soon',
      },
    ]);
  });

  it('is one matter until something happens for it again', () => {
    const parts = {
      records: [happening('story', '10-06', { story: 'Yes' }), ...commitment, contribution],
    };
    const idsOn = (asOf: string) => adviceBy(strandUncultivated, parts, asOf).map(({ id }) => id);
    expect(idsOn('11-24')).toEqual(['strand/impact@2026-10-06']);
    expect(idsOn('11-22')).toEqual(idsOn('11-24'));
  });

  it('are two where there are two', () => {
    expect(adviceBy(strandUncultivated, of(), '11-24').map(({ reason }) => reason)).toEqual([
      'See what could increase contribution: all 3 records in four weeks are for commitment, none for contribution',
      'See what could amplify impact: all 3 records in four weeks are for commitment, none for impact',
    ]);
  });

  it('leads to how the strands stand beside each other where there are practices for it', () => {
    const parts = { ...of(contribution), practices: [host] };
    expect(adviceBy(strandUncultivated, parts, '11-24')[0]?.command).toBe('balance');
  });

  const hosted = happening('practice', '11-20', { practice: 'host' });

  it.each<[string, Partial<Community>]>([
    ['each has something', of(contribution, impact)],
    [
      'a practice for it was done, that only its own record shows',
      { ...of(contribution, hosted), practices: [host] },
    ],
    ['the community is younger than four weeks', { records: [...commitment, contribution] }],
    [
      'there is too little to go on',
      { records: [before, contribution, happening('ask', '11-21', { about: 'Why?' })] },
    ],
    ['a part of the log could not be read', { ...of(contribution), unread: LOG_UNREAD }],
    [
      'the practices could not be read',
      { ...of(contribution), unread: { ...ALL_READ, practices: true } },
    ],
    ['nothing is recorded', {}],
  ])('is not told where %s', (_, parts) => {
    expect(adviceBy(strandUncultivated, parts, '11-24')).toEqual([]);
  });

  it('is told where its practice was skipped', () => {
    const skipped = happening('practice', '11-20', { practice: 'host', outcome: 'skipped' });
    const parts = { ...of(contribution, skipped), practices: [host] };
    expect(adviceBy(strandUncultivated, parts, '11-24').map(({ strand }) => strand)).toEqual([
      'impact',
    ]);
  });
});
