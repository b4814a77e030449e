import type { CheckIn } from '../domain/check-in.ts';
import type { Conclusion } from './conclusion.ts';
import { courseOf } from './course.ts';
import type { GoalWithFigures, KeyResultFigures, KeyResultWithFigures } from './figures.ts';
import { saysWhere } from './heard.ts';
import type { QuarterFigures } from './quarter-figures.ts';
import { measuredOfFew, tellsOfFew } from './small-group.ts';

/**
 * Figures for everybody's eyes: where a key result counts people, and fewer than five, its value is
 * kept back, and with it whatever it could be worked out from: its shares, its score, the progress of
 * its goal and of the community. What it is to be, its status and what is expected of it stay.
 */
export function withheldSmallGroups(figured: QuarterFigures): QuarterFigures {
  const goals = figured.goals.map((goal) => withheldGoal(goal, figured));
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

/** A goal as everybody may see it; the same one where nothing of it is kept back. */
function withheldGoal(one: GoalWithFigures, { heard }: QuarterFigures): GoalWithFigures {
  const keyResults = one.keyResults.map((keyResult) =>
    withheldResult(keyResult, saysWhere(heard, keyResult.reference)),
  );
  if (keyResults.every((keyResult, index) => keyResult === one.keyResults[index])) return one;
  const isWithheld = keyResults.some(({ figures }) => figures.withheld);
  const figures = isWithheld ? { ...one.figures, progress: null, pace: null } : one.figures;
  return { ...one, figures, keyResults };
}

/** @param says what says where it stands, as it is known on the day of its figures */
function withheldResult(one: KeyResultWithFigures, says: readonly CheckIn[]): KeyResultWithFigures {
  const { keyResult, figures } = one;
  const last = says.findLast(({ on }) => on <= figures.asOf);
  const isOfFew = last !== undefined && measuredOfFew(last);
  if (figures.value !== null && (isOfFew || tellsOfFew(keyResult, figures.value)))
    return { ...one, figures: withheldFigures(figures) };
  // A forecast tells of the points that it goes through.
  const isTelling =
    figures.forecast !== null &&
    (says.some(measuredOfFew) ||
      courseOf(keyResult, says).some(({ value }) => tellsOfFew(keyResult, value)));
  return isTelling ? { ...one, figures: { ...figures, forecast: null } } : one;
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
