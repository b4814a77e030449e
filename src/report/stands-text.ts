import { amountText, stepsText } from '../domain/amount-text.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { KeyResultFigures } from '../insight/figures.ts';

type Figures = Pick<KeyResultFigures, 'value' | 'stepsDone' | 'lastCheckIn' | 'noData'>;

/** Where a key result stands, in a clause: `it stands at 31 h`, `2 of 3 steps are done`. */
export function standsText(keyResult: KeyResult, figures: Figures): string {
  const { value, stepsDone, lastCheckIn } = figures;
  if (figures.noData) return 'there is no data';
  if (lastCheckIn === null && keyResult.measure === null) return 'it has no check-in';
  if (keyResult.kind === 'milestone') {
    if (keyResult.steps.length > 0)
      return `${stepsText(stepsDone.length, keyResult.steps.length)} ${stepsDone.length === 1 ? 'is' : 'are'} done`;
    return stepsDone.length > 0 ? 'it is done' : 'it is not done';
  }
  return value === null ? 'it has no value' : `it stands at ${amountText(value, keyResult.unit)}`;
}
