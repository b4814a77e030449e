import { amountText, boundsText, stepsText } from '../../domain/amount-text.ts';
import { formatShare } from '../../domain/number-text.ts';
import type { KeyResultWithFigures } from '../figures.ts';
import { ratesText } from '../rate-text.ts';

/**
 * What a key result lacks, and how fast it would have to go: `3.1 a week, needs 9.3`, `10 to go in 4
 * days`; of a *keep* where it is, of a *milestone* its steps.
 */
export function missingText(one: KeyResultWithFigures): string {
  const { keyResult, figures } = one;
  const { value, noData, stepsDone, expected } = figures;
  if (keyResult.kind === 'milestone') {
    const { steps } = keyResult;
    const done =
      steps.length === 0 ? 'not done yet' : `${stepsText(stepsDone.length, steps.length)} done`;
    return expected < 1 ? `${done}, with ${formatShare(expected)} of its days over` : done;
  }
  if (noData || value === null) return 'no data yet';
  const at = `at ${amountText(value, keyResult.unit)}`;
  if (keyResult.kind === 'keep') return `${at}, to be ${boundsText(keyResult)}`;
  return ratesText(one) ?? `${at}, to be ${amountText(keyResult.target, keyResult.unit)}`;
}
