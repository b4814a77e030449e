import { type Fault, MOST_FAULTS } from './fault.ts';
import { Lines } from './lines.ts';

/** A line with which git marks what it could not join: `<`, `|`, `=` or `>`, seven times. */
interface Mark {
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  /** The number of its line. */
  readonly line: number;
  /** What stands behind the sign: `HEAD`, a branch's name. */
  readonly label: string;
}

/** The lines between two marks. */
interface Side {
  readonly firstLine: number;
  readonly lines: readonly string[];
  readonly label: string;
}

interface Conflict {
  readonly ours: Side;
  readonly theirs: Side;
  /** Whether what both began with stands between them. */
  readonly hasOrigin: boolean;
}

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/gm;

const MARKS_TO_DELETE = 'the three lines that begin with <<<<<<<, ======= and >>>>>>>';

/**
 * Where git left two versions of something, what each of them says, and how to settle it. They are
 * told also where YAML takes the marks for a text.
 */
export function conflictsIn(text: string): Fault[] {
  if (text.search(MARK) < 0) return [];
  const marks = marksIn(text);
  const begins = marks.filter((mark) => mark.sign === '<').slice(0, MOST_FAULTS);
  const [first] = marks;
  if (first && begins.length === 0) return [faultAt(first, leftOver())];
  return begins.map((mark) => {
    const conflict = conflictAt(marks, marks.indexOf(mark), text);
    return faultAt(mark, conflict ? explained(conflict) : unclear());
  });
}

type Words = Pick<Fault, 'message' | 'remedy'>;

function faultAt({ from, to }: Mark, words: Words): Fault {
  return { code: 'file/conflict-marker', from, to, ...words, command: 'check' };
}

function leftOver(): Words {
  return {
    message: 'this line is left over from a merge conflict',
    remedy: `Delete it, and others like it: ${MARKS_TO_DELETE}. Then look again`,
  };
}

function unclear(): Words {
  return {
    message: 'git left two versions here, and its marks are not all there, or not in their order',
    remedy: `Keep what is right, and delete ${MARKS_TO_DELETE}. Then look again`,
  };
}

function explained({ ours, theirs, hasOrigin }: Conflict): Words {
  const origin = hasOrigin ? ', with all that stands between ||||||| and =======' : '';
  const marks = `${MARKS_TO_DELETE}${origin}`;
  return {
    message: `git left two versions here: ${sideText(ours)}, ${sideText(theirs)}`,
    remedy: isSameKey(ours, theirs)
      ? `Keep the line that is right, delete the other and ${marks}. Then look again`
      : `Keep the lines that are right, of one or of both, and delete the others and ${marks}. Then look again`,
  };
}

/** Whether both are a line with the same key, of which only one can stay. */
function isSameKey(ours: Side, theirs: Side): boolean {
  const keys = [ours, theirs].map(({ lines: [only = '', another] }) =>
    another === undefined ? /^[ -]*([\w-]+) *:/.exec(only)?.[1] : undefined,
  );
  return keys[0] !== undefined && keys[0] === keys[1];
}

/** What a side says, and whose it is: a line, the first of several, or nothing. */
function sideText({ firstLine, lines, label }: Side): string {
  const who = label === '' ? '' : ` (${cut(label)})`;
  const said = lines.find((line) => line.trim() !== '');
  if (said === undefined) return `nothing${who}`;
  const what = `\`${cut(said.trim())}\``;
  if (lines.length === 1) return `line ${firstLine} says ${what}${who}`;
  const last = firstLine + lines.length - 1;
  return `lines ${firstLine}-${last} begin with ${what}${who}`;
}

const LONGEST_SHOWN = 40;

function cut(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST_SHOWN) return text;
  return `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…`;
}

/** The conflict that begins at a mark; undefined where its marks are not those of one, in their order. */
function conflictAt(marks: readonly Mark[], index: number, text: string): Conflict | undefined {
  const [begin, second, third, fourth] = marks.slice(index, index + 4);
  const hasOrigin = second?.sign === '|';
  const [divide, end] = hasOrigin ? [third, fourth] : [second, third];
  if (!begin || !second || divide?.sign !== '=' || end?.sign !== '>') return undefined;
  return {
    ours: { ...linesBetween(begin, second, text), label: begin.label },
    theirs: { ...linesBetween(divide, end, text), label: end.label },
    hasOrigin,
  };
}

function linesBetween(above: Mark, below: Mark, text: string): Omit<Side, 'label'> {
  const between = text.slice(above.to, below.from).split('\n').slice(1, -1);
  return {
    firstLine: above.line + 1,
    lines: between.map((line) => line.replace(/\r$/, '')),
  };
}

function marksIn(text: string): readonly Mark[] {
  const lines = new Lines(text);
  return [...text.matchAll(MARK)].map(({ 0: signs, index }) => {
    const end = text.indexOf('\n', index);
    const to = end < 0 ? text.length : end;
    return {
      sign: signs.charAt(0),
      from: index,
      to,
      line: lines.lineAt(index),
      label: text.slice(index + signs.length, to).trim(),
    };
  });
}
