import { type Quarter, quarterSpan } from '../../domain/calendar.ts';
import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import type { Practice } from '../../domain/practice.ts';
import { firstDay, lastDay } from '../../domain/timeline.ts';
import type { KeyResultWithFigures } from '../figures.ts';
import { lookBack } from '../rhythm.ts';
import { everyItem } from './advice-on.ts';
import { answersIn, answerTo } from './answers.ts';
import type { Facts } from './facts.ts';
import type { AdviceItem } from './item.ts';

/** What comes next where nothing needs anybody now, and on which day. */
export type ComesNext = { readonly on: CivilDate } & (
  | { readonly kind: 'back'; readonly item: AdviceItem }
  | { readonly kind: 'check-in'; readonly about: KeyResultWithFigures }
  | { readonly kind: 'practice'; readonly practice: Practice }
  | { readonly kind: 'quarter-ends'; readonly quarter: Quarter }
);

/** What comes next, and when: of what lies ahead the earliest. At least the quarter's end does. */
export function comesNext(facts: Facts): ComesNext {
  const { asOf, quarter, community } = facts;
  const { to } = quarterSpan(quarter, community.charter.calendar);
  const end: ComesNext = { kind: 'quarter-ends', on: to, quarter };
  const ahead = coming(facts).filter(({ on }) => on > asOf);
  return [...ahead, end].reduce((first, one) => (one.on < first.on ? one : first));
}

function coming(facts: Facts): readonly ComesNext[] {
  const keyResults = facts.figures.goals.flatMap((goal) => goal.keyResults);
  return [
    ...comingBack(facts),
    ...keyResults.flatMap(nextCheckIn),
    ...facts.practices.flatMap(({ practice, next }) =>
      next === null ? [] : [{ kind: 'practice', on: next, practice } as const],
    ),
  ];
}

function comingBack(facts: Facts): readonly ComesNext[] {
  const answers = answersIn(facts.standing);
  if (answers.length === 0) return [];
  return everyItem(facts).flatMap((item) => {
    const until = answerTo(item.id, answers, facts.asOf)?.until ?? null;
    return until === null ? [] : [{ kind: 'back', on: until, item } as const];
  });
}

function nextCheckIn(about: KeyResultWithFigures): readonly ComesNext[] {
  const { keyResult, figures } = about;
  const { timeline, measure, every } = keyResult;
  if (measure !== null || figures.status === 'achieved') return [];
  const heard = figures.lastCheckIn;
  const on = heard === null ? firstDay(timeline) : addDays(heard.on, lookBack(every));
  return on > lastDay(timeline) ? [] : [{ kind: 'check-in', on, about }];
}
