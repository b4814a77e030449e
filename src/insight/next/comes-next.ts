import { type Quarter, quarterSpan } from '../../domain/calendar.ts';
import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import type { Practice } from '../../domain/practice.ts';
import { firstDay, lastDay } from '../../domain/timeline.ts';
import type { KeyResultWithFigures } from '../figures.ts';
import type { PracticeNow } from '../practices/occasion.ts';
import { lookBack } from '../rhythm.ts';
import { everyItem } from './advice-on.ts';
import { answerTo } from './answers.ts';
import type { Facts } from './facts.ts';
import { areRead } from './grounds.ts';
import type { AdviceItem } from './item.ts';
import { checkInId } from './rules/check-ins-due.ts';
import { isBeforeFirstCheckIn } from './rules/first-check-in.ts';
import { practiceAdviceId } from './rules/practices-due.ts';

/** What comes next where nothing needs anybody now, and on which day. */
export type ComesNext = { readonly on: CivilDate } & (
  | { readonly kind: 'back'; readonly item: AdviceItem }
  | { readonly kind: 'check-in'; readonly about: KeyResultWithFigures }
  | { readonly kind: 'practice'; readonly practice: Practice }
  | { readonly kind: 'quarter-ends'; readonly quarter: Quarter }
);

/**
 * What comes next, and when: of what lies ahead, and was not answered, the earliest. At least the quarter's
 * end does. Null where it may be something that could not be read.
 */
export function comesNext(facts: Facts): ComesNext | null {
  if (!areRead(['charter', 'log', 'practices', 'goals', 'review'], facts)) return null;
  const { asOf, quarter, community } = facts;
  const { to } = quarterSpan(quarter, community.charter.calendar);
  const end: ComesNext = { kind: 'quarter-ends', on: to, quarter };
  const ahead = coming(facts).filter(({ on }) => on > asOf);
  return [...ahead, end].reduce((first, one) => (one.on < first.on ? one : first));
}

function coming(facts: Facts): readonly ComesNext[] {
  const announced = [
    ...facts.results.flatMap((one) => nextCheckIn(one, facts)),
    ...facts.practices.flatMap(nextOccasion),
  ];
  return [
    ...comingBack(facts),
    ...announced
      .filter(({ id, what }) => answerTo(id, facts.answers, what.on) === undefined)
      .map(({ what }) => what),
  ];
}

/** What will be told, with the id that the advice on it will have. */
interface Announced {
  readonly id: string;
  readonly what: ComesNext;
}

function comingBack(facts: Facts): readonly ComesNext[] {
  if (facts.answers.size === 0) return [];
  return everyItem(facts).flatMap((item) => {
    const until = answerTo(item.id, facts.answers, facts.asOf)?.until ?? null;
    return until === null ? [] : [{ kind: 'back', on: until, item } as const];
  });
}

function nextCheckIn(about: KeyResultWithFigures, facts: Facts): readonly Announced[] {
  const { keyResult, figures } = about;
  const { timeline, measure, every } = keyResult;
  if (measure !== null || figures.status === 'achieved') return [];
  const heard = figures.lastCheckIn;
  const on = heard === null ? firstDay(timeline) : addDays(heard.on, lookBack(every));
  const id = isBeforeFirstCheckIn(facts) ? 'first-check-in' : checkInId(about);
  return on > lastDay(timeline) ? [] : [{ id, what: { kind: 'check-in', on, about } }];
}

function nextOccasion({ practice, occasions, next }: PracticeNow): readonly Announced[] {
  if (next === null) return [];
  const open = occasions.find(({ state }) => state === 'open');
  // What is not open yet has no key, and nobody has answered it but by `never`, for all of them.
  const id = practiceAdviceId(practice, open?.key ?? '');
  return [{ id, what: { kind: 'practice', on: next, practice } }];
}
