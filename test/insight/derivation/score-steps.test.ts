import { describe, expect, it } from 'vitest';
import { explainCommunity } from '../../../src/insight/derivation/community.ts';
import type { Derivation, StepName } from '../../../src/insight/derivation/derivation.ts';
import { explainGoal } from '../../../src/insight/derivation/goal.ts';
import { community, day, goal, Q4, reach, timeline, value } from '../builders.ts';
import { grade, review } from '../reviews.ts';
import { derivationOf, groundsOf, stepOf } from './grounds.ts';

/** Of 20 to be reached over the whole quarter, 13 by its end: 65 %, which makes 0.7. */
const WHOLE = timeline('Whole quarter');
const OF = {
  goals: [goal('goal', [reach({ timeline: WHOLE })])],
  records: [value('12-31', 13), value('2027-01-02', 20)],
};

/** What its review gave, on 8 January. */
const REVIEWED = community({
  ...OF,
  reviews: [
    review([grade({ keyResult: 'goal/other' }), grade({ score: 0.4, why: 'It was late' })]),
  ],
});

function namesOf({ steps }: Derivation): readonly StepName[] {
  return steps.map((one) => one.name);
}

describe('where the score of a key result comes from', () => {
  it('is its progress at its end in steps of 0.1, whatever was recorded for later days', () => {
    const found = derivationOf(community(OF), '2027-01-06');
    expect(stepOf(found, 'progress').result).toBe(1);
    expect(stepOf(found, 'closing_progress').result).toBe(0.65);
    expect(stepOf(found, 'score')).toMatchObject({
      result: 0.7,
      formula: 'round(10 × closing_progress) / 10',
      inputs: [{ name: 'closing_progress', value: 0.65, from: { kind: 'step' } }],
    });
  });

  it.each([
    ['on the last day of its quarter', '12-31', false],
    ['on the day after', '2027-01-01', true],
  ])('is told, or not, %s', (_, on, isTold) => {
    expect(namesOf(derivationOf(community(OF), on)).includes('score')).toBe(isTold);
  });

  it('has beside it the grade and why it was given, with their lines in the review', () => {
    const found = derivationOf(REVIEWED, '2027-01-08');
    expect(stepOf(found, 'score').result).toBe(0.7);
    const from = { kind: 'file', place: { file: 'reviews/2026-Q4.yaml', line: 7 } };
    expect(stepOf(found, 'grade')).toMatchObject({
      result: 0.4,
      inputs: [
        { name: 'grade', value: 0.4, from },
        { name: 'proposed', value: 0.7, from },
        { name: 'why', value: 'It was late', from },
      ],
    });
    expect(namesOf(derivationOf(REVIEWED, '2027-01-07'))).not.toContain('grade');
  });

  it('is a grade alone where the review came before the end', () => {
    const early = community({ ...OF, reviews: [review([grade()], { on: day('12-18') })] });
    const names = namesOf(derivationOf(early, '12-20'));
    expect(names).toContain('grade');
    expect(names).not.toContain('score');
  });
});

describe('where the score of a goal and of the community comes from', () => {
  const two = [
    reach({ id: 'kr', timeline: WHOLE, weight: 3 }),
    reach({ id: 'idle', timeline: WHOLE, weight: 1 }),
  ];
  const of = community({
    goals: [
      goal('goal', two, { weight: 2 }),
      goal('other', [reach({ timeline: WHOLE })]),
      goal('empty', []),
    ],
    records: [value('12-31', 13)],
    reviews: [review([grade({ score: 0.4 })])],
  });
  const grounds = groundsOf(of, '2027-01-08');

  it('is the mean by weight: (3 × 0.4 + 1 × 0) / 4 = 0.3, the grade in place of 0.7', () => {
    const [first] = of.goals;
    if (!first) throw new Error('no goal');
    const { result, formula, parts } = stepOf(explainGoal(first, grounds), 'score');
    expect(result).toBeCloseTo(0.3, 12);
    expect(formula).toBe('Σ(weight × score) / Σ(weight)');
    expect(parts).toMatchObject([
      { kind: 'scored', of: 'key-result', reference: 'goal/kr', score: 0.4, weight: { value: 3 } },
      { reference: 'goal/idle', score: 0, weight: { value: 1 } },
    ]);
  });

  it('is that of the goals that have one: (2 × 0.3 + 1 × 0) / 3 = 0.2', () => {
    const { result, parts } = stepOf(explainCommunity(Q4, grounds), 'score');
    expect(result).toBeCloseTo(0.2, 12);
    expect(parts).toMatchObject([
      { of: 'goal', reference: 'goal', weight: { value: 2 } },
      { of: 'goal', reference: 'other', score: 0 },
    ]);
    expect(parts).toHaveLength(2);
  });

  it('is not told as long as nothing has a score', () => {
    expect(namesOf(explainCommunity(Q4, groundsOf(of, '12-31')))).not.toContain('score');
  });
});
