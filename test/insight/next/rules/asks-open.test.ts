import { describe, expect, it } from 'vitest';
import type { Community } from '../../../../src/domain/community.ts';
import { asksOpen } from '../../../../src/insight/next/rules/asks-open.ts';
import { happening, member, recordId } from '../../builders.ts';
import { adviceBy, LOG_UNREAD, reasonsBy } from '../advice.ts';

const members = [member('dee', { name: 'Dee' }), member('kim', { name: 'Kim' })];
const question = happening(
  'ask',
  '11-15',
  { about: 'Which chart for shares?', members: ['dee'] },
  { id: 12 },
);

function of(...records: Community['records']): Partial<Community> {
  return { members, records };
}

describe('asks that are open', () => {
  it('are told with who asked what, and how long ago', () => {
    expect(adviceBy(asksOpen, of(question), '11-24')).toEqual([
      {
        id: 'ask/000012',
        strand: 'contribution',
        reason: 'Find who could answer "Which chart for shares?", which Dee asked 9 days ago',
        command: 'match ask 000012',
        due: null,
        about: [recordId(12), 'dee'],
        owner: null,
        urgency: 'due',
      },
    ]);
  });

  it('may wait for three days, and are late after two weeks', () => {
    const urgencyOn = (asOf: string) => adviceBy(asksOpen, of(question), asOf)[0]?.urgency;
    expect(['11-18', '11-19', '11-29', '11-30'].map(urgencyOn)).toEqual([
      undefined,
      'due',
      'due',
      'late',
    ]);
  });

  it('may be closed after four weeks, and come after all that are younger', () => {
    const younger = happening('ask', '11-20', { about: 'How do we vote?' }, { id: 13 });
    expect(adviceBy(asksOpen, of(question, younger), '12-13')[0]?.urgency).toBe('late');
    expect(adviceBy(asksOpen, of(question, younger), '12-14')).toEqual([
      expect.objectContaining({ id: 'ask/000013', command: 'match ask 000013', urgency: 'late' }),
      expect.objectContaining({
        id: 'ask/000012',
        reason:
          'Close "Which chart for shares?", which Dee asked 29 days ago, or find who could answer it after all',
        command: 'ask close 000012',
        urgency: 'soon',
      }),
    ]);
  });

  it('are the five oldest, the oldest first', () => {
    const many = [6, 5, 4, 3, 2, 1, 7].map((number) =>
      happening('ask', `11-0${number}`, { about: `Question ${number}` }),
    );
    expect(reasonsBy(asksOpen, of(...many), '11-24')).toEqual([
      'Find who could answer "Question 1", which was asked 23 days ago',
      'Find who could answer "Question 2", which was asked 22 days ago',
      'Find who could answer "Question 3", which was asked 21 days ago',
      'Find who could answer "Question 4", which was asked 20 days ago',
      'Find who could answer "Question 5", which was asked 19 days ago',
    ]);
  });

  it('make room for the next where one is answered', () => {
    const many = [1, 2, 3, 4, 5, 6].map((number) =>
      happening('ask', `11-0${number}`, { about: `Question ${number}` }, { id: number }),
    );
    const done = happening('advice', '11-20', { advice: 'ask/000001', answer: 'done' });
    expect(adviceBy(asksOpen, of(...many, done), '11-24').map(({ id }) => id)).toEqual([
      'ask/000002',
      'ask/000003',
      'ask/000004',
      'ask/000005',
      'ask/000006',
    ]);
  });

  it('are told by their note where they say no more, cut where it is long', () => {
    const noted = happening(
      'ask',
      '11-10',
      { members: ['dee', 'kim'] },
      { note: `${'Is it so? '.repeat(12)}\nA second line` },
    );
    expect(reasonsBy(asksOpen, of(noted), '11-24')).toEqual([
      `Find who could answer "${'Is it so? '.repeat(7)}Is it so?…", which Dee and Kim asked 14 days ago`,
    ]);
  });

  it('have an id in small letters, however their record is written', () => {
    const written = { ...question, id: '01J0000000000000000ABCDEFG' };
    expect(adviceBy(asksOpen, of(written), '11-24')[0]?.id).toBe('ask/bcdefg');
  });

  it.each([
    ['it was answered', of(question, happening('answer', '11-16', { ask: question.id }))],
    [
      'somebody contributed it',
      of(question, happening('contribution', '11-16', { ask: question.id })),
    ],
    ['it was closed', of({ ...question, says: { ...question.says, closed: '2026-11-20' } })],
    [
      'no command could name it: it was written by hand, without an id',
      of({ ...question, id: null }),
    ],
    [
      'a part of the log could not be read: the answer may be there',
      { ...of(question), unread: LOG_UNREAD },
    ],
    ['nobody asks anything', of()],
  ])('are none where %s', (_, parts) => {
    expect(adviceBy(asksOpen, parts, '11-24')).toEqual([]);
  });
});
