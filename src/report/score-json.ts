import type { KeyResultReview, Review } from '../domain/review.ts';
import type { ReportModel } from './model.ts';
import type { ReportJson } from './report-schema.ts';

type KeyResultJson = ReportJson['goals'][number]['key_results'][number];

/** What a quarter came to, for machines: the schema in score-schema.ts says what each key is. */
export function conclusionJson({
  review,
  scores,
}: Pick<ReportModel, 'review' | 'scores'>): Pick<ReportJson, 'score' | 'graded' | 'review'> {
  return {
    score: scores?.mean ?? null,
    graded: scores?.graded ?? 0,
    review: review && reviewJson(review),
  };
}

/** The score of a key result, and what its review concluded. */
export function scoreJson(
  reference: string,
  { scores }: Pick<ReportModel, 'scores'>,
): Pick<KeyResultJson, 'score' | 'grade'> {
  const { proposed = null, grade = null } = scores?.byKeyResult.get(reference) ?? {};
  return { score: proposed, grade: grade && gradeJson(grade) };
}

function reviewJson({ on, by, gained }: Review): NonNullable<ReportJson['review']> {
  return { on, by, gained };
}

function gradeJson(grade: KeyResultReview): NonNullable<KeyResultJson['grade']> {
  const { score, proposed, why, learned, becomes, carriedTo } = grade;
  return { score, proposed, why, learned, becomes, carried_to: carriedTo };
}
