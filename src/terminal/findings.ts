import type { Excerpt, Finding, Place } from '../domain/finding.ts';
import { counted } from '../domain/number-text.ts';
import { visible } from './escape.ts';
import { adviceLines, indented } from './layout.ts';
import type { Screen } from './screen.ts';
import { cut, cutStart, widthOf, wrap } from './width.ts';

/** More findings than anybody reads at once: mending the first ones often mends the others. */
const SHOWN = 100;
/** How a tab of a file is shown: in one column, so that it can be told from spaces. */
const TAB = '→';
/** On a narrower screen than this a finding's first line is broken. */
const NARROW = 60;
/** Less room than this beside the marks, and a message goes below them. */
const LEAST_ROOM = 24;
/** More lines than these beside the marks, and it goes below as well. */
const MOST_LINES = 3;

/**
 * The answer of a check: every finding, an empty line between two, and how many there are.
 * @param filesRead how many files were looked at
 */
export function renderFindings(
  findings: readonly Finding[],
  filesRead: number,
  screen: Screen,
): string {
  const counted = countText(findings, filesRead);
  return findings.length === 0 ? counted : `${findingsText(findings, screen)}\n\n${counted}`;
}

/**
 * Findings as a person mends them: where and what, the line with the part that is meant, and what to
 * do about it; an empty line between two.
 */
export function findingsText(findings: readonly Finding[], screen: Screen): string {
  const blocks = findings.slice(0, SHOWN).map((one) => findingLines(one, screen).join('\n'));
  const more = findings.length - blocks.length;
  return [...blocks, ...(more > 0 ? [`and ${more} more`] : [])].join('\n\n');
}

/**
 * How many findings there are, in how many files: `1 error, 2 advice in 14 files`, `Nothing to mend in 14
 * files`.
 */
export function countText(findings: readonly Finding[], filesRead: number): string {
  const errors = findings.filter((one) => one.severity === 'error').length;
  const advice = findings.length - errors;
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(advice > 0 ? [`${advice} advice`] : []),
  ];
  const files = counted(filesRead, 'file');
  return counts.length === 0 ? `Nothing to mend in ${files}` : `${counts.join(', ')} in ${files}`;
}

/** `goals/2026-Q4/get-to-know.yaml:4:11`, as editors and terminals open it. */
export function placeText({ file, line, column }: Place): string {
  return [visible(file), line, column].filter((part) => part !== undefined).join(':');
}

function findingLines(finding: Finding, screen: Screen): string[] {
  const { place, excerpt, severity } = finding;
  const where = placeText(place) + (place.line === undefined ? ':' : '');
  const message = visible(finding.message);
  return [
    ...headLines(where, finding, screen),
    ...(excerpt && place.line !== undefined
      ? excerptLines({ excerpt, place, message, severity }, screen)
      : indented(message, 2, screen.width)),
    ...adviceLines(visible(finding.remedy), finding.command && visible(finding.command), {
      indent: 2,
      screen,
    }),
  ];
}

/** A place is never broken, since it is there to be opened; on a narrow screen the code goes below it. */
function headLines(
  where: string,
  { severity, code }: Pick<Finding, 'severity' | 'code'>,
  { width, paint }: Screen,
): string[] {
  const tone = severity === 'error' ? paint.bad : paint.warn;
  const placed = `${paint.strong(where)} ${tone(severity)}`;
  return width >= NARROW || widthOf(`${where} ${severity} ${code}`) <= width
    ? [`${placed} ${paint.dim(code)}`]
    : [placed, `  ${paint.dim(code)}`];
}

interface Marked {
  readonly excerpt: Excerpt;
  readonly place: Place;
  readonly message: string;
  readonly severity: Finding['severity'];
}

/** The line as it stands in the file, with marks below the part that is meant and the message beside them. */
function excerptLines({ excerpt, place, message, severity }: Marked, screen: Screen): string[] {
  const { paint, width } = screen;
  const gutter = `  ${place.line} | `;
  const margin = paint.dim(`${' '.repeat(gutter.length - 2)}| `);
  const shown = inView(excerpt, excerpt.column ?? place.column ?? 1, width - gutter.length);
  const marks = '^'.repeat(shown.marks);
  const marked = ' '.repeat(shown.from) + (severity === 'error' ? paint.bad : paint.warn)(marks);
  const indent = shown.from + shown.marks + 1;
  const room = width - gutter.length - indent;
  const [first = '', ...others] = beside(message, room);
  return [
    paint.dim(gutter) + shown.text,
    `${margin}${marked} ${first}`.trimEnd(),
    ...others.map((line) => margin + ' '.repeat(indent) + line),
    ...(first === '' ? indented(message, 2, width) : []),
  ];
}

/** The lines of a message beside the marks; none where it does not fit there well. */
function beside(message: string, room: number): string[] {
  if (widthOf(message) <= room) return [message];
  const lines = room < LEAST_ROOM ? [] : wrap(message, room);
  return lines.length > MOST_LINES ? [] : lines;
}

interface InView {
  readonly text: string;
  /** The column that the marks begin at, from 0, and how many they are. */
  readonly from: number;
  readonly marks: number;
}

/** As much of a line as fits, so that the part that is meant can be seen. */
function inView({ text, length }: Excerpt, column: number, room: number): InView {
  const characters = [...text];
  const part = (from: number, to?: number) =>
    visible(characters.slice(from, to).join('').replaceAll('\t', TAB));
  const meant = part(column - 1, column - 1 + length);
  const before = part(0, column - 1);
  const fits = widthOf(before) + Math.min(widthOf(meant), room / 2) <= room;
  const lead = fits ? before : cutStart(before, Math.floor(room / 3));
  const from = widthOf(lead);
  return {
    text: cut(lead + meant + part(column - 1 + length), room),
    from,
    marks: Math.max(1, Math.min(widthOf(meant), room - from)),
  };
}
