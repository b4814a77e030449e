import { amountText } from './amount-text.ts';
import type { Said } from './check-in.ts';
import type { KeyResult, Milestone } from './key-result.ts';
import {
  type PlainNumber,
  parsePlainNumber,
  parseTypedNumber,
  type TypedNumber,
} from './number-text.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';

const DONE = /^(done|yes|y|true|finished|complete)$/i;
const UNDONE = /^(undone|not done|no|n|false|open)$/i;

/**
 * What a person means who types an answer to "where is it now?": `12`, `+3`, `31 h` for a reach,
 * `92 %` for a keep, `done` for a milestone without steps.
 */
export function readTypedCheckIn(keyResult: KeyResult, typed: string): Parsed<Said> {
  if (keyResult.kind === 'milestone') return readMilestone(keyResult, typed);
  const parsed = parseTypedNumber(typed);
  if (!parsed.ok) return parsed;
  const strange = strangeUnit(keyResult, parsed.value);
  if (strange) return strange;
  const { kind, number } = parsed.value;
  if (kind === 'value') return understood({ kind: 'value', value: number });
  if (keyResult.kind === 'reach') return understood({ kind: 'add', add: number });
  return notUnderstood(
    'a level to keep is said as it stands, not as a difference',
    number < 0
      ? `Say where it stands; for a level below zero: --value ${number}`
      : 'Say where it stands, without the plus',
  );
}

/** The same for a number that is a level even where it has a minus before it: `--value -3`. */
export function readTypedLevel(keyResult: KeyResult, typed: string): Parsed<Said> {
  if (keyResult.kind === 'milestone')
    return notUnderstood('a milestone has no value', 'Say what is done: --done');
  const parsed = parsePlainNumber(typed);
  if (!parsed.ok) return parsed;
  return (
    strangeUnit(keyResult, parsed.value) ??
    understood({ kind: 'value', value: parsed.value.number })
  );
}

/** What was understood, for people: `31 h`, `3 members more`, `Write a draft is done`. */
export function saidWords(keyResult: KeyResult, said: Said): string {
  const { unit } = keyResult;
  switch (said.kind) {
    case 'value':
      return `it stands at ${amountText(said.value, unit)}`;
    case 'add':
      return `${amountText(Math.abs(said.add), unit)} ${said.add < 0 ? 'fewer' : 'more'}`;
    case 'done':
      return `${stepName(keyResult, said.step)} is done`;
    case 'undone':
      return `${stepName(keyResult, said.step)} is not done`;
  }
}

function readMilestone(milestone: Milestone, typed: string): Parsed<Said> {
  if (milestone.steps.length > 0) return readStep(milestone, typed);
  if (DONE.test(typed.trim())) return understood({ kind: 'done', step: true });
  if (UNDONE.test(typed.trim())) return understood({ kind: 'undone', step: true });
  return notUnderstood(
    `a milestone is done or not; "${typed}" is neither`,
    'Write done, or not done',
  );
}

function readStep({ steps }: Milestone, typed: string): Parsed<Said> {
  const meant = steps.find((step) => [step.id, step.step].includes(typed.trim()));
  if (meant) return understood({ kind: 'done', step: meant.id });
  const ids = steps.map((step) => step.id).join(', ');
  return notUnderstood('this milestone has steps', `Say which one is done: ${ids}`);
}

/** `31 min` for a result in hours, or `90 %` for one in tenths, would be a wrong number under a right one. */
function strangeUnit(
  keyResult: KeyResult,
  typed: PlainNumber | TypedNumber,
): Parsed<never> | undefined {
  const { unit, number } = typed;
  if (unit === null) return undefined;
  const plus = 'kind' in typed && typed.kind === 'add' && number >= 0 ? '+' : '';
  if (keyResult.unit === null)
    return notUnderstood(
      `this is counted without a unit, not in ${unit}`,
      `Write ${plus}${number} if that is the number meant`,
    );
  if (sameUnit(unit, keyResult.unit)) return undefined;
  return notUnderstood(
    `this is counted in ${keyResult.unit}, not in ${unit}`,
    `Write the number in ${keyResult.unit}`,
  );
}

/** `hours` for `h` and `member` for `members` are the same to a person. */
export function sameUnit(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b]
    .map((one) => one.toLowerCase())
    .sort((x, y) => x.length - y.length);
  return long.startsWith(short);
}

function stepName(keyResult: KeyResult, step: string | true): string {
  const found = keyResult.kind === 'milestone' && keyResult.steps.find((one) => one.id === step);
  return found ? `"${found.step}"` : 'it';
}
