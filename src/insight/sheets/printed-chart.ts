import { joinedLines, type TextLine } from './cell-items.ts';
import { cellOf, type Remark } from './sheet.ts';
import { type GoalSheet, NO_GOAL, type WrittenGoal, type WrittenGoals } from './written-goal.ts';

/** The sheet that `cop template goal-chart` prints, filled in: a goal goes over several rows there. */

const BLANK = /_{2,}/g;
const SAMPLE = /\(sample\)/i;
const NUMBERED = /^\d{1,2}[.)]\s*/;
const OWNER = /^owner:\s*/i;

/** Whether a chart is the printed sheet: it has its blanks, its samples or its lines for the owner. */
export function isPrinted({ rows, columns }: GoalSheet): boolean {
  // Only there the owner has no column.
  if (columns.has('owner')) return false;
  return rows.some((row) => {
    const goal = cellOf(row, columns, 'goal');
    return SAMPLE.test(goal) || OWNER.test(goal) || row.cells.some((cell) => /_{3,}/.test(cell));
  });
}

/** A goal of the printed sheet, line by line. */
interface Block {
  readonly line: number;
  readonly goal: string[];
  readonly keyResults: TextLine[];
  readonly timeline: string[];
  owner: string;
}

/** The goals that were filled in; its samples and blanks are passed over. */
export function printedGoals({ rows, columns }: GoalSheet): WrittenGoals {
  const blocks: Block[] = [];
  const remarks: Remark[] = [];
  const hasSamples = rows.some((row) => SAMPLE.test(cellOf(row, columns, 'goal')));
  for (const row of rows) {
    const said = (field: 'goal' | 'key results' | 'timeline') =>
      cellOf(row, columns, field).replace(BLANK, ' ').trim();
    const goal = said('goal');
    const isNumbered = NUMBERED.test(goal);
    if (isNumbered || (blocks.length === 0 && !hasSamples)) blocks.push(emptyBlock(row.line));
    const block = blocks.at(-1);
    if (!block) continue;
    fill(block, { line: row.line, goal, keyResult: said('key results'), when: said('timeline') });
  }
  if (hasSamples && rows[0])
    remarks.push({ line: rows[0].line, message: 'The samples of the sheet are left out' });
  return { ...writtenIn(blocks), remarks };
}

function emptyBlock(line: number): Block {
  return { line, goal: [], keyResults: [], timeline: [], owner: '' };
}

interface Line {
  readonly line: number;
  readonly goal: string;
  readonly keyResult: string;
  readonly when: string;
}

function fill(block: Block, { line, goal, keyResult, when }: Line): void {
  if (OWNER.test(goal)) block.owner = goal.replace(OWNER, '').trim();
  else block.goal.push(goal.replace(NUMBERED, ''));
  if (keyResult !== '') block.keyResults.push({ line, text: keyResult });
  block.timeline.push(when);
}

function writtenIn(blocks: readonly Block[]): Pick<WrittenGoals, 'goals' | 'problems'> {
  const goals: WrittenGoal[] = [];
  const problems: Remark[] = [];
  for (const block of blocks) {
    const goal = joinedText(block.goal);
    const cells = joinedLines(block.keyResults);
    const [first] = cells;
    if (goal === '' && first) problems.push({ line: first.line, message: NO_GOAL });
    if (goal === '') continue;
    const timeline = joinedText(block.timeline);
    const { line, owner } = block;
    goals.push({ line, goal, cells, timeline, owner, personas: '', weight: '', continues: '' });
  }
  return { goals, problems };
}

function joinedText(lines: readonly string[]): string {
  return lines.filter((one) => one !== '').join(' ');
}
