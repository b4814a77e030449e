import { amountText, shortUnit } from '../domain/amount-text.ts';
import type { CheckIn, Said } from '../domain/check-in.ts';
import { type CivilDate, shortDate } from '../domain/civil-date.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { formatNumber } from '../domain/number-text.ts';
import type { LogRecord } from '../domain/record.ts';
import { changeText } from './change-text.ts';
import { happeningText } from './happening-text.ts';

/** How records are worded wherever one is named. The texts are as the files say them: not yet safe to print. */

/**
 * What a check-in says of its key result, as short as can be: `31 h`, `+3 members`, `"Draft it" done`.
 * @param keyResult undefined where no goal has it
 */
export function saidText(said: Said, keyResult: KeyResult | undefined): string {
  const unit = keyResult?.unit ?? null;
  switch (said.kind) {
    case 'value':
      // Bare, it would read as so much less than before.
      return `${said.value < 0 ? 'at ' : ''}${amountText(said.value, unit)}`;
    case 'add':
      return `${said.add < 0 ? '' : '+'}${amountText(said.add, unit)}`;
    case 'done':
      return `${stepText(said.step, keyResult)}done`;
    case 'undone':
      return `${stepText(said.step, keyResult)}not done`;
  }
}

function stepText(step: string | true, keyResult: KeyResult | undefined): string {
  if (step === true) return '';
  const found = keyResult?.kind === 'milestone' && keyResult.steps.find((one) => one.id === step);
  return `"${found ? found.step : step}" `;
}

/**
 * All that a record says beside its note: `31 h, confidence 5/10, blocked`; `target was 30, is 20`.
 * '' where the note is all.
 */
export function recordText(record: LogRecord, keyResult: KeyResult | undefined): string {
  if (record.type === 'change')
    return record.field === null ? '' : changeText({ ...record, field: record.field });
  if (record.type !== 'check-in') return happeningText(record);
  return [
    ...(record.said ? [saidText(record.said, keyResult)] : []),
    ...(record.confidence === null ? [] : [confidenceText(record.confidence)]),
    ...(record.blocked ? ['blocked'] : []),
  ].join(', ');
}

/** `confidence 7/10`. */
export function confidenceText(confidence: number): string {
  return `confidence ${formatNumber(confidence)}/10`;
}

/** What a check-in says and when, in a few words: `31 h on 5 Nov`; `looked at on 5 Nov` where it says no figure. */
export function saidOnText(
  { said, on }: Pick<CheckIn, 'said' | 'on'>,
  keyResult: KeyResult | undefined,
  asOf: CivilDate,
): string {
  return `${said ? saidText(said, keyResult) : 'looked at'} on ${shortDate(on, asOf)}`;
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Where a key result stands: `31 h`, `2 of 3`; '' for a milestone without steps, which is done or not. */
export function levelText(keyResult: KeyResult, value: number): string {
  if (keyResult.kind !== 'milestone') return amountText(value, shortUnit(keyResult.unit));
  return keyResult.steps.length === 0 ? '' : `${value} of ${keyResult.steps.length}`;
}
