import type { CheckIn } from '../domain/check-in.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { countsPeople } from '../domain/people-units.ts';
import type { Conclusion } from './conclusion.ts';
import { courseOf } from './course.ts';
import type { GoalWithFigures, KeyResultFigures, KeyResultWithFigures } from './figures.ts';
import type { QuarterFigures } from './quarter-figures.ts';

/** A group of fewer people than this could be told apart. */
export const SMALLEST_GROUP = 5;

/**
 * Figures for everybody's eyes: where a key result counts people, and fewer than five, its value is
 * kept back, and with it whatever it could be worked out from: its shares, its score, the progress of
 * its goal and of the community. What it is to be, its status and what is expected of it stay.
 */
export function withheldSmallGroups(figured: QuarterFigures): QuarterFigures {
  const goals = figured.goals.map((goal) => withheldGoal(withoutTellingForecasts(goal, figured)));
  if (goals.every((goal, index) => goal === figured.goals[index])) return figured;
  const isWithheld = goals.some(({ keyResults }) => keyResults.some((one) => one.figures.withheld));
  const figures = isWithheld ? { ...figured.figures, progress: null } : figured.figures;
  return { ...figured, goals, figures };
}

/**
 * What a quarter came to, without the scores that would tell what the figures keep back: those of the
 * day, or those that the quarter ended with.
 */
export function withheldScores(conclusion: Conclusion, { goals }: QuarterFigures): Conclusion {
  const { scores, closing } = conclusion;
  const withheld = [...goals, ...closing]
    .flatMap(({ keyResults }) => keyResults)
    .filter(({ figures }) => figures.withheld)
    .map(({ reference }) => reference);
  if (scores === null || withheld.length === 0) return conclusion;
  const byKeyResult = new Map(
    [...scores.byKeyResult].filter(([reference]) => !withheld.includes(reference)),
  );
  return { ...conclusion, scores: { ...scores, byKeyResult, mean: null, bands: new Map() } };
}

/** A forecast tells of the points that it goes through: it is kept back where one of them was a small group. */
function withoutTellingForecasts(
  one: GoalWithFigures,
  { checkIns, asOf }: QuarterFigures,
): GoalWithFigures {
  const tells = ({ keyResult, reference, figures }: KeyResultWithFigures): boolean =>
    figures.forecast !== null &&
    courseOf(keyResult, upTo(checkIns.get(reference) ?? [], asOf)).some(
      ({ value }) => !isLargeGroup(keyResult, value),
    );
  if (!one.keyResults.some(tells)) return one;
  return {
    ...one,
    keyResults: one.keyResults.map((keyResult) =>
      tells(keyResult)
        ? { ...keyResult, figures: { ...keyResult.figures, forecast: null } }
        : keyResult,
    ),
  };
}

function upTo(checkIns: readonly CheckIn[], asOf: CivilDate): readonly CheckIn[] {
  return checkIns.filter(({ on }) => on <= asOf);
}

function withheldGoal(one: GoalWithFigures): GoalWithFigures {
  if (!one.keyResults.some(isSmallGroup)) return one;
  return {
    ...one,
    figures: { ...one.figures, progress: null, pace: null },
    keyResults: one.keyResults.map((keyResult) =>
      isSmallGroup(keyResult)
        ? { ...keyResult, figures: withheldFigures(keyResult.figures) }
        : keyResult,
    ),
  };
}

function isSmallGroup({ keyResult, figures: { value } }: KeyResultWithFigures): boolean {
  return value !== null && !isLargeGroup(keyResult, value);
}

/** Whether a value of a key result may be told to everybody: it counts no people, nobody, or enough of them. */
export function isLargeGroup(keyResult: KeyResult, value: number): boolean {
  const isCount = keyResult.kind !== 'milestone' && countsPeople(keyResult);
  return !isCount || value <= 0 || value >= SMALLEST_GROUP;
}

function withheldFigures(figures: KeyResultFigures): KeyResultFigures {
  const { lastCheckIn } = figures;
  return {
    ...figures,
    withheld: true,
    judged: figures.expected,
    rule: null,
    value: null,
    attainment: null,
    progress: null,
    pace: null,
    progressAtEnd: null,
    steps: null,
    zone: null,
    forecast: null,
    lastCheckIn: lastCheckIn && { ...lastCheckIn, said: null },
  };
}
