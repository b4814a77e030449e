import { amountText, differenceText, shortUnit } from '../domain/amount-text.ts';
import { counted, formatPoints } from '../domain/number-text.ts';
import type { KeyResultMovement, Movement } from '../insight/movement.ts';
import { cut } from '../terminal/width.ts';

/** Of more key results that moved, those that moved least are counted. */
const MOST_NAMED = 4;
/** Titles can be long: this much of each, in columns. */
const LONGEST_TITLE = 50;

/**
 * How many key results moved since last week, and which by how much, the one that moved most first:
 * `2 of 6 key results moved since last week (+4 points): Gather 30 answers (+6), Hand over a brief
 * (+1 step)`. Where none moved, what the days alone gave is no news: `no key result moved since last week`.
 */
export function movementText({ each, moved, points }: Movement): string {
  if (moved.length === 0) return 'no key result moved since last week';
  const by = points === null ? '' : ` (${formatPoints(points)})`;
  const named = moved.slice(0, MOST_NAMED).map(movedText);
  const more = moved.length - named.length;
  const which = [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
  const count = `${moved.length} of ${counted(each.size, 'key result')} moved since last week${by}`;
  return `${count}: ${which}`;
}

function movedText(one: KeyResultMovement): string {
  return `${cut(one.about.keyResult.keyResult, LONGEST_TITLE)} (${byText(one)})`;
}

/** `+9`, `−5 h`, `+1 step`, `done`; of a level that was said for the first time, or anew, where it is: `at 92 %`. */
function byText({ about: { keyResult, figures }, value: difference }: KeyResultMovement): string {
  const unit = shortUnit(keyResult.unit);
  switch (keyResult.kind) {
    case 'milestone':
      if (keyResult.steps.length === 0) return figures.stepsDone.length > 0 ? 'done' : 'not done';
      return stepsBy(difference ?? 0);
    case 'keep':
      if (difference === null || difference === 0)
        return `at ${amountText(figures.value ?? 0, unit)}`;
      return differenceText(difference, pointsApart(unit));
    case 'reach':
      return differenceText(difference ?? 0, pointsApart(unit));
  }
}

function stepsBy(difference: number): string {
  // Another step was done, and as many undone.
  if (difference === 0) return 'other steps';
  return `${difference < 0 ? '−' : '+'}${counted(Math.abs(difference), 'step')}`;
}

/** From 51 % to 55 % is no 4 %: the sign is left to the title. */
function pointsApart(unit: string | null): string | null {
  return unit === '%' ? null : unit;
}
