import { visible } from '../../terminal/escape.ts';
import { indented, listed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { padEnd, widthOf, wrap } from '../../terminal/width.ts';
import type { Look } from '../status-look.ts';
import { isWide } from '../terminal/wide.ts';
import { placeRemarks } from './place-remarks.ts';
import type { StepText } from './view.ts';

/** A step as it is shown: its words, and what it is made of below. */
export interface ShownStep extends StepText {
  readonly tone: Look['tone'] | null;
  /** Ready to print. */
  readonly rows: readonly string[];
}

const INDENT = 2;
const BELOW = 4;
const GAP = 2;
/** A longer result has the line for itself. */
const LONGEST_RESULT = 15;

/**
 * Steps below one another: the name, the result, and how it follows; below that where it is said. What
 * was said of a place once is not said again.
 */
export function stepLines(steps: readonly ShownStep[], screen: Screen): string[] {
  const columns = columnsOf(steps, screen);
  const told = new Set<string>();
  return steps.flatMap((step) => {
    return [
      ...headLines(step, columns, screen),
      ...placeLines(step, columns, { told, width: screen.width }).map(screen.paint.dim),
      ...step.rows,
    ];
  });
}

interface Columns {
  readonly label: number;
  readonly result: number;
  /** Where it is said how the result follows: beside it, or below. */
  readonly says: number;
}

function columnsOf(steps: readonly ShownStep[], screen: Screen): Columns {
  const label = Math.max(...steps.map((one) => widthOf(visible(one.label))));
  const results = steps.map((one) => widthOf(visible(one.result)));
  const result = Math.max(...results.filter((one) => one <= LONGEST_RESULT), 0);
  const says = isWide(screen) ? INDENT + label + GAP + result + GAP : BELOW;
  return { label, result, says };
}

function headLines(step: ShownStep, columns: Columns, { width, paint }: Screen): string[] {
  const label = padEnd(visible(step.label), columns.label);
  const result = visible(step.result);
  const tone = step.tone ? paint[step.tone] : paint.strong;
  const [shown = '', ...more] = wrap(result, width - INDENT - columns.label - GAP);
  const start = `${' '.repeat(INDENT)}${label}${' '.repeat(GAP)}`;
  const head = [start + tone(shown), ...more.map((line) => ' '.repeat(start.length) + tone(line))];
  const says = step.says.flatMap((text) => indented(visible(text), columns.says, width));
  const [first = '', ...others] = says.map((line) => line.trimStart());
  const end = start.length + widthOf(shown) + GAP;
  const isWideEnough =
    end <= columns.says || (others.length === 0 && end + widthOf(first) <= width);
  if (more.length > 0 || first === '' || !isWideEnough) return [...head, ...says];
  const gap = ' '.repeat(Math.max(end, columns.says) - end + GAP);
  return [`${start}${tone(shown)}${gap}${first}`, ...says.slice(1)];
}

/**
 * Where what it rests on stands: beside the other words where there is room, several in a line where
 * they fit. What was told before is left out.
 */
function placeLines(
  { inputs }: ShownStep,
  { says }: Columns,
  { told, width }: { readonly told: Set<string>; readonly width: number },
): string[] {
  const remarks = placeRemarks(inputs, width - BELOW).filter((lines) => isNew(lines, told));
  const short = remarks.flatMap(([line = '', ...more]) => (more.length === 0 ? [line] : []));
  const long = remarks.filter((lines) => lines.length > 1).flat();
  const fits = short.every((line) => says + widthOf(line) <= width);
  return [
    ...listed(short, { indent: fits ? says : BELOW, columns: width }),
    ...long.map((line) => ' '.repeat(BELOW) + line),
  ];
}

function isNew(lines: readonly string[], told: Set<string>): boolean {
  const text = lines.join('');
  if (told.has(text)) return false;
  told.add(text);
  return true;
}
