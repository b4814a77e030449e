import type { TableRow } from '../../domain/table.ts';
import { foldedName } from '../folded-name.ts';
import { isPrinted, printedGoals } from './printed-chart.ts';
import { cellOf, type Remark } from './sheet.ts';
import { type GoalSheet, NO_GOAL, type WrittenGoal, type WrittenGoals } from './written-goal.ts';

/**
 * The goals of charts, each once: a row whose goal cell is empty goes on with the goal above it, and a
 * goal that stands in two rows is one with the key results of both.
 */
export function goalsIn(sheets: readonly GoalSheet[]): WrittenGoals {
  const parts = sheets.map((sheet) => (isPrinted(sheet) ? printedGoals(sheet) : rowGoals(sheet)));
  return joined({
    goals: parts.flatMap(({ goals }) => goals),
    remarks: parts.flatMap(({ remarks }) => remarks),
    problems: parts.flatMap(({ problems }) => problems),
  });
}

function rowGoals({ rows, columns }: GoalSheet): WrittenGoals {
  const goals: WrittenGoal[] = [];
  const problems: Remark[] = [];
  for (const row of rows) {
    const said = { ...goalOfRow(row, columns) };
    const before = goals.at(-1);
    if (said.goal !== '') goals.push(said);
    else if (before) goals[goals.length - 1] = goingOn(before, said);
    else if (said.cells.length > 0) problems.push({ line: row.line, message: NO_GOAL });
  }
  return { goals, remarks: [], problems };
}

function goalOfRow(row: TableRow, columns: GoalSheet['columns']): WrittenGoal {
  const { line, cells } = row;
  const texts = (columns.get('key results') ?? []).map((index) => (cells[index] ?? '').trim());
  return {
    line,
    goal: cellOf(row, columns, 'goal').replace(/\s+/g, ' '),
    cells: texts.filter((text) => text !== '').map((text) => ({ line, text })),
    timeline: cellOf(row, columns, 'timeline'),
    owner: cellOf(row, columns, 'owner'),
    personas: cellOf(row, columns, 'personas'),
    weight: cellOf(row, columns, 'weight'),
    continues: cellOf(row, columns, 'continues'),
  };
}

/** A goal with one more row. What that says otherwise of timeline and owner is said of its key results. */
function goingOn(goal: WrittenGoal, row: WrittenGoal): WrittenGoal {
  const own = {
    ...(isOther(row.timeline, goal.timeline) ? { timeline: row.timeline } : {}),
    ...(isOther(row.owner, goal.owner) ? { owner: row.owner } : {}),
  };
  return {
    ...goal,
    cells: [...goal.cells, ...row.cells.map((cell) => ({ ...cell, ...own }))],
    timeline: goal.timeline || row.timeline,
    owner: goal.owner || row.owner,
    personas: goal.personas || row.personas,
    weight: goal.weight || row.weight,
    continues: goal.continues || row.continues,
  };
}

function isOther(said: string, before: string): boolean {
  return said !== '' && before !== '' && foldedName(said) !== foldedName(before);
}

function joined({ goals: all, remarks, problems }: WrittenGoals): WrittenGoals {
  const goals: WrittenGoal[] = [];
  const again: Remark[] = [];
  for (const goal of all) {
    const at = goals.findIndex((one) => foldedName(one.goal) === foldedName(goal.goal));
    const before = goals[at];
    if (!before) {
      goals.push(goal);
      continue;
    }
    goals[at] = goingOn(before, goal);
    if (at !== goals.length - 1)
      again.push({ line: goal.line, message: `This goal stands on line ${before.line} too` });
  }
  return { goals, remarks: [...remarks, ...again], problems };
}
