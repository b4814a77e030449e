import { boundsText } from '../domain/amount-text.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { counted } from '../domain/number-text.ts';
import type { CarryOver } from '../insight/carry-over.ts';

/** How a key result goes on that has no numbers to settle: `Goes on with 2 open steps: Draft, Publish`. */
export function goesOnText(keyResult: KeyResult, plan: CarryOver): string {
  if (plan.kind === 'steps') {
    const steps = plan.open.map(({ step }) => step).join(', ');
    return `Goes on with ${counted(plan.open.length, 'open step')}: ${steps}`;
  }
  const bounds = keyResult.kind === 'keep' ? `: ${boundsText(keyResult)}` : '';
  return `Goes on as it is${bounds}`;
}
