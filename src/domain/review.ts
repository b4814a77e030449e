import * as v from 'valibot';
import type { Quarter } from './calendar.ts';
import { type CivilDate, parseCivilDate } from './civil-date.ts';
import type { Checked, Problem } from './finding.ts';
import { civilDateText, finite, line, text } from './parts.ts';
import { keyResultReference } from './record-parts.ts';
import { closed, say, validate } from './validate.ts';

/** What becomes of a key result when its quarter has been reviewed. */
export const OUTCOMES_OF_REVIEW = ['done', 'dropped', 'carried-over'] as const;

export type Becomes = (typeof OUTCOMES_OF_REVIEW)[number];

/** What the review of a quarter concluded of one key result. */
export interface KeyResultReview {
  /** `goal/key-result`. */
  readonly keyResult: string;
  /** The grade that the people gave, 0.0–1.0 in steps of 0.1. */
  readonly score: number;
  /** The score that its figures gave when it was reviewed, 0.0–1.0; null where they gave none. */
  readonly proposed: number | null;
  /** Why the grade differs from what was proposed. */
  readonly why: string | null;
  readonly learned: string | null;
  readonly becomes: Becomes;
  /** The key result that carries it on, `goal/key-result`. */
  readonly carriedTo: string | null;
}

/** What the review of a quarter concluded: `reviews/<quarter>.yaml`. */
export interface Review {
  readonly quarter: Quarter;
  readonly file: string;
  readonly on: CivilDate | null;
  readonly by: string | null;
  /** What members gained in the quarter. */
  readonly gained: string | null;
  readonly keyResults: readonly KeyResultReview[];
}

const NO_SCORE = say(
  'a score goes from 0 to 1 in steps of 0.1',
  'Write one of 0, 0.1, 0.2 … 0.9, 1',
);

/** A score: 0.0–1.0 in steps of 0.1. */
const score = v.pipe(
  finite,
  v.minValue(0, NO_SCORE),
  v.maxValue(1, NO_SCORE),
  v.check((number) => !(number >= 0 && number <= 1) || isScore(number), NO_SCORE),
);

export const reviewSchema = v.pipe(
  closed({
    on: v.optional(
      v.pipe(civilDateText, v.description('When it was reviewed.'), v.examples(['2027-01-08'])),
    ),
    by: v.optional(v.pipe(line, v.description('Who reviewed it.'), v.examples(['ana and ben']))),
    gained: v.optional(
      v.pipe(
        text,
        v.description('What members gained this quarter, in a sentence or a few.'),
        v.examples(['Newcomers get a first answer within a day, and come back']),
      ),
    ),
    key_results: v.optional(
      v.pipe(
        v.array(
          closed({
            key_result: v.pipe(
              keyResultReference,
              v.description('The key result that is graded: goal/key-result.'),
              v.examples(['build-relationships/invite-members']),
            ),
            score: v.pipe(
              score,
              v.description('Your grade: 0 to 1 in steps of 0.1.'),
              v.examples([0.7]),
            ),
            proposed: v.optional(
              v.pipe(score, v.description('The score that its figures gave on that day.')),
            ),
            why: v.optional(
              v.pipe(text, v.description('Why your grade is another than the figures gave.')),
            ),
            learned: v.optional(v.pipe(text, v.description('What was learned.'))),
            becomes: v.pipe(
              v.picklist(OUTCOMES_OF_REVIEW),
              v.description('What becomes of it: done, dropped or carried-over.'),
              v.examples(['done']),
            ),
            carried_to: v.optional(
              v.pipe(
                keyResultReference,
                v.description('The key result of the next quarter that carries it on.'),
              ),
            ),
          }),
        ),
        v.description('The key results that were reviewed. The others are still to be.'),
      ),
    ),
  }),
  v.title('Review of a quarter'),
  v.description('What became of a quarter’s key results. The file’s name is the quarter.'),
);

/** Whether a number is a score: one of 0, 0.1 … 1. */
export function isScore(number: number): boolean {
  return number >= 0 && number <= 1 && Number(number.toFixed(1)) === number;
}

/** Reads what stands in a review's file. */
export function readReview(
  data: unknown,
  { quarter, file }: { readonly quarter: Quarter; readonly file: string },
): Checked<Review> {
  const { value, problems } = validate(reviewSchema, data);
  if (!value) return { value: undefined, problems };
  const keyResults = (value.key_results ?? []).map((one) => ({
    keyResult: one.key_result,
    score: one.score,
    proposed: one.proposed ?? null,
    why: one.why ?? null,
    learned: one.learned ?? null,
    becomes: one.becomes,
    carriedTo: one.carried_to ?? null,
  }));
  const twice = reviewedTwice(keyResults);
  if (twice.length > 0) return { value: undefined, problems: twice };
  return {
    value: {
      quarter,
      file,
      on: parseCivilDate(value.on ?? '') ?? null,
      by: value.by ?? null,
      gained: value.gained ?? null,
      keyResults,
    },
    problems,
  };
}

function reviewedTwice(keyResults: readonly KeyResultReview[]): Problem[] {
  const seen = new Set<string>();
  return keyResults.flatMap(({ keyResult }, index) => {
    if (!seen.has(keyResult)) {
      seen.add(keyResult);
      return [];
    }
    return [
      {
        code: 'review/twice' as const,
        path: ['key_results', index, 'key_result'],
        at: 'value' as const,
        message: `${keyResult} is graded here already, further up`,
        remedy: 'Keep one of the two',
      },
    ];
  });
}
