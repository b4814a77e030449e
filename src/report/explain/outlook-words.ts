import { counted, formatNumber, formatRate } from '../../domain/number-text.ts';
import type { DerivedStep, StepName } from '../../insight/derivation/derivation.ts';
import { estimateOf } from '../../insight/estimate.ts';
import { numberOf, type StepText, type View, type Words } from './view.ts';

/** The words for what is still needed, and for where a key result comes to if it goes on so. */
export const outlookWords: Readonly<Partial<Record<StepName, Words>>> = {
  left: leftWords,
  rate_so_far: rateWords,
  at_end: atEndWords,
  target_on: targetWords,
};

/** `to go   16 answers   in 12 days: 9.3 a week`; while it runs, which is when there may be a forecast. */
function leftWords(step: DerivedStep, view: View): StepText | undefined {
  if (step.result === 0 || !view.step('at_end')) return undefined;
  const rate = view.step('rate_needed')?.result;
  const days = daysLeft(view);
  const time = days === 0 ? 'on its last day' : `in ${counted(days, 'day')}`;
  const way = goesDown(view) ? -1 : 1;
  const says = typeof rate === 'number' ? `${time}: ${weeklyText(rate * way)}` : time;
  return { label: 'to go', result: view.result(step), says: [says], inputs: [] };
}

/** `so far   1 less a week   the middle of the slopes between any two of its 5 days with a figure`. */
function rateWords({ result }: DerivedStep, view: View): StepText | undefined {
  const perDay = view.step('per_day');
  if (typeof result !== 'number' || !perDay || daysLeft(view) === 0) return undefined;
  const days = numberOf(perDay, 'points');
  const says = `the middle of the slopes between any two of its ${days} days with a figure`;
  return { label: 'so far', result: weeklyText(result), says: [says], inputs: [] };
}

/** `by 6 Dec   19   = 14 + 0.443 a day × 12 days`; while it is not there yet, and before its last day. */
function atEndWords(step: DerivedStep, view: View): StepText | undefined {
  const end = view.step('progress_at_end');
  const label = `by ${end ? view.input(end, 'last_day') : ''}`;
  if (view.step('status')?.result === 'achieved' || daysLeft(view) === 0) return undefined;
  if (typeof step.result !== 'number') return noForecast(label, view);
  const way = `${formatNumber(numberOf(step, 'value'))} + ${slopeText(numberOf(step, 'per_day'))} a day`;
  const days = counted(daysLeft(view), 'day');
  return {
    label,
    result: estimateText(step.result, view),
    says: [`= ${way} × ${days}`.replace('+ −', '− '), surenessText(view)],
    inputs: [],
  };
}

function noForecast(label: string, view: View): StepText | undefined {
  const perDay = view.step('per_day');
  if (!perDay) return undefined;
  const days = counted(numberOf(perDay, 'points'), 'day');
  const least = numberOf(perDay, 'least_points');
  return {
    label,
    result: 'none',
    says: [`no forecast: ${days} with a figure, and it takes ${least}`],
    inputs: [],
  };
}

/** How sure that is: `a rough guess: the middle half of what may come is 15 to 22`. */
function surenessText(view: View): string {
  const [low, high] = [view.step('at_end_low'), view.step('at_end_high')].map((one) =>
    estimateText(Number(one?.result), view),
  );
  const between = low === high ? `about ${low}` : `${low} to ${high}`;
  return `a ${String(view.step('sureness')?.result)} guess: the middle half of what may come is ${between}`;
}

function targetWords(step: DerivedStep, view: View): StepText | undefined {
  if (step.result === null) return undefined;
  return {
    label: 'at target',
    result: view.result(step),
    says: ['if it goes on as it went so far'],
    inputs: [],
  };
}

function daysLeft(view: View): number {
  return Number(view.step('days_left')?.result ?? 0);
}

function goesDown(view: View): boolean {
  const [from, to] = wayOf(view);
  return to < from;
}

function wayOf(view: View): readonly [baseline: number, target: number] {
  const attainment = view.step('attainment');
  return attainment ? [numberOf(attainment, 'baseline'), numberOf(attainment, 'target')] : [0, 0];
}

/** An estimate of where it comes to, rounded as in the report. */
function estimateText(estimate: number, view: View): string {
  const [baseline, target] = wayOf(view);
  return view.amount(estimateOf(estimate, { baseline, target, measure: view.measure }));
}

/** `3.1 a week`, and where it falls `1 less a week`, as the report has it. */
function weeklyText(rate: number): string {
  return `${formatRate(Math.abs(rate))} ${rate < 0 ? 'less ' : ''}a week`;
}

/** To three digits: what is said of many days rests on it. */
function slopeText(perDay: number): string {
  const digits = String(Number(Math.abs(perDay).toPrecision(3)));
  return `${perDay < 0 ? '−' : ''}${digits}`;
}
