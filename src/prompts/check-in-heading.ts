import { amountText, distanceText, shortUnit, stepsText } from '../domain/amount-text.ts';
import { shortDate } from '../domain/civil-date.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { KeyResultFigures, KeyResultWithFigures } from '../insight/figures.ts';

/** What a person needs to know to say where a key result is: `Median time · 36 h → 12 h · last 31 h on 5 Nov`. */
export function headingOf({ keyResult, figures }: KeyResultWithFigures): string {
  return [keyResult.keyResult, extentOf(keyResult, figures), lastHeard(keyResult, figures)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** From where to where, or how many of its steps are done; '' where neither is to be said. */
export function extentOf(keyResult: KeyResult, figures: KeyResultFigures): string {
  if (keyResult.kind === 'reach')
    return distanceText(keyResult.baseline, keyResult.target, shortUnit(keyResult.unit));
  if (keyResult.kind === 'milestone' && keyResult.steps.length > 0)
    return `${stepsText(figures.stepsDone.length, keyResult.steps.length)} done`;
  return '';
}

function lastHeard(keyResult: KeyResult, { lastCheckIn, value, asOf }: KeyResultFigures): string {
  if (!lastCheckIn) return '';
  const day = `on ${shortDate(lastCheckIn.on, asOf)}`;
  const saysNumber = lastCheckIn.said?.kind === 'value' || lastCheckIn.said?.kind === 'add';
  return saysNumber && value !== null && keyResult.measure === null
    ? `last ${amountText(value, shortUnit(keyResult.unit))} ${day}`
    : `last looked at ${day}`;
}
