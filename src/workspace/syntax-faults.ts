import type { CST, YAMLParseError } from 'yaml';
import type { Fault } from './fault.ts';
import { Lines } from './lines.ts';
import { isAboutShape, misplacedLine, misreadUntil } from './misplaced-line.ts';
import { syntaxWords } from './syntax-words.ts';
import { everyToken } from './yaml-tokens.ts';

/** One mistake often makes errors on all the lines after it: more than these help nobody. */
const MOST_SYNTAX_FAULTS = 20;
const MOST_ERRORS = 1000;

/** Syntax errors, and the stretches of the text that one of them keeps from being understood. */
export interface SyntaxFaults {
  readonly faults: readonly Fault[];
  readonly misread: readonly (readonly [from: number, to: number])[];
}

/**
 * The syntax errors in plain words, one a line, and none on a line that has another fault already.
 * One about where a line begins makes others in the lines after it: of those the first is told.
 */
export function syntaxFaults(
  text: string,
  tokens: readonly CST.Token[],
  errors: readonly YAMLParseError[],
  others: readonly Fault[],
): SyntaxFaults {
  if (errors.length === 0) return { faults: [], misread: [] };
  const lines = new Lines(text);
  const taken = new Set(others.map((fault) => lines.lineAt(fault.from)));
  const isFirstOnLine = (line: number) => !taken.has(line) && taken.add(line).size > 0;
  const faults: Fault[] = [];
  const misread: [number, number][] = [];
  for (const { said, at } of placed(errors.slice(0, MOST_ERRORS), tokens)) {
    const isShape = isAboutShape(said, text, at.from);
    if (isShape && at.from < (misread.at(-1)?.[1] ?? 0)) continue;
    const fault = syntaxFault(said, text, at);
    const furthest = Math.max(fault.from, at.from);
    if (isShape) misread.push([fault.from, misreadUntil(said, text, furthest)]);
    if (isFirstOnLine(lines.lineAt(fault.from))) faults.push(fault);
    if (faults.length === MOST_SYNTAX_FAULTS) break;
  }
  return { faults, misread };
}

type Stretch = Pick<Fault, 'from' | 'to'>;

function syntaxFault(said: string, text: string, at: Stretch): Fault {
  const code = 'yaml/syntax';
  const slip = misplacedLine(said, text, at.from);
  return slip
    ? { code, ...slip }
    : { code, ...at, ...syntaxWords(said, { text, offset: at.from }) };
}

/** The errors with their places; of what is never closed, that is where it opens. */
function* placed(
  errors: readonly YAMLParseError[],
  tokens: readonly CST.Token[],
): Generator<{ readonly said: string; readonly at: Stretch }> {
  let opening: ReturnType<typeof openings> | undefined;
  for (const { message, pos } of errors) {
    const [from, to] = pos;
    if (!NEVER_CLOSED.test(message)) yield { said: message, at: { from, to } };
    else {
      opening ??= openings(tokens);
      const opened = opening(message, from);
      yield { said: message, at: { from: opened, to: opened === from ? to : opened + 1 } };
    }
  }
}

const NEVER_CLOSED = /^Missing closing|must (?:be sufficiently indented and )?end with a/;

/**
 * Finds the last quotation mark or bracket before an offset that is never closed: where the text
 * ends, where the parser tells it, nobody looks for it.
 */
function openings(tokens: readonly CST.Token[]): (message: string, offset: number) => number {
  const [quotes, brackets]: [number[], number[]] = [[], []];
  for (const token of everyToken(tokens)) {
    if (isQuoted(token)) quotes.push(token.offset);
    if (token.type === 'flow-collection' && isOpen(token)) brackets.push(token.start.offset);
  }
  return (message, offset) => {
    const found = message.startsWith('Missing closing') ? quotes : brackets;
    return found.findLast((at) => at < offset) ?? offset;
  };
}

function isQuoted(token: CST.Token): boolean {
  return token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar';
}

function isOpen(token: CST.FlowCollection): boolean {
  const closing = token.start.type === 'flow-map-start' ? 'flow-map-end' : 'flow-seq-end';
  return !token.end.some((end) => end.type === closing);
}
