import { amountText } from '../domain/amount-text.ts';
import type { Said } from '../domain/check-in.ts';
import type { KeyResult, Milestone, Step } from '../domain/key-result.ts';
import { parseTypedNumber } from '../domain/number-text.ts';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import { readTypedCheckIn, readTypedLevel } from '../domain/typed-check-in.ts';
import type { KeyResultFigures, KeyResultWithFigures } from '../insight/figures.ts';
import { amountUnlessPlain } from './amount-unless-plain.ts';
import { askParsed } from './ask-parsed.ts';
import type { Asker, ChoiceQuestion } from './asker.ts';

/** Nothing, one thing, or several where several steps are done; or that it is not talked about now. */
type SaidNow = readonly Said[] | 'skip';

/**
 * Asks where a key result is. One that counts itself says that by itself.
 * @param why whether it `may be skipped`, being one of several, or `was named` and is talked about anyway
 */
export function askWhatIsSaid(
  asker: Asker,
  { keyResult, figures }: KeyResultWithFigures,
  why: 'may be skipped' | 'was named',
): Promise<SaidNow> {
  if (keyResult.measure !== null) {
    asker.say(`  It counts itself${countedText(keyResult, figures)}.`);
    return Promise.resolve([]);
  }
  if (keyResult.kind !== 'milestone') return askNumber(asker, keyResult, figures);
  return keyResult.steps.length > 0
    ? askSteps(asker, keyResult, figures, why)
    : askDone(asker, figures, why);
}

/** Where its measure says that it stands: `: 6 introductions`. */
function countedText({ unit }: KeyResult, { value, noData }: KeyResultFigures): string {
  return noData || value === null ? ', and there is no data yet' : `: ${amountText(value, unit)}`;
}

async function askNumber(
  asker: Asker,
  keyResult: Exclude<KeyResult, Milestone>,
  figures: KeyResultFigures,
): Promise<SaidNow> {
  const said = await askParsed<Said | null>(asker, {
    message: 'Where is it now?',
    read: (typed) => (typed === '' ? understood(null) : readAnswer(keyResult, typed)),
    understood: (one, typed) => (one ? meaning(keyResult, one, typed, figures) : ''),
  });
  return said ? [said] : 'skip';
}

/** What a person means who answers where it is: `12`, `+3`, `-3`; and `=-3` for a level below zero. */
export function readAnswer(keyResult: KeyResult, typed: string): Parsed<Said> {
  if (typed.startsWith('=')) return readTypedLevel(keyResult, typed.slice(1));
  const read = readTypedCheckIn(keyResult, typed);
  const number = parseTypedNumber(typed);
  const isDifference = keyResult.kind === 'keep' && number.ok && number.value.kind === 'add';
  return isDifference && !read.ok
    ? notUnderstood(read.problem, 'Write where it stands; a level below zero as =-3')
    : read;
}

/** What was understood, where it is not what was typed, digit for digit. */
function meaning(
  { unit }: KeyResult,
  said: Said,
  typed: string,
  { value }: KeyResultFigures,
): string {
  if (said.kind === 'add') return `now ${amountText((value ?? 0) + said.add, unit)}`;
  return said.kind === 'value' ? amountUnlessPlain(typed, said.value, unit) : '';
}

type Choice<T> = ChoiceQuestion<T>['choices'][number];

function skipping(why: 'may be skipped' | 'was named'): Choice<SaidNow>[] {
  return why === 'was named' ? [] : [{ name: 'Skip it', value: 'skip' }];
}

function askDone(
  asker: Asker,
  { stepsDone }: KeyResultFigures,
  why: 'may be skipped' | 'was named',
): Promise<SaidNow> {
  const isDone = stepsDone.includes(true);
  const turn: Choice<SaidNow> = isDone
    ? { name: 'Not done after all', value: [{ kind: 'undone', step: true }] }
    : { name: 'Done', value: [{ kind: 'done', step: true }] };
  return asker.choose({
    message: 'Is it done?',
    choices: [...skipping(why), { name: isDone ? 'It stays done' : 'Not yet', value: [] }, turn],
  });
}

async function askSteps(
  asker: Asker,
  { steps }: Milestone,
  { stepsDone }: KeyResultFigures,
  why: 'may be skipped' | 'was named',
): Promise<SaidNow> {
  const open = steps.filter(({ id }) => !stepsDone.includes(id));
  const answer = await asker.choose<SaidNow | 'several'>({
    message: 'Which step is done now?',
    choices: [
      ...skipping(why),
      { name: 'None', value: [] },
      ...open.map((step) => ({ name: step.step, value: [done(step)] })),
      ...(open.length > 1 ? [{ name: 'Several', value: 'several' as const }] : []),
    ],
  });
  if (answer !== 'several') return answer;
  return asker.chooseSeveral({
    message: 'Which ones?',
    choices: open.map((step) => ({ name: step.step, value: done(step) })),
  });
}

function done(step: Step): Said {
  return { kind: 'done', step: step.id };
}
