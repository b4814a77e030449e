import { type Quarter, quarterSpan } from '../../domain/calendar.ts';
import { referenceTo } from '../../domain/community.ts';
import type { Goal } from '../../domain/goal.ts';
import { CHARTER_FILE } from '../../domain/layout.ts';
import type { Review } from '../../domain/review.ts';
import { lastDay } from '../../domain/timeline.ts';
import { closingFigures } from '../closing-figures.ts';
import { conclusionOn } from '../conclusion.ts';
import { countingScore } from '../quarter-scores.ts';
import { SCORE } from '../score.ts';
import { meanFormula } from '../weighted-mean.ts';
import type { DerivedStep, Input, ScoredPart } from './derivation.ts';
import { derived, fromFile, fromStep, knownBy } from './inputs.ts';
import type { Grounds, KeyResultFacts } from './key-result-facts.ts';

/**
 * The score that the figures of a key result give once its quarter is over, and the grade that its
 * review gave; none of what there is not.
 */
export function keyResultScoreSteps(
  { goal, reference, keyResult, at }: KeyResultFacts,
  grounds: Grounds,
): readonly DerivedStep[] {
  const { community, asOf, placeOf } = grounds;
  const { review, scores } = conclusionOf(goal, grounds);
  const { proposed = null } = scores?.byKeyResult.get(reference) ?? {};
  const graded = review === null ? [] : gradeSteps(review, reference, grounds);
  if (proposed === null) return graded;
  const its = closingFigures({ ...community, goals: [goal] }, goal.quarter, asOf)
    .goals.flatMap((one) => one.keyResults)
    .find((one) => one.reference === reference);
  const progress = its?.figures.progress ?? null;
  const end = quarterSpan(goal.quarter, community.charter.calendar).to;
  const written = at('timeline') ?? placeOf(goal.file, ['timeline']);
  const known = knownBy([
    fromStep('closing_progress', progress, 'share'),
    fromFile('quarter_end', end, 'date', placeOf(CHARTER_FILE, ['fiscal_year_starts'])),
    fromFile('last_day', lastDay(keyResult.timeline), 'date', written),
  ]);
  return [
    derived('score', { result: proposed, as: 'score', formula: SCORE }, known),
    derived(
      'closing_progress',
      {
        result: progress,
        as: 'share',
        method:
          'the progress at quarter_end, or at last_day where that is later, by what was recorded for the days up to it',
        alsoFrom: ['quarter_end', 'last_day'],
      },
      known,
    ),
    ...graded,
  ];
}

/** What people concluded, which no figure gives. */
function gradeSteps(
  { file, keyResults }: Review,
  reference: string,
  { placeOf }: Grounds,
): readonly DerivedStep[] {
  const index = keyResults.findIndex((one) => one.keyResult === reference);
  const grade = keyResults[index];
  if (!grade) return [];
  const at = (key: string) => placeOf(file, ['key_results', index, key]);
  const { score, proposed, why } = grade;
  const known = knownBy([
    fromFile('grade', score, 'score', at('score')),
    ...(proposed === null ? [] : [fromFile('proposed', proposed, 'score', at('proposed'))]),
    ...(why === null ? [] : [fromFile('why', why, 'word', at('why'))]),
  ]);
  const method = 'as the review of the quarter says';
  const alsoFrom = ['grade', 'proposed', 'why'];
  return [derived('grade', { result: score, as: 'score', method, alsoFrom }, known)];
}

/** The mean of the scores of a goal's key results; none where they have none. */
export function goalScoreSteps(goal: Goal, grounds: Grounds): readonly DerivedStep[] {
  const { scores } = conclusionOf(goal, grounds);
  if (scores === null) return [];
  const parts = goal.keyResults.flatMap((keyResult, index): ScoredPart[] => {
    const reference = referenceTo(goal, keyResult);
    const found = scores.byKeyResult.get(reference);
    const place = grounds.placeOf(goal.file, ['key_results', index, 'weight']);
    const weight = fromFile('weight', keyResult.weight, 'weight', place);
    const part = { of: 'key-result', reference, title: keyResult.keyResult, weight } as const;
    return scoredPart(part, found ? countingScore(found) : null);
  });
  return meanSteps(scores.mean, parts);
}

/** The mean of the scores of a quarter's goals; none where they have none. */
export function communityScoreSteps(quarter: Quarter, grounds: Grounds): readonly DerivedStep[] {
  const { community, asOf, placeOf } = grounds;
  const { scores } = conclusionOn(community, quarter, asOf);
  if (scores === null) return [];
  const goals = community.goals.filter((goal) => goal.quarter === quarter);
  const parts = goals.flatMap((goal): ScoredPart[] => {
    const place = placeOf(goal.file, ['weight']);
    const weight = fromFile('weight', goal.weight, 'weight', place);
    const part = { of: 'goal', reference: goal.id, title: goal.goal, weight } as const;
    return scoredPart(part, conclusionOf(goal, grounds).scores?.mean ?? null);
  });
  return meanSteps(scores.mean, parts);
}

function conclusionOf(goal: Goal, { community, asOf }: Grounds) {
  return conclusionOn({ ...community, goals: [goal] }, goal.quarter, asOf);
}

interface Scorable {
  readonly of: ScoredPart['of'];
  readonly reference: string;
  readonly title: string;
  readonly weight: Input;
}

function scoredPart(part: Scorable, score: number | null): ScoredPart[] {
  return score === null
    ? []
    : [{ kind: 'scored', ...part, score, command: `explain ${part.reference}` }];
}

function meanSteps(mean: number | null, parts: readonly ScoredPart[]): readonly DerivedStep[] {
  if (mean === null) return [];
  const formula = meanFormula('score');
  return [derived('score', { result: mean, as: 'score', formula, parts }, knownBy([]))];
}
