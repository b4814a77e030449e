import type { FindingCode } from '../../domain/finding.ts';
import type { Rule } from './facts.ts';
import { aboutToEnd } from './rules/about-to-end.ts';
import { asksOpen } from './rules/asks-open.ts';
import { charterAnswers } from './rules/charter-answers.ts';
import { charterReview } from './rules/charter-review.ts';
import { checkInsDue } from './rules/check-ins-due.ts';
import { firstCheckIn } from './rules/first-check-in.ts';
import { goals } from './rules/goals.ts';
import { introductions } from './rules/introductions.ts';
import { keyResults } from './rules/key-results.ts';
import { newcomers } from './rules/newcomers.ts';
import { noPractices } from './rules/no-practices.ts';
import { offTrack } from './rules/off-track.ts';
import { personaUnserved } from './rules/persona-unserved.ts';
import { personas } from './rules/personas.ts';
import { practicesDue } from './rules/practices-due.ts';
import { quarterReview } from './rules/quarter-review.ts';
import { quietMembers } from './rules/quiet-members.ts';
import { reflections } from './rules/reflections.ts';
import { strandUncultivated } from './rules/strand-uncultivated.ts';
import { surveys } from './rules/surveys.ts';

/** What stands in an item's id between the rule's name and the `@`. */
export type Subject =
  | 'nothing'
  | 'goal'
  | 'key-result'
  | 'persona'
  /** The end of an ask's id, in small letters. */
  | 'ask'
  /** An experience's short name, or the end of its record's id, in small letters. */
  | 'experience'
  | 'practice'
  | 'strand'
  | 'quarter';

/** A rule as it stands in the table. */
export interface RuleRow {
  /** What the ids of its items begin with: `check-in` of `check-in/meet/invite-members@2026-11-17`. */
  readonly name: string;
  readonly subject: Subject;
  readonly rule: Rule;
  /** The finding of `cop check` that asks for the same: where that was turned off, the rule is too. */
  readonly asIn?: FindingCode;
}

/** Every source of advice, in the order in which what presses alike is told. */
export const RULES: readonly RuleRow[] = [
  { name: 'personas', subject: 'nothing', rule: personas, asIn: 'personas/few' },
  { name: 'goals', subject: 'nothing', rule: goals, asIn: 'goals/few' },
  { name: 'key-results', subject: 'goal', rule: keyResults, asIn: 'goal/no-key-results' },
  { name: 'first-check-in', subject: 'nothing', rule: firstCheckIn },
  { name: 'check-in', subject: 'key-result', rule: checkInsDue },
  { name: 'newcomers', subject: 'nothing', rule: newcomers },
  { name: 'ask', subject: 'ask', rule: asksOpen },
  { name: 'practice', subject: 'practice', rule: practicesDue },
  { name: 'reflection', subject: 'experience', rule: reflections },
  { name: 'ending', subject: 'key-result', rule: aboutToEnd },
  { name: 'off-track', subject: 'key-result', rule: offTrack },
  { name: 'review', subject: 'quarter', rule: quarterReview },
  { name: 'charter', subject: 'nothing', rule: charterReview },
  { name: 'practices', subject: 'nothing', rule: noPractices },
  { name: 'introductions', subject: 'nothing', rule: introductions },
  { name: 'persona', subject: 'persona', rule: personaUnserved },
  { name: 'strand', subject: 'strand', rule: strandUncultivated },
  { name: 'quiet', subject: 'nothing', rule: quietMembers },
  { name: 'survey', subject: 'experience', rule: surveys },
  {
    name: 'charter-answers',
    subject: 'nothing',
    rule: charterAnswers,
    asIn: 'charter/unanswered',
  },
];

/** What an id begins with: the name of its rule. */
export function ruleNameIn(id: string): string {
  return /^[^/@]*/.exec(id)?.[0] ?? '';
}
