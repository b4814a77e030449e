import type { DerivedStep, Input, StepName } from '../../insight/derivation/derivation.ts';
import { oneLine } from '../record-text.ts';
import { filledIn } from './filled-in.ts';
import { measuredWords, sideWords } from './measured-words.ts';
import { outlookWords } from './outlook-words.ts';
import { gradeText, scoreText } from './score-words.ts';
import { inputOf, numberOf, type StepText, type View, type Words } from './view.ts';
import { judgedText, statusTexts, timeText } from './why-words.ts';

/**
 * The words for each step; a step that others speak of, or that says nothing new, has none of its own.
 */
const WORDS: Readonly<Partial<Record<StepName, Words>>> = {
  progress: progressWords,
  attainment: (step, view) =>
    view.step('progress')?.result === step.result ? undefined : plain(step, view, [equals(step)]),
  value: (step, view) =>
    view.measure ? measuredWords(step, view.measure, view) : valueWords(step, view),
  counted_of: sideWords,
  counted_over: sideWords,
  days_held: heldWords,
  expected: (step, view) =>
    view.kind === 'key-result'
      ? plain(step, view, [timeText(step, view)])
      : plain(step, view, [equals(step)]),
  judged: judgedWords,
  pace: paceWords,
  steps_due: stepsDueWords,
  status: (step, view) => ({
    ...plain(step, view, statusTexts(step, view)),
    result: step.result === null ? 'not counted' : view.result(step),
  }),
  late: lateWords,
  stale: staleWords,
  ...outlookWords,
  zone: zoneWords,
  confidence: (step, view) =>
    step.result === null
      ? undefined
      : plain(step, view, [whoSaidText(inputOf(step, 'said'), view)]),
  blocked: (step, view) =>
    step.result === true
      ? plain(step, view, [whoSaidText(inputOf(step, 'last'), view)])
      : undefined,
  score: (step, view) =>
    plain(step, view, [view.kind === 'key-result' ? scoreText(step, view) : equals(step)]),
  grade: (step, view) => plain(step, view, [gradeText(step, view)]),
  weight: weightWords,
};

/** What the screen says of a step; undefined where it says nothing of its own. */
export function stepText(step: DerivedStep, view: View): StepText | undefined {
  return WORDS[step.name]?.(step, view);
}

/** A step under its own name, with its result as it is. */
function plain(step: DerivedStep, view: View, says: readonly string[]): StepText {
  return {
    label: step.name.replaceAll('_', ' '),
    result: view.result(step),
    says: says.filter((one) => one !== ''),
    inputs: step.inputs,
  };
}

/** `= (14 − 0) / (30 − 0)`. */
function equals(step: DerivedStep): string {
  const [first, another] = step.parts;
  const kind = first?.kind === 'scored' ? first.of : first?.kind;
  if (!another && (kind === 'goal' || kind === 'key-result'))
    return `that of its only ${kind.replace('-', ' ')}${first?.kind === 'scored' ? ' with a score' : ''}`;
  const filled = filledIn(step);
  return filled === undefined ? 'the mean of these, by their weights' : `= ${filled}`;
}

/** Where attainment is between 0 and 1 it is the progress: one line says both. */
function progressWords(step: DerivedStep, view: View): StepText {
  const attainment = view.step('attainment');
  if (step.result === null) return plain(step, view, [step.method ?? 'nothing in it counts yet']);
  if (attainment && attainment.result === step.result)
    return plain({ ...attainment, name: 'progress' }, view, [attainmentText(attainment)]);
  if (attainment) {
    const limit = Number(attainment.result) > 1 ? 'no more than 100 %' : 'no less than 0 %';
    return plain(step, view, [`its attainment, but ${limit}`]);
  }
  return plain(step, view, [step.formula === '0' ? nothingYet(view) : equals(step)]);
}

function nothingYet({ measure }: View): string {
  return measure ? 'there is no data yet' : 'no value was said yet';
}

/** There is none while nothing is expected; of what has no progress it goes without saying. */
function paceWords(step: DerivedStep, view: View): StepText | undefined {
  if (step.result !== null) return plain(step, view, [equals(step)]);
  return view.step('expected')?.result === 0
    ? plain(step, view, ['nothing is expected yet'])
    : undefined;
}

function attainmentText(attainment: DerivedStep): string {
  const [only] = attainment.parts;
  const isWhole = only?.kind === 'step' && only.id === null;
  if (isWhole) return only.done ? 'it is done' : 'it is not done yet';
  return equals(attainment);
}

