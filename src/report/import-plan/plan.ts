import { counted } from '../../domain/number-text.ts';
import { toType } from '../../domain/to-type.ts';
import type { PlannedGoal, PlannedPersona, SheetPlan } from '../../insight/sheets/plan.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { goalLines, personaLines } from './entries.ts';
import { atLine, type LineColumn, remarkLines } from './remarks.ts';
import type { ShownPlan } from './shown-plan.ts';

/** What was understood of a sheet, row by row, and the command that writes it. */
export function renderPlan(shown: ShownPlan, screen: Screen): string {
  const { plan, file, quarter } = shown;
  const { personas, goals } = plan;
  const column = columnFor(plan);
  const head = [
    ...(personas.length === 0 ? [] : [counted(personas.length, 'persona')]),
    ...(goals.length === 0 ? [] : [`${counted(goals.length, 'goal')} for ${quarter}`]),
  ].join(' and ');
  const blocks = [
    indented(`${visible(file)}: ${head === '' ? 'nothing is filled in' : head}`, 0, screen.width),
    ...personas.map((one) => atLine(one.line, personaLines(one, screen), column, screen)),
    ...goals.map((one) => atLine(one.line, goalLines(one, shown.asOf, screen), column, screen)),
    remarkLines(shown, screen),
    ending(shown, screen),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** How much room the numbers of the lines take. */
function columnFor({ personas, goals }: SheetPlan): LineColumn {
  const last = Math.max(1, ...[...personas, ...goals].map(({ line }) => line));
  return { width: `line ${last}  `.length };
}

function ending(
  { plan, file, quarter, isQuarterSaid }: ShownPlan,
  screen: Screen,
): readonly string[] {
  const isNew = ({ standing }: PlannedGoal | PlannedPersona) => standing.kind === 'new';
  const [personas, goals] = [plan.personas.filter(isNew).length, plan.goals.filter(isNew).length];
  const isEmpty = plan.personas.length + plan.goals.length === 0;
  if (plan.problems.length > 0 || isEmpty) return [];
  if (personas + goals === 0) return ['Nothing to write: all of it is there already.'];
  const what = [
    ...(personas === 0 ? [] : [counted(personas, 'persona')]),
    ...(goals === 0 ? [] : [counted(goals, 'goal')]),
  ].join(' and ');
  const name = toType(file) ?? '…';
  const of = isQuarterSaid ? ` --quarter ${quarter}` : '';
  return [
    ...indented(`Nothing is written yet. To write ${what}:`, 0, screen.width),
    `  ${typed(`import ${name}${of} --apply`, screen)}`,
  ];
}
