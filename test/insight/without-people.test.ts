import { describe, expect, it } from 'vitest';
import { withoutPeople, withoutPerson } from '../../src/insight/without-people.ts';
import { CHARTER, community, day, goal, reach, value } from './builders.ts';

const SECRET = 'Ana Secret';

describe('a community without people', () => {
  it('has no owner, nobody who recorded, and nothing that they wrote', () => {
    const of = community({
      charter: CHARTER,
      goals: [goal('meet', [reach({ owner: SECRET })], { owner: SECRET })],
      records: [value('10-06', 3, { keyResult: 'meet/kr', by: SECRET, note: `${SECRET} is away` })],
      reviews: [
        {
          quarter: goal('meet', []).quarter,
          file: 'reviews/2026-Q4.yaml',
          on: day('12-31'),
          by: SECRET,
          gained: `${SECRET} gained`,
          keyResults: [
            {
              keyResult: 'meet/kr',
              score: 0.4,
              proposed: 0.2,
              why: SECRET,
              learned: SECRET,
              becomes: 'done',
              carriedTo: null,
            },
          ],
        },
      ],
    });
    const without = withoutPeople(of);
    expect(JSON.stringify(of)).toContain(SECRET);
    expect(JSON.stringify(without)).not.toContain(SECRET);
    expect(without.records).toHaveLength(1);
    expect(without.reviews[0]?.keyResults[0]).toMatchObject({ score: 0.4, becomes: 'done' });
  });

  it('has moved goalposts without who moved them and why', () => {
    const move = {
      keyResult: 'meet/kr',
      field: 'target',
      was: 30,
      is: 20,
      on: day('11-12'),
      by: SECRET,
      note: SECRET,
      source: { kind: 'uncommitted' },
    } as const;
    expect(withoutPerson(move)).toEqual({ ...move, by: null, note: null });
  });
});
