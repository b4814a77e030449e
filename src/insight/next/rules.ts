import type { FindingCode } from '../../domain/finding.ts';
import type { Rule } from './facts.ts';
import type { Ground } from './grounds.ts';
import { aboutToEnd } from './rules/about-to-end.ts';
import { asksOpen } from './rules/asks-open.ts';
import { charterAnswers } from './rules/charter-answers.ts';
import { charterReview } from './rules/charter-review.ts';
import { checkInsDue } from './rules/check-ins-due.ts';
import { checkInsTogether } from './rules/check-ins-together.ts';
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
  /** The key of an experience's session: `Session.key`. */
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
  /** What must have been read: the log also for the answers in it. See `areRead`. */
  readonly restsOn: readonly Ground[];
  /** The finding of `cop check` that asks for the same: where that was turned off, the rule is too. */
  readonly asIn?: FindingCode;
  /** So many of its items are told at once, of all that were not answered or of each matter. */
  readonly atOnce?: { readonly most: number; readonly of: 'all' | 'each-matter' };
}

/**
 * Every source of advice, in the order in which what presses alike is told. What all else rests on, and
 * could not be answered better than by doing it, is told also where a part of the log could not be read.
 */
export const RULES: readonly RuleRow[] = [
  { name: 'personas', subject: 'nothing', rule: personas, restsOn: [], asIn: 'personas/few' },
  { name: 'goals', subject: 'nothing', rule: goals, restsOn: [], asIn: 'goals/few' },
  {
    name: 'key-results',
    subject: 'goal',
    rule: keyResults,
    restsOn: [],
    asIn: 'goal/no-key-results',
  },
  { name: 'first-check-in', subject: 'nothing', rule: firstCheckIn, restsOn: ['log'] },
  { name: 'check-in', subject: 'key-result', rule: checkInsDue, restsOn: ['log', 'review'] },
  {
    name: 'check-ins',
    subject: 'nothing',
    rule: checkInsTogether,
    restsOn: ['log', 'review'],
  },
  {
    name: 'newcomers',
    subject: 'nothing',
    rule: newcomers,
    restsOn: ['log', 'members', 'practices'],
  },
  {
    name: 'ask',
    subject: 'ask',
    rule: asksOpen,
    restsOn: ['log'],
    atOnce: { most: 5, of: 'all' },
  },
  {
    name: 'practice',
    subject: 'practice',
    rule: practicesDue,
    restsOn: ['log', 'practices'],
    atOnce: { most: 3, of: 'each-matter' },
  },
  {
    name: 'reflection',
    subject: 'experience',
    rule: reflections,
    restsOn: ['log', 'practices'],
    atOnce: { most: 3, of: 'all' },
  },
  { name: 'ending', subject: 'key-result', rule: aboutToEnd, restsOn: ['log', 'review'] },
  { name: 'off-track', subject: 'key-result', rule: offTrack, restsOn: ['log', 'review'] },
  {
    name: 'review',
    subject: 'quarter',
    rule: quarterReview,
    restsOn: ['charter', 'log', 'reviews'],
  },
  { name: 'charter', subject: 'nothing', rule: charterReview, restsOn: ['charter', 'log'] },
  { name: 'practices', subject: 'nothing', rule: noPractices, restsOn: ['log', 'practices'] },
  {
    name: 'introductions',
    subject: 'nothing',
    rule: introductions,
    restsOn: ['log', 'members', 'practices'],
  },
  {
    name: 'persona',
    subject: 'persona',
    rule: personaUnserved,
    restsOn: ['log', 'practices', 'goals', 'members'],
  },
  {
    name: 'strand',
    subject: 'strand',
    rule: strandUncultivated,
    restsOn: ['log', 'practices'],
  },
  { name: 'quiet', subject: 'nothing', rule: quietMembers, restsOn: ['log', 'members'] },
  {
    name: 'survey',
    subject: 'experience',
    rule: surveys,
    restsOn: ['log', 'practices'],
    atOnce: { most: 3, of: 'all' },
  },
  {
    name: 'charter-answers',
    subject: 'nothing',
    rule: charterAnswers,
    restsOn: ['charter', 'log'],
    asIn: 'charter/unanswered',
  },
];

/** What an id begins with: the name of its rule. */
export function ruleNameIn(id: string): string {
  return /^[^/@]*/.exec(id)?.[0] ?? '';
}
