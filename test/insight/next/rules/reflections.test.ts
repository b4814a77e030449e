import { describe, expect, it } from 'vitest';
import type { Community } from '../../../../src/domain/community.ts';
import { reflections } from '../../../../src/insight/next/rules/reflections.ts';
import { surveys } from '../../../../src/insight/next/rules/surveys.ts';
import { day, happening, practice } from '../../builders.ts';
import { adviceBy, LOG_UNREAD, reasonsBy } from '../advice.ts';

const clinic = happening('experience', '11-12', {
  experience: 'chart-clinic',
  about: 'Chart clinic',
});

function of(...records: Community['records']): Partial<Community> {
  return { records: [clinic, ...records] };
}

describe('reflections that are missing', () => {
  it('are told of an experience on which nobody looked back', () => {
    expect(adviceBy(reflections, of(), '11-16')).toEqual([
      {
        id: 'reflection/chart-clinic',
        strand: 'impact',
        reason:
          'Look back on "Chart clinic" of 12 Nov with those who came: it has no reflection yet',
        command: 'log reflection --experience chart-clinic',
        due: '2026-11-19',
        about: ['chart-clinic'],
        owner: null,
        urgency: 'due',
      },
    ]);
  });

  it('press for a week, and are told for four', () => {
    const urgencyOn = (asOf: string) => adviceBy(reflections, of(), asOf)[0]?.urgency;
    expect(['11-12', '11-19', '11-20', '12-09', '12-10'].map(urgencyOn)).toEqual([
      'due',
      'due',
      'soon',
      'soon',
      undefined,
    ]);
  });

  it.each([
    [
      'by its short name alone',
      { experience: 'talk' },
      'Look back on "talk" of 14 Nov with those who came: it has no reflection yet',
      'log reflection --experience talk',
    ],
    [
      'by what it was about alone',
      { about: 'A talk' },
      'Look back on "A talk" of 14 Nov with those who came: it has no reflection yet',
      'log reflection --about "A talk"',
    ],
    [
      'without it, where no shell would take it',
      { about: 'What is "it"?' },
      'Look back on "What is "it"?" of 14 Nov with those who came: it has no reflection yet',
      'log reflection',
    ],
  ])('name an experience %s', (_, says, reason, command) => {
    const records = [happening('experience', '11-14', says)];
    expect(adviceBy(reflections, { records }, '11-16')).toEqual([
      expect.objectContaining({ reason, command }),
    ]);
  });

  it('are of the three latest, the latest first', () => {
    const records = [10, 11, 12, 13].map((date) =>
      happening('experience', `11-${date}`, { experience: `talk-${date}` }),
    );
    expect(adviceBy(reflections, { records }, '11-16').map(({ id }) => id)).toEqual([
      'reflection/talk-13',
      'reflection/talk-12',
      'reflection/talk-11',
    ]);
  });

  it('are one for an experience that is held again and again under one name', () => {
    const again = happening('experience', '11-14', { experience: 'chart-clinic' });
    expect(adviceBy(reflections, of(again), '11-16').map(({ id }) => id)).toEqual([
      'reflection/chart-clinic-2026-11-14',
    ]);
    const looked = happening('reflection', '11-13', { experience: 'chart-clinic' });
    expect(adviceBy(reflections, of(again, looked), '11-16')).toHaveLength(1);
    const after = happening('reflection', '11-14', { experience: 'chart-clinic' });
    expect(adviceBy(reflections, of(again, after), '11-16')).toEqual([]);
  });

  const REFLECTING = practice('after each experience', {
    since: day('10-01'),
    shownBy: 'reflection',
  });

  it.each<[string, Partial<Community>]>([
    [
      'somebody looked back, naming it',
      of(happening('reflection', '11-13', { experience: 'chart-clinic' })),
    ],
    [
      'somebody looked back on the same',
      of(happening('reflection', '11-13', { about: 'chart clinic' })),
    ],
    ['it is a practice to look back: that is told', { ...of(), practices: [REFLECTING] }],
    [
      'that practice was skipped',
      {
        ...of(
          happening('practice', '11-13', {
            practice: 'reflect',
            outcome: 'skipped',
            experience: 'chart-clinic',
          }),
        ),
        practices: [REFLECTING],
      },
    ],
    [
      'no record could say that it was looked back on',
      { records: [happening('experience', '11-12', {}, { note: 'We met' })] },
    ],
    ['a part of the log could not be read', { ...of(), unread: LOG_UNREAD }],
    ['nothing was held', {}],
  ])('are none where %s', (_, parts) => {
    expect(adviceBy(reflections, parts, '11-16')).toEqual([]);
  });
});

describe('surveys that are missing', () => {
  it('are told of an experience after which nobody was asked', () => {
    expect(adviceBy(surveys, of(), '11-16')).toEqual([
      {
        id: 'survey/chart-clinic',
        strand: 'impact',
        reason: 'Ask those who came what "Chart clinic" of 12 Nov gave them: it has no survey yet',
        command: 'log survey --experience chart-clinic',
        due: null,
        about: ['chart-clinic'],
        owner: null,
        urgency: 'soon',
      },
    ]);
  });

  it('are none once a survey names it', () => {
    const survey = happening('survey', '11-13', { survey: 'after', experience: 'chart-clinic' });
    expect(adviceBy(surveys, of(survey), '11-16')).toEqual([]);
  });

  it('are still missing where there was a reflection', () => {
    const reflection = happening('reflection', '11-13', { experience: 'chart-clinic' });
    expect(reasonsBy(surveys, of(reflection), '11-16')).toHaveLength(1);
  });
});
