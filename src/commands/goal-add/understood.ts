import { weekdayRange } from '../../domain/civil-date.ts';
import { SAY_FROM_WHAT } from '../../domain/comparison-words.ts';
import type { GoalDraft } from '../../domain/drafts.ts';
import { kindOf } from '../../domain/key-result.ts';
import type { KeyResultFile } from '../../domain/key-result-file.ts';
import { comparesTimes, describeKeyResult, otherCounts } from '../../domain/key-result-sentence.ts';
import { formatNumber } from '../../domain/number-text.ts';
import { lastDay, parseTimeline } from '../../domain/timeline.ts';
import { visible } from '../../terminal/escape.ts';
import type { Open } from '../running/open.ts';

/** What was taken from the sentences, so that a misunderstanding is seen at once. */
export function understoodText(draft: GoalDraft, { community, asOf }: Open): string {
  const timeline = parseTimeline(draft.timeline, draft.quarter, community.charter.calendar);
  const days = timeline.ok ? timeline.value.intervals.map(weekdayRange).join(', ') : '';
  const isOver = timeline.ok && lastDay(timeline.value) < asOf;
  return [
    `  ${days}${isOver ? ': that is over already' : ''}`,
    ...draft.keyResults.flatMap(understoodKeyResult),
  ].join('\n');
}

/** What was taken from the sentence of a key result. */
export function understoodKeyResult(one: KeyResultFile): readonly string[] {
  return [
    visible(`  · ${one.key_result}`),
    `      → ${visible(describeKeyResult(one))}`,
    ...leftUnsaid(one),
  ];
}

/** A count that became no number of the key result: it compares, or the person may have meant two results. */
function leftUnsaid(file: KeyResultFile): string[] {
  const { key_result: sentence } = file;
  if (kindOf(file) === 'milestone' && comparesTimes(sentence)) return [`      ${SAY_FROM_WHAT}`];
  // What counts itself says by its measure what is counted.
  const others = file.measure ? '' : otherCounts(sentence).map(formatNumber).join(' and ');
  return others === ''
    ? []
    : [`      The ${others} in it is not counted: make a key result of it too`];
}
