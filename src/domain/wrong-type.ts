import type * as v from 'valibot';
import { exampleAt, hasKeyAt } from './examples.ts';
import type { Path, Problem } from './finding.ts';
import { eitherText } from './names-text.ts';
import { parsePlainNumber } from './number-text.ts';
import { numberOfWord } from './number-words.ts';

/** A value that is something else than what belongs there. */
interface WrongType {
  readonly path: Path;
  readonly input: unknown;
  /** What belongs there, as the library writes it: `number`, `Array`, `("monday" | "sunday")`. */
  readonly expected: string;
}

/** That a value is of the wrong type, with what was meant by it where that can be told. */
export function wrongType(schema: v.GenericSchema, wrong: WrongType): Problem {
  return {
    code: 'schema/wrong-type',
    path: wrong.path,
    at: 'value',
    message: isNoAmount(wrong)
      ? `${wrong.input} is no number that can be counted with`
      : `this is ${described(wrong.input)}; ${expectedWords(wrong.expected)} belongs here`,
    remedy: rightType(schema, wrong),
  };
}

/** What programs write where a sum came to nothing: to YAML it is a text. */
function isNoAmount({ input, expected }: WrongType): boolean {
  const isText = expected === 'number' && typeof input === 'string';
  return isText && /^[+-]?(?:nan|inf|infinity)$/i.test(input.trim());
}

/** A value as it may stand behind a key or in brackets; undefined where it is more than a word or number. */
export function exampleText(example: unknown): string | undefined {
  if (Array.isArray(example)) {
    const items = example.map(exampleText);
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  return typeof example === 'string' || typeof example === 'number' ? String(example) : undefined;
}

function rightType(schema: v.GenericSchema, wrong: WrongType): string {
  const { input, expected } = wrong;
  if (expected === 'Object') return 'Write it as key: value lines';
  if (expected === 'number') return rightNumber(schema, wrong);
  if (expected === 'Array') return rightList(schema, wrong);
  return expected === 'string' && typeof input !== 'object'
    ? `Put it in quotes: "${String(input)}"`
    : `Write ${expectedWords(expected)}`;
}

function rightNumber(schema: v.GenericSchema, wrong: WrongType): string {
  const example = exampleAt(schema, wrong.path);
  const meant = typeof wrong.input === 'string' ? numberMeant(schema, wrong, wrong.input) : '';
  if (meant !== '') return `Write ${meant}`;
  return `Write a number${typeof example === 'number' ? `, such as ${example}` : ''}`;
}

/** What to write for a text that says a number: `90, and unit: '%'`; '' where it says none. */
function numberMeant(schema: v.GenericSchema, { path }: WrongType, input: string): string {
  const inWords = numberOfWord(input.trim());
  if (inWords !== undefined) return String(inWords);
  const meant = parsePlainNumber(input);
  // Which of two numbers was meant knows the one who wrote it.
  if (!meant.ok) return /^Write (\S+ or .*)/.exec(meant.remedy)?.[1] ?? '';
  const { number, unit } = meant.value;
  if (unit === null) return String(number) === input ? `${number}, without quotes` : `${number}`;
  if (unit === '%' && isShare(exampleAt(schema, path))) return String(number / 100);
  const takesUnit = path.at(-1) !== 'weight' && hasKeyAt(schema, path.slice(0, -1), 'unit');
  return takesUnit ? `${number}, and unit: ${unitText(unit)}` : String(number);
}

/** Whether 90 % are written as 0.9 there. */
function isShare(example: unknown): boolean {
  return typeof example === 'number' && example > 0 && example < 1;
}

function unitText(unit: string): string {
  return /^\p{L}+$/u.test(unit) ? unit : `'${unit.replaceAll("'", "''")}'`;
}

/** Words and commas, which mean the same in brackets. */
const LISTABLE = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,.'’-]{0,60}[\p{L}\p{N}.])?$/u;

function rightList(schema: v.GenericSchema, { path, input }: WrongType): string {
  const example = exampleText(exampleAt(schema, path));
  if (example === undefined) return 'Write a list';
  const isListable = typeof input === 'string' && LISTABLE.test(input);
  return `Write it as a list: ${isListable ? `[${input}]` : example}`;
}

function described(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (input === null) return 'empty';
  if (typeof input === 'object') return 'a mapping of keys';
  if (typeof input === 'string') return 'text';
  return typeof input === 'number' ? 'a number' : `the word ${String(input)}`;
}

const EXPECTED_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a mapping of keys',
};

/** `("monday" | "sunday")` as `monday or sunday`. */
function expectedWords(expected: string): string {
  const words = expected
    .replace(/[()]/g, '')
    .split(' | ')
    .map((one) => EXPECTED_WORDS[one] ?? one.replaceAll('"', ''));
  return eitherText(words);
}
