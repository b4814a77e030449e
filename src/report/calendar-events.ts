import { addDays, type CivilDate, longDate } from '../domain/civil-date.ts';
import { counted, formatShare } from '../domain/number-text.ts';
import { lastDay } from '../domain/timeline.ts';
import { type CheckInDay, checkInDays } from '../insight/check-in-days.ts';
import type { GoalWithFigures, KeyResultWithFigures } from '../insight/figures.ts';
import type { Status } from '../insight/status.ts';
import { goalCountsText, goalsOf } from './goal-counts-text.ts';
import type { ReportModel } from './model.ts';
import { ownerTexts } from './owner-text.ts';
import { sharesText } from './shares-text.ts';
import { lookOf } from './status-look.ts';
import { valueText } from './value-text.ts';

/** A day to have in a calendar, with its reasons. The texts are as the files say them: not yet safe to print. */
export interface CalendarEvent {
  /** The same each time that this event is made, and that of no other event of the community. */
  readonly id: string;
  readonly on: CivilDate;
  readonly title: string;
  /** A line each; '' between the parts. */
  readonly description: readonly string[];
}

/** More key results than this are counted, not named: nobody reads that many in an appointment. */
const MOST_NAMED = 20;

/** Weeks are worked through to their fifth day: a Friday, or a Thursday where they start on Sunday. */
const FIFTH_DAY = -2;

/**
 * What of a quarter belongs into a calendar: the last day of each goal, and of each key result that ends on
 * another one; the days ahead on which check-ins are due, one a week; and the day of the review.
 */
export function calendarEvents(model: ReportModel): readonly CalendarEvent[] {
  const weekEnds = model.weeks[0]?.to ?? model.quarterSpan.to;
  return [
    ...model.goals.flatMap((goal) => [goalEvent(goal), ...ownEvents(goal)]),
    ...checkInDays(model.goals, addDays(weekEnds, FIFTH_DAY)).map((day) =>
      checkInEvent(day, model),
    ),
    reviewEvent(model),
  ];
}

function goalEvent({ goal, figures, keyResults }: GoalWithFigures): CalendarEvent {
  return {
    id: goal.id,
    on: lastDay(goal.timeline),
    title: `Last day: ${goal.goal}`,
    description: [
      goal.goal,
      standText(figures),
      ...ownerLines(goal.owner),
      '',
      ...keyResults.map(keyResultText),
    ],
  };
}

/** Of the key results that do not end with their goal. */
function ownEvents({ goal, keyResults }: GoalWithFigures): CalendarEvent[] {
  return keyResults
    .filter(({ keyResult }) => lastDay(keyResult.timeline) !== lastDay(goal.timeline))
    .map((one) => ({
      id: one.reference.replace('/', '.'),
      on: lastDay(one.keyResult.timeline),
      title: `Last day: ${one.keyResult.keyResult}`,
      description: [
        keyResultText(one),
        ...ownerLines(one.keyResult.owner),
        `For the goal: ${goal.goal}`,
      ],
    }));
}

function checkInEvent(
  { on, due }: CheckInDay,
  { community, quarter, narrowed }: ReportModel,
): CalendarEvent {
  const [only] = due;
  const what =
    only && due.length === 1 ? only.keyResult.keyResult : counted(due.length, 'key result');
  // The days of a part must not take the place of those of the whole.
  const part = narrowed === null ? [] : [...narrowed.goals].sort();
  return {
    id: ['check-in', quarter, on, ...part].join('.'),
    on,
    title: `Check-in: ${what} (${community})`,
    description: [
      ...due.slice(0, MOST_NAMED).map(dueText),
      ...(due.length > MOST_NAMED ? [`and ${due.length - MOST_NAMED} more`] : []),
    ],
  };
}

/** A quarter is over on the day after its last one, and can be looked back at. */
function reviewEvent(model: ReportModel): CalendarEvent {
  const { community, quarter, quarterSpan, figures, review } = model;
  const count = goalsOf(model);
  return {
    id: `review.${quarter}`,
    on: addDays(quarterSpan.to, 1),
    title: `Review of ${quarter} (${community})`,
    description: [
      ...(review?.on ? [`Reviewed on ${longDate(review.on)}`] : []),
      ...(count === 0
        ? [`No goals for ${quarter}`]
        : [standText(figures), goalCountsText(figures, count)]),
    ],
  };
}

interface Standing {
  readonly progress: number | null;
  readonly expected: number | null;
  readonly status: Status | null;
}

/** `Progress 47 %, expected 76 %: at risk`; of what is not for everybody `Progress not shown, expected …`. */
function standText({ progress, expected, status }: Standing): string {
  if (status === null || expected === null) return 'Nothing in it can be counted yet';
  return `${sharesText(progress, expected)}: ${lookOf(status).word}`;
}

/** `✖ 30 answers to the survey: 14 of 30, 47 %, expected 76 %, off track`. */
function keyResultText({ keyResult, figures }: KeyResultWithFigures): string {
  const { progress, expected, status } = figures;
  const { glyph, word } = lookOf(status);
  const says = [
    valueText(keyResult, figures),
    ...(progress === null ? [] : [formatShare(progress)]),
    `expected ${formatShare(expected)}`,
    word,
  ];
  return `${glyph} ${keyResult.keyResult}: ${says.join(', ')}`;
}

/** What is to be looked at, where it stands before, and by whom: `Invite at least 20 members: 14 of 20 (ana)`. */
function dueText({ keyResult, figures }: KeyResultWithFigures): string {
  const who = keyResult.owner === null ? '' : ` (${keyResult.owner})`;
  return `${keyResult.keyResult}: ${valueText(keyResult, figures)}${who}`;
}

function ownerLines(owner: string | null): string[] {
  return ownerTexts(owner).map((text) => text.charAt(0).toUpperCase() + text.slice(1));
}
