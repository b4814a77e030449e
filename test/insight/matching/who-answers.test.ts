import { describe, expect, it } from 'vitest';
import { whoAnswers } from '../../../src/insight/matching/who-answers.ts';
import { happening } from '../builders.ts';
import { circleOf, type Said } from './seats.ts';

const ASK = { says: { about: 'Which chart for shares?', skills: ['SQL', 'Map design'] } };

/** Who could answer, and by what. */
function suits(said: Said, { without = '', records = [] as ReturnType<typeof happening>[] } = {}) {
  const circle = circleOf(said, records);
  const out = circle.all.filter(({ profile }) => profile.member.id === without);
  return whoAnswers(ASK, circle, new Set(out.map(({ profile }) => profile.member))).map(
    ({ seat, why }) => [seat.profile.member.id, ...why.map(({ how, text }) => `${how} ${text}`)],
  );
}

describe('who could answer an ask', () => {
  it('are those of whom something suits what it takes, or what it is about', () => {
    expect(
      suits({
        ana: { interests: ['Charts'] },
        ben: { skills: ['Charts'] },
        cy: { offers: ['Chart'] },
        dee: { skills: ['SQL'], offers: ['sql', 'Maps'] },
        eli: { skills: ['R'] },
      }),
    ).toEqual([
      ['dee', 'offers sql', 'offers Maps'],
      ['cy', 'offers Chart'],
      ['ben', 'is good at Charts'],
      ['ana', 'cares about Charts'],
    ]);
  });

  it('is not who asks, nor who answered', () => {
    expect(suits({ ana: { skills: ['SQL'] } }, { without: 'ana' })).toEqual([]);
  });

  it('are first those who are new or quiet, and last who did much of late', () => {
    const sql = { skills: ['SQL'] };
    const records = Array.from({ length: 3 }, () =>
      happening('contribution', '11-20', { members: ['ana'] }),
    );
    const said = {
      ana: { skills: ['SQL'], offers: ['Map design'] },
      ben: sql,
      cy: { ...sql, status: 'quiet' },
      dee: { ...sql, joined: '2026-11-20' },
    } as const;
    expect(suits(said, { records }).map(([id]) => id)).toEqual(['dee', 'cy', 'ben', 'ana']);
  });
});
