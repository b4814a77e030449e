import type { Measure } from '../../domain/measure.ts';
import type { DerivedStep, StepName } from '../../insight/derivation/derivation.ts';
import { countedText, measureText } from '../measure-text.ts';
import { filledIn } from './filled-in.ts';
import { inputOf, numberOf, type StepText, type View } from './view.ts';

/** How the value of what counts itself is reasoned. The texts are not yet safe to print. */

/** `14 answers  counts responses, 19 Oct – 24 Nov`. */
export function measuredWords(step: DerivedStep, measure: Measure, view: View): StepText {
  const what = `${measureText(measure)}, ${daysText(step, view)}`;
  return {
    label: 'value',
    result: view.result(step),
    says: [what, howText(step, view)].filter((one) => one !== ''),
    inputs: step.inputs.filter(({ name }) => name === 'measure'),
  };
}

/** The days whose records count, as far as they are over; they are still ahead before the first. */
function daysText(step: DerivedStep, view: View): string {
  const [from, to] = ['counted_from', 'counted_to'].map((name) => view.input(step, name));
  const isAhead = String(inputOf(step, 'counted_from')?.value) > view.asOf;
  return isAhead ? `from ${from} on` : from === to ? `on ${to}` : `${from} – ${to}`;
}

function howText(step: DerivedStep, view: View): string {
  if (step.method?.startsWith('no data')) return step.method;
  const isShare = inputOf(step, 'counted_of') !== undefined;
  if (isShare) return `= ${filledIn(step) ?? ''}`;
  const numbers = numberOf(step, 'numbers');
  if (numbers === 0) return '';
  const range = `${view.input(step, 'least')} to ${view.input(step, 'most')}`;
  const which = step.formula === null ? 'the middle' : 'the mean';
  return numbers === 1 ? 'of one number' : `${which} of ${numbers} numbers, ${range}`;
}

const SIDES: Readonly<Partial<Record<StepName, 'of' | 'over'>>> = {
  counted_of: 'of',
  counted_over: 'over',
};

/** A side of a share: `part  12  asks with days_to_answer at most 2`. */
export function sideWords(step: DerivedStep, view: View): StepText {
  const { measure } = view;
  const side = measure?.way === 'share' ? measure[SIDES[step.name] ?? 'of'] : undefined;
  return {
    label: step.name === 'counted_of' ? 'part' : 'of all',
    result: view.result(step),
    says: side ? [countedText(side)] : [],
    inputs: [],
  };
}

/** The type of the records that a step counts, as a command takes it; undefined where it counts people. */
export function recordTypeOf(measure: Measure, step: StepName): string | undefined {
  const { source } =
    measure.way !== 'share' ? measure : step === 'counted_over' ? measure.over : measure.of;
  if (source.kind === 'members') return undefined;
  return source.kind === 'records' ? source.type : 'response';
}
