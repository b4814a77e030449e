import type { CheckIn } from '../domain/check-in.ts';
import { type CivilDate, shortDate } from '../domain/civil-date.ts';
import type { CheckInDraft } from '../domain/drafts.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { confidenceText, oneLine, saidOnText, saidText } from './record-text.ts';

/** A check-in, and what is to be in its place. */
interface Correction {
  readonly old: CheckIn;
  readonly draft: CheckInDraft;
  /** The key result that the correction names. */
  readonly keyResult: KeyResult;
  /** That of the old one; undefined where no goal has it. */
  readonly oldKeyResult: KeyResult | undefined;
}

/**
 * What a correction makes of a check-in, before and after: below the key result's sentence
 * `27 h on 24 Nov, instead of 31 h`, and what else is another. Without colours, and not yet safe to
 * print.
 * @returns no line where it says what the check-in says already
 */
export function correctionText(correction: Correction, asOf: CivilDate): readonly string[] {
  const details = detailsOf(correction);
  const isMoved = correction.draft.keyResult !== correction.old.keyResult;
  if (isMoved) return [...movedLines(correction, asOf), ...details];
  const insteadOf = insteadOfText(correction, asOf);
  if (insteadOf === undefined && details.length === 0) return [];
  const now = saidOnText(after(correction), correction.keyResult, asOf);
  const end = insteadOf === undefined ? ', as before' : `, instead of ${insteadOf}`;
  return [correction.keyResult.keyResult, `  ${now}${end}`, ...details];
}

function after({ old, draft }: Correction): Pick<CheckIn, 'said' | 'on'> {
  return { said: draft.said, on: draft.on ?? old.on };
}

function movedLines(correction: Correction, asOf: CivilDate): string[] {
  const { keyResult, old, oldKeyResult } = correction;
  const now = saidOnText(after(correction), keyResult, asOf);
  const before = saidOnText(old, oldKeyResult, asOf);
  return [
    keyResult.keyResult,
    `  ${now}`,
    `  Instead of ${oldKeyResult?.keyResult ?? old.keyResult}: ${before}`,
  ];
}

/** What was said before, and the day where that is another one; undefined where both stay. */
function insteadOfText(correction: Correction, asOf: CivilDate): string | undefined {
  const { old, oldKeyResult } = correction;
  const now = after(correction);
  const isSame = JSON.stringify(now.said) === JSON.stringify(old.said);
  if (now.on !== old.on)
    return isSame ? shortDate(old.on, asOf) : saidOnText(old, oldKeyResult, asOf);
  if (isSame) return undefined;
  return old.said ? saidText(old.said, oldKeyResult) : 'no figure';
}

function detailsOf({ old, draft }: Correction): string[] {
  return [
    ...confidenceLine(old.confidence, draft.confidence),
    ...blockedLine(old.blocked, draft.blocked),
    ...noteLine(old.note, draft.note),
  ];
}

function confidenceLine(was: number | null, is: number | null): string[] {
  if (was === is) return [];
  const before = was === null ? 'none' : confidenceText(was).replace('confidence ', '');
  return [
    `  ${is === null ? 'No confidence' : sentence(confidenceText(is))}, instead of ${before}`,
  ];
}

function blockedLine(was: boolean, is: boolean): string[] {
  if (was === is) return [];
  return [is ? '  Something is in the way' : '  Nothing is in the way'];
}

function noteLine(was: string | null, is: string | null): string[] {
  if (was === is) return [];
  return [is === null ? '  Without its note' : `  Note: ${oneLine(is)}`];
}

function sentence(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}
