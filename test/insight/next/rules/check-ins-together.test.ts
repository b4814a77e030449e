import { describe, expect, it } from 'vitest';
import type { Community } from '../../../../src/domain/community.ts';
import { checkInsDue } from '../../../../src/insight/next/rules/check-ins-due.ts';
import { checkInsTogether } from '../../../../src/insight/next/rules/check-ins-together.ts';
import { goal, happening, reach, timeline, value } from '../../builders.ts';
import { adviceBy } from '../advice.ts';

const whole = timeline('Whole quarter');

/** So many key results that were looked at on 1 and 10 November, each from 0 to 20. */
function of(count: number, ...records: Community['records']): Partial<Community> {
  const ids = Array.from({ length: count }, (_, at) => `kr${at + 1}`);
  const all = ids.map((id) => reach({ id, keyResult: `Invite ${id}`, timeline: whole }));
  const said = ids.flatMap((id) => [
    value('11-10', id === 'kr2' ? 2 : 12, { keyResult: `goal/${id}` }),
  ]);
  return { goals: [goal('goal', all)], records: [...said, ...records] };
}

function answer(advice: string, said: string) {
  return happening('advice', '11-20', { advice, answer: said });
}

describe('many check-ins that are due', () => {
  it('are told in one item from four on, which names the weakest', () => {
    expect(adviceBy(checkInsDue, of(4), '11-24')).toEqual([]);
    expect(adviceBy(checkInsTogether, of(4), '11-24')).toEqual([
      {
        id: 'check-ins@2026-11-17',
        strand: null,
        reason: 'Check in on 4 key results, the weakest "Invite kr2": off track, 14 days old',
        command: 'checkin',
        due: '2026-11-17',
        about: expect.arrayContaining(['goal/kr1', 'goal/kr2', 'goal/kr3', 'goal/kr4']),
        owner: null,
        urgency: expect.stringMatching(/^(?:late|due)$/),
      },
    ]);
  });

  it('are told one by one up to three', () => {
    expect(adviceBy(checkInsDue, of(3), '11-24')).toHaveLength(3);
    expect(adviceBy(checkInsTogether, of(3), '11-24')).toEqual([]);
  });

  it('do not count what was answered', () => {
    const parts = of(4, answer('check-in/goal/kr1@2026-11-10', 'done'));
    expect(adviceBy(checkInsDue, parts, '11-24')).toHaveLength(3);
    expect(adviceBy(checkInsTogether, parts, '11-24')).toEqual([]);
  });

  it('are a new matter once one more is due', () => {
    const later = value('11-15', 12, { keyResult: 'goal/kr5' });
    const five = of(5, answer('check-ins@2026-11-17', 'done'));
    const parts = { ...five, records: [...(five.records ?? []), later] };
    expect(adviceBy(checkInsTogether, parts, '11-21')).toEqual([]);
    expect(adviceBy(checkInsTogether, parts, '11-24').map(({ id }) => id)).toEqual([
      'check-ins@2026-11-22',
    ]);
  });

  it('are hidden together, and told one by one where they are never to be told together', () => {
    const done = of(4, answer('check-ins@2026-11-17', 'done'));
    expect(
      [checkInsDue, checkInsTogether].flatMap((rule) => adviceBy(rule, done, '11-24')),
    ).toEqual([]);

    expect(adviceBy(checkInsDue, of(4, answer('check-ins', 'never')), '11-24')).toHaveLength(4);
  });
});
