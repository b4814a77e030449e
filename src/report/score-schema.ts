import * as v from 'valibot';
import { OUTCOMES_OF_REVIEW } from '../domain/review.ts';

/** What a quarter came to, in the JSON of `cop report --json`. */

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const said = v.nullable(v.string());

export const score = v.pipe(
  v.nullable(share),
  v.description('What its figures give, in steps of 0.1; null as long as its quarter lasts.'),
);

export const grade = v.pipe(
  v.nullable(
    v.strictObject({
      score: v.pipe(share, v.description('The grade that the people gave, in steps of 0.1.')),
      proposed: v.pipe(
        v.nullable(share),
        v.description('What its figures gave when it was reviewed; null where that is not known.'),
      ),
      why: v.pipe(said, v.description('Why the grade is another than the figures gave.')),
      learned: said,
      becomes: v.picklist(OUTCOMES_OF_REVIEW),
      carried_to: v.pipe(said, v.description('The goal/key-result that carries it on.')),
    }),
  ),
  v.description('What the review concluded of it; null as long as nobody has graded it.'),
);

export const meanScore = v.pipe(
  v.nullable(share),
  v.description(
    'The mean by weight, each key result with its grade, else with its score; null without any.',
  ),
);

export const graded = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.description('How many key results have been graded.'),
);

export const review = v.pipe(
  v.nullable(
    v.strictObject({
      on: v.nullable(v.pipe(v.string(), v.isoDate())),
      by: said,
      gained: v.pipe(said, v.description('What members gained in the quarter.')),
    }),
  ),
  v.description('The review of the quarter; null where there is none on that day.'),
);