function valueWords(step: DerivedStep, view: View): StepText | undefined {
  const [first] = step.parts;
  if (first?.kind === 'step') return milestoneWords(step, view);
  if (step.result === null)
    return step.method ? undefined : plain(step, view, ['nothing was said yet']);
  const isSummed = step.parts.some((one) => one.kind === 'check-in' && one.addedSince !== null);
  if (isSummed) return plain(step, view, [filledIn(step) ? equals(step) : manyAddedText(step)]);
  const last = inputOf(step, 'last_value');
  const says =
    last?.from.kind === 'record'
      ? whoSaidText(last, view)
      : 'where it starts: nothing was said yet';
  return plain(step, view, [says]);
}

function manyAddedText(step: DerivedStep): string {
  const added = step.parts.filter((one) => one.kind === 'check-in' && one.addedSince !== null);
  return `= ${numberOf(step, 'last_value')} + what ${added.length} check-ins added`;
}

function milestoneWords(step: DerivedStep, view: View): StepText | undefined {
  const isWhole = step.parts.some((one) => one.kind === 'step' && one.id === null);
  if (isWhole) return { ...plain(step, view, []), result: step.result === 1 ? 'done' : 'not done' };
  return {
    ...plain(step, view, []),
    result: `${view.result(step)} of ${step.parts.length}`,
    says: ['steps that are done'],
  };
}

function heldWords(step: DerivedStep, view: View): StepText {
  const known = view.step('days_known');
  const [least, most] = ['at_least', 'at_most'].map((name) => view.input(step, name));
  const bounds = [least && `at least ${least}`, most && `at most ${most}`].filter(Boolean);
  const limit = view.input(step, 'stale_limit');
  const until = limit === '' ? '' : `; a value counts for ${limit} after its own`;
  return {
    ...plain(step, view, [`${bounds.join(', ')}${until}`]),
    label: 'held',
    result: `${step.result ?? 0} of ${known ? view.result(known) : ''}`,
  };
}

function judgedWords(step: DerivedStep, view: View): StepText | undefined {
  const isToday = step.result === view.step('expected')?.result;
  const rule = view.step('status')?.rule ?? '';
  const isAsked = /^(on-track|at-risk|behind|steps|one-step)/.test(rule);
  return isAsked && !isToday ? plain(step, view, [judgedText(step, view)]) : undefined;
}

/** Said where the status may rest on it. */
function stepsDueWords(step: DerivedStep, view: View): StepText | undefined {
  const rule = view.step('status')?.rule ?? '';
  if (!/^(at-risk|behind|steps|one-step)/.test(rule)) return undefined;
  const done = view.step('steps_done');
  const isDone = done ? `; ${view.result(done)} ${done.result === 1 ? 'is' : 'are'} done` : '';
  const filled = filledIn(step)?.replace(/^floor\((.*)\)$/, '$1') ?? '';
  return plain(step, view, [`= ${filled}, rounded down${isDone}`]);
}

function lateWords(step: DerivedStep, view: View): StepText | undefined {
  if (step.result !== true) return undefined;
  return plain(step, view, [
    `at the end of its last day it was at ${view.input(step, 'progress_at_end')}`,
  ]);
}

/** While it runs and is not achieved. */
function staleWords(step: DerivedStep, view: View): StepText | undefined {
  if (step.formula === null) return undefined;
  const [asOf, last] = [inputOf(step, 'as_of')?.value, inputOf(step, 'last_day')?.value];
  const silent = numberOf(step, 'days_silent');
  const isOver = asOf === undefined || String(asOf) > String(last);
  const isAhead = view.step('status')?.rule === 'before-first-day';
  if (isOver || isAhead || inputOf(step, 'status')?.value === 'achieved') return undefined;
  const isNew = view.step('last_check_in')?.result === null;
  const days = view.input(step, 'days_silent');
  const silence = isNew ? `no check-in yet, ${days} in` : `${days} without a check-in`;
  const limit = `the limit is ${numberOf(step, 'stale_limit')}`;
  return plain(step, view, [silent === 0 ? `looked at today; ${limit}` : `${silence}; ${limit}`]);
}

function zoneWords(step: DerivedStep, view: View): StepText {
  const posts = ['commit', 'target', 'stretch'].flatMap((name) =>
    inputOf(step, name) ? [`${name} ${view.input(step, name)}`] : [],
  );
  return plain(step, view, [`the furthest that it reached of ${posts.join(', ')}`]);
}

function weightWords(step: DerivedStep, view: View): StepText {
  const isSaid = inputOf(step, 'weight')?.from.kind === 'file';
  const words = plain(step, view, [`${step.method ?? ''}${isSaid ? '' : ' (not said, so 1)'}`]);
  return isSaid ? words : { ...words, inputs: [] };
}

/** When and by whom something was said: `said on 20 Nov by ana`. */
function whoSaidText(input: Input | undefined, view: View): string {
  if (input?.from.kind !== 'record') return '';
  const { on, by } = input.from.record;
  return `said on ${view.day(on)}${by === null ? '' : ` by ${oneLine(by)}`}`;
}
