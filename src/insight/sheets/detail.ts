import { type KeyResultFile, RHYTHMS } from '../../domain/key-result-file.ts';
import type { NUMBER_KEYS } from '../../domain/key-result-sentence.ts';
import { type MeasureFile, measureSchema } from '../../domain/measure-schema.ts';
import { validate } from '../../domain/validate.ts';
import { measureFromWords } from './measure-words.ts';

/** The keys of a key result that its details may say, beside its steps. */
type DetailKey =
  | (typeof NUMBER_KEYS)[number]
  | 'commit'
  | 'stretch'
  | 'unit'
  | 'weight'
  | 'owner'
  | 'timeline'
  | 'every'
  | 'measure';

/** What the brackets behind a sentence say. */
export interface Details {
  readonly keys: Pick<KeyResultFile, DetailKey>;
  readonly steps: readonly { readonly step: string; readonly weight?: number }[];
  /** Whether they say all of it, so that nothing is taken from the sentence. */
  readonly isWhole: boolean;
}

/** Words that need no quotes. */
const PLAIN = /^[^()";]+$/;
const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[-+]\d+)?`;

/** A reader of one kind of detail: undefined where it is none, or says what cannot be. */
type Reader = (behind: string) => Partial<Details> | undefined;

/** What each detail begins with, and what is read of the words behind that. */
const READERS: readonly (readonly [beginning: RegExp, read: Reader])[] = [
  [/^target (?=\S)/, (text) => amount('target', text)],
  [/^from (?=\S)/, (text) => number('baseline', text)],
  [/^commit (?=\S)/, (text) => number('commit', text)],
  [/^stretch (?=\S)/, (text) => number('stretch', text)],
  [/^keep at least (?=\S)/, (text) => amount('at_least', text)],
  [/^keep at most (?=\S)/, (text) => amount('at_most', text)],
  [/^milestone$/, () => ({ isWhole: true })],
  [/^step (?=\S)/, stepIn],
  [/^unit (?=\S)/, (text) => worded('unit', text)],
  [/^owner (?=\S)/, (text) => worded('owner', text)],
  [/^timeline (?=\S)/, (text) => worded('timeline', text)],
  [/^weight (?=\S)/, (text) => number('weight', text)],
  [/^every (?=\S)/, everyIn],
  [/^counts (?=\S)/, measureIn],
];

/** What one detail says, such as `target 20 members`, `keep at most 12 h` or `owner ben`. */
export function detailIn(part: string): Details | undefined {
  for (const [beginning, read] of READERS) {
    const match = beginning.exec(part);
    const said = match && read(part.slice(match[0].length));
    if (said) return { keys: {}, steps: [], isWhole: false, ...said };
  }
  return undefined;
}

function number(key: 'baseline' | 'commit' | 'stretch' | 'weight', text: string) {
  const said = new RegExp(`^${NUMBER}$`).test(text) ? Number(text) : Number.NaN;
  const isWeight = key !== 'weight' || said > 0;
  return Number.isFinite(said) && isWeight ? { keys: { [key]: said } } : undefined;
}

/** A number, and what is counted. */
function amount(
  key: 'target' | 'at_least' | 'at_most',
  text: string,
): Partial<Details> | undefined {
  const [, digits, behind] = new RegExp(`^(${NUMBER})(?: (.+))?$`, 's').exec(text) ?? [];
  const said = Number(digits);
  const unit = behind === undefined ? undefined : wordsIn(behind);
  if (digits === undefined || !Number.isFinite(said)) return undefined;
  if (behind !== undefined && unit === undefined) return undefined;
  return { keys: { [key]: said, ...(unit === undefined ? {} : { unit }) }, isWhole: true };
}

function worded(key: 'unit' | 'owner' | 'timeline', text: string): Partial<Details> | undefined {
  const words = wordsIn(text);
  return words === undefined ? undefined : { keys: { [key]: words } };
}

function stepIn(text: string): Partial<Details> | undefined {
  const [, words = '', digits] =
    new RegExp(`^(.+?)(?:, weight (${NUMBER}))?$`, 's').exec(text) ?? [];
  // `(step 1)` are words of the sentence.
  const step = /^[\p{L}"]/u.test(words) ? wordsIn(words) : undefined;
  const weight = digits === undefined ? undefined : Number(digits);
  if (step === undefined || (weight !== undefined && !(weight > 0))) return undefined;
  return { steps: [{ step, ...(weight === undefined ? {} : { weight }) }], isWhole: true };
}

function everyIn(text: string): Partial<Details> | undefined {
  const every = RHYTHMS.find((one) => one === text);
  return every && { keys: { every } };
}

/** The name of a shipped measure, or a definition in words or in JSON. */
function measureIn(text: string): Partial<Details> | undefined {
  const written = text.startsWith('{') ? jsonIn(text) : (measureFromWords(text) ?? wordsIn(text));
  const measure: MeasureFile | undefined = validate(measureSchema, written).value;
  return measure === undefined ? undefined : { keys: { measure } };
}

/** Words as they are, or in double quotes as JSON writes them. */
function wordsIn(text: string): string | undefined {
  const words = text.startsWith('"') ? jsonIn(text) : PLAIN.exec(text)?.[0];
  return typeof words === 'string' && words.trim() !== '' ? words : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
