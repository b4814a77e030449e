import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { reviewAdvice, reviewNames } from '../../../src/insight/findings/reviews.ts';
import {
  ALL_READ,
  community,
  day,
  goal,
  MEDIAN_OF_NOTHING,
  quarter,
  reach,
  timeline,
  value,
} from '../builders.ts';
import { grade, review } from '../reviews.ts';
import { shown } from './problems.ts';

const WHOLE = timeline('Whole quarter');
const Q1 = quarter('2027-Q1');
const GOALS = [
  goal('goal', [reach({ timeline: WHOLE })]),
  goal('goal-2027-q1', [reach()], { quarter: Q1 }),
];

function names(
  keyResults: Parameters<typeof review>[0],
  parts: Partial<Community> = {},
): readonly string[] {
  return reviewNames(community({ goals: GOALS, reviews: [review(keyResults)], ...parts })).map(
    shown,
  );
}

describe('what a review names', () => {
  it('is nothing to tell of where it is there', () => {
    expect(names([grade()])).toEqual([]);
    expect(names([grade({ becomes: 'carried-over', carriedTo: 'goal-2027-q1/kr' })])).toEqual([]);
  });

  it('is told where no goal has it, with the nearest name of its quarter', () => {
    expect(names([grade({ keyResult: 'gaol/kr' })])).toEqual([
      'reviews/2026-Q4.yaml key_results 0 key_result review/unknown-key-result | no goal has a key result gaol/kr; its grade counts in nothing | Did you mean goal/kr?',
    ]);
    expect(names([grade(), grade({ keyResult: 'survey/answers' })])).toEqual([
      'reviews/2026-Q4.yaml key_results 1 key_result review/unknown-key-result | no goal has a key result survey/answers; its grade counts in nothing | Compare it with the names in goals/ | goal list',
    ]);
  });

  it('is told where it is of another quarter', () => {
    expect(names([grade({ keyResult: 'goal-2027-q1/kr' })])).toEqual([
      'reviews/2026-Q4.yaml key_results 0 key_result review/unknown-key-result | goal-2027-q1/kr is of 2027-Q1; its grade counts in nothing here | Move it to the review of 2027-Q1, or its goal back to 2026-Q4',
    ]);
  });

  it('is told where nothing carries a key result on', () => {
    const lost = grade({ becomes: 'carried-over', carriedTo: 'goal-2027-q2/kr' });
    expect(names([lost])).toEqual([
      'reviews/2026-Q4.yaml key_results 0 carried_to review/unknown-key-result | no goal has a key result goal-2027-q2/kr; nothing carries this one on | Did you mean goal-2027-q1/kr?',
    ]);
  });

  it('may stand in a goal that could not be read', () => {
    const unread = { ...ALL_READ, goals: [{ id: 'hidden', quarter: null }] };
    const hidden = grade({ keyResult: 'hidden/kr' });
    const carried = grade({ becomes: 'carried-over', carriedTo: 'hidden/kr' });
    expect(names([hidden, carried], { unread })).toEqual([]);
    expect(names([hidden, carried])).toHaveLength(2);
  });
});

describe('what becomes of a key result', () => {
  it('is carried over to a key result that is named, or cop carries it', () => {
    expect(names([grade({ becomes: 'carried-over' })])).toEqual([
      'reviews/2026-Q4.yaml key_results 0 becomes review/carried-over | it is carried over, and nothing says to which key result | Name it in carried_to, or let cop carry it over | review 2026-Q4 --kr goal/kr',
    ]);
  });

  it('is not carried on where it is done or dropped', () => {
    expect(names([grade({ becomes: 'dropped', carriedTo: 'goal-2027-q1/kr' })])).toEqual([
      'reviews/2026-Q4.yaml key_results 0 becomes review/carried-over | it is dropped, and yet goal-2027-q1/kr is to carry it on | Write becomes: carried-over, or remove carried_to',
    ]);
  });
});

/** 14 of 20: the figures give 0.7. */
const RECORDS = [value('12-20', 14)];

function advice(
  keyResults: Parameters<typeof review>[0],
  asOf = '2027-01-10',
  goals = GOALS,
): readonly string[] {
  const all = { goals, records: RECORDS, reviews: [review(keyResults)] };
  return reviewAdvice(community(all), day(asOf)).map(shown);
}

describe('a grade', () => {
  const silent =
    'reviews/2026-Q4.yaml key_results 0 score review/no-why | the figures give 0.7, and nothing says why the grade is another | Add a line such as why: The survey was late';

  it('needs no why where the figures give the same', () => {
    expect(advice([grade()])).toEqual([]);
    expect(advice([grade({ proposed: null })])).toEqual([]);
  });

  it('needs one where they gave another when it was reviewed', () => {
    expect(advice([grade({ score: 0.6 })])).toEqual([silent]);
    expect(advice([grade({ score: 0.6, why: 'The survey was late' })])).toEqual([]);
  });

  it('needs one where it was written by hand, and they give another now', () => {
    expect(advice([grade({ score: 0.6, proposed: null })])).toEqual([silent]);
  });

  it('needs none where the figures give nothing', () => {
    const uncounted = [goal('goal', [reach({ timeline: WHOLE, measure: MEDIAN_OF_NOTHING })])];
    expect(advice([grade({ score: 0.6, proposed: null })], '2027-01-10', uncounted)).toEqual([]);
  });
});

describe('a review', () => {
  const early =
    'reviews/2026-Q4.yaml review/early | 2026-Q4 lasts until 31 Dec 2026: what is graded may still move | Grade it again when the quarter is over';

  it.each([
    ['more than two weeks before the end', '12-17', [early]],
    ['in the last two weeks', '12-18', []],
    ['after the end', '2027-01-01', []],
  ])('comes early %s: %s', (_, asOf, expected) => {
    expect(advice([grade()], asOf)).toEqual(expected);
  });

  it('does not come early once all timelines of its quarter are over', () => {
    const short = [goal('goal', [reach({ timeline: timeline('October') })])];
    expect(advice([grade()], '10-31', short)).toEqual([early]);
    expect(advice([grade()], '11-01', short)).toEqual([]);
  });
});
