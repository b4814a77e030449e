import { isAddress } from '../../domain/address.ts';
import type { TableRow } from '../../domain/table.ts';
import { foldedName } from '../folded-name.ts';
import { isBlank, textOf } from './cells.ts';
import { type Column, columnLabel } from './column.ts';
import { cellOf } from './header.ts';

/**
 * What is answered to a question: numbers; texts that begin with a number, as `4 - Agree`; a few choices;
 * texts; or what says who somebody is.
 */
type AnswerKind = 'number' | 'begins with a number' | 'choice' | 'text' | 'personal';

/** A question of a survey, by its columns. */
export interface Question {
  /** One, or of a choice that has a column for each of its answers, all of them. */
  readonly columns: readonly Column[];
  /** As it is asked. */
  readonly asks: string;
  readonly kind: AnswerKind;
  /** What somebody answered, as an example; '' where nobody did. */
  readonly example: string;
}

/** How many different answers a choice has at most, and how long one is. */
const MOST_CHOICES = 12;
const LONGEST_CHOICE = 60;
/** Above this a number is the number of something, such as a telephone. */
const LARGEST = 1_000_000;

const NUMBER = /^-?\d{1,9}(?:[.,]\d{1,6})?$/;
const BEGINS = /^(-?\d{1,3})(?:\s*(?:[-–—:.)=]|\()\s*\S.*)?$/;

/** The questions that columns ask, in their order. */
export function questionsIn(
  columns: readonly Column[],
  rows: readonly TableRow[],
): readonly Question[] {
  return groupsOf(columns, rows).map((group) => questionOf(group, rows));
}

/** The cell that answers a question; '' where none does. Of several, what was chosen, parted by semicolons. */
export function answerIn(row: TableRow, columns: readonly Column[]): string {
  const said = columns.map((one) => cellOf(row, one)).filter((cell) => !isBlank(cell));
  return said.map((cell) => textOf(cell).replace(/;$/, '')).join('; ');
}

/** A text as the number that it is, with a point or a comma before its fraction. */
export function numberOf(text: string): number {
  const [, begins = text] = NUMBER.test(text) ? [] : (BEGINS.exec(text) ?? []);
  return Number(begins.replace(',', '.'));
}

/** A choice of several has a column for each of its answers, which holds that answer or nothing. */
function groupsOf(
  columns: readonly Column[],
  rows: readonly TableRow[],
): readonly (readonly Column[])[] {
  const groups: Column[][] = [];
  let open: { name: string; group: Column[] } | undefined;
  for (const column of columns) {
    const isPart = column.under !== null && holdsItself(column, rows);
    if (isPart && open?.name === column.name) {
      open.group.push(column);
      continue;
    }
    const group = [column];
    groups.push(group);
    open = isPart ? { name: column.name, group } : undefined;
  }
  return groups;
}

function holdsItself(column: Column, rows: readonly TableRow[]): boolean {
  const under = foldedName(column.under ?? '');
  return rows.every((row) => {
    const cell = cellOf(row, column);
    return isBlank(cell) || foldedName(cell) === under;
  });
}

function questionOf(columns: readonly Column[], rows: readonly TableRow[]): Question {
  const [first] = columns;
  const isOne = columns.length === 1;
  const asks = first === undefined ? '' : isOne ? columnLabel(first) : first.name;
  const answers = rows.map((row) => answerIn(row, columns)).filter((answer) => answer !== '');
  return { columns, asks, kind: kindOf(answers), example: answers[0] ?? '' };
}

function kindOf(answers: readonly string[]): AnswerKind {
  if (answers.length === 0) return 'text';
  if (answers.some(isAddress)) return 'personal';
  if (answers.every(isSmallNumber)) return 'number';
  if (answers.every((one) => BEGINS.test(one))) return 'begins with a number';
  return isChoice(answers) ? 'choice' : 'text';
}

function isSmallNumber(text: string): boolean {
  return NUMBER.test(text) && Math.abs(numberOf(text)) <= LARGEST;
}

/** Few different answers, short ones, of which some were given more than once. */
function isChoice(answers: readonly string[]): boolean {
  const chosen = answers.flatMap((one) => one.split(/;\s*/));
  const different = new Set(chosen.map(foldedName));
  return (
    different.size <= MOST_CHOICES &&
    different.size < chosen.length &&
    chosen.every((one) => one.length <= LONGEST_CHOICE)
  );
}
