import { shortDate } from '../../domain/civil-date.ts';
import { counted } from '../../domain/number-text.ts';
import type { CoursePoint } from '../../insight/course.ts';
import type { GoalWithFigures, KeyResultWithFigures } from '../../insight/figures.ts';
import { aroundOf, detailsOf } from '../details.ts';
import type { ReportModel } from '../model.ts';
import { ownOwnerTexts } from '../owner-text.ts';
import { levelText } from '../record-text.ts';
import { inline } from './inline.ts';
import { tableOf } from './table.ts';

/** Of more check-ins than this, the first and the last are shown. */
const MOST_ROWS = 12;

/**
 * What there is to say of a goal's key results beyond their figures, and where each stood, day by day; to
 * be opened by who wants to read it. Null where there is nothing.
 */
export function detailsText(one: GoalWithFigures, model: ReportModel): string | null {
  const said = one.keyResults.flatMap((keyResult) => {
    const blocks = [...listOf(keyResult, one, model), ...courseOf(keyResult, model)];
    const heading = `### ${inline(keyResult.keyResult.keyResult)}`;
    return blocks.length === 0 ? [] : [heading, ...blocks];
  });
  if (said.length === 0) return null;
  return ['<details>\n<summary>Details</summary>', ...said, '</details>'].join('\n\n');
}

function listOf(
  one: KeyResultWithFigures,
  { goal }: GoalWithFigures,
  model: ReportModel,
): readonly string[] {
  const all = [
    ...ownOwnerTexts(one.keyResult, goal),
    ...detailsOf(one, aroundOf(one, goal, model)),
  ];
  return all.length === 0 ? [] : [all.map((text) => `- ${inline(text)}`).join('\n')];
}

function courseOf(one: KeyResultWithFigures, { course, asOf }: ReportModel): readonly string[] {
  const points = course.get(one.reference) ?? [];
  if (points.length === 0) return [];
  const row = ({ on, value }: CoursePoint): readonly string[] => [
    shortDate(on, asOf),
    inline(pointText(one, value)),
  ];
  const rows = points.map(row);
  const between = rows.length - MOST_ROWS;
  const shown =
    between > 0
      ? [...rows.slice(0, 1), ['…', counted(between, 'more day')], ...rows.slice(1 - MOST_ROWS)]
      : rows;
  // Nobody checks in what counts itself.
  const on = one.keyResult.measure === null ? 'Check-in' : 'Day';
  return [tableOf([on, 'Where it was'], shown)];
}

function pointText({ keyResult }: KeyResultWithFigures, value: number): string {
  const level = levelText(keyResult, value);
  if (level !== '') return level;
  return value > 0 ? 'done' : 'not done';
}
