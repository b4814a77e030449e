import { addDays, longDate, shortDate } from '../../../domain/civil-date.ts';
import type { Practice } from '../../../domain/practice.ts';
import { personName } from '../../person-name.ts';
import { doneCommand } from '../../practices/done-command.ts';
import type { Occasion, PracticeNow } from '../../practices/occasion.ts';
import { isNeverTold } from '../answers.ts';
import type { Facts, Rule } from '../facts.ts';
import { experienceText } from '../held-lately.ts';
import type { AdviceItem } from '../item.ts';

/** What went by longer ago than so many days is let go. */
const RECENT = 14;
/** What is due within so many days is due this week. */
const WEEK = 7;
/** What may wait longer than so many days is not told yet: what is due once a year is not for its first week. */
const NEAR = 14;

/**
 * Practices that are open and in their last two weeks; of one that has nothing open, its last occasion
 * where that went by lately. Those before it are over and done with. Newcomers who are to be welcomed are
 * told by `newcomers`.
 */
export const practicesDue: Rule = (facts) => {
  if (facts.practices.length === 0) return [];
  const told = toldAsNewcomers(facts);
  return facts.practices.flatMap((now) =>
    occasionsOf(now, told, facts).map((occasion) => itemOf(now, occasion, facts)),
  );
};

/** For whom other advice says what a practice that is shown by a welcome, or by an introduction, would say. */
interface Told {
  readonly welcome: ReadonlySet<string>;
  readonly introduction: ReadonlySet<string>;
}

/** Where advice on newcomers is never to be told, the practice speaks for itself. */
function toldAsNewcomers({ newcomers, answers }: Facts): Told {
  const idsOf = (some: typeof newcomers) => some.map(({ member }) => member.id);
  const isTold = (matter: string) => !isNeverTold(matter, answers);
  const waiting = isTold('newcomers') ? newcomers.filter(({ isWelcomed }) => !isWelcomed) : [];
  const welcomed = isTold('introductions') ? newcomers.filter(({ isWelcomed }) => isWelcomed) : [];
  return {
    welcome: new Set(idsOf(waiting)),
    introduction: new Set(idsOf([...waiting, ...welcomed])),
  };
}

function occasionsOf(
  { practice, occasions }: PracticeNow,
  told: Told,
  { asOf }: Facts,
): readonly Occasion[] {
  const { shownBy } = practice;
  const elsewhere =
    shownBy === 'welcome' || shownBy === 'introduction' ? told[shownBy] : new Set<string>();
  const own = occasions.filter(({ about }) => about.kind !== 'member' || !elsewhere.has(about.id));
  const open = own.filter(({ state }) => state === 'open');
  if (open.length > 0) return open.filter(({ due }) => due < addDays(asOf, NEAR));
  const last = own.at(-1);
  return last?.state === 'missed' && last.due >= addDays(asOf, -RECENT) ? [last] : [];
}

function itemOf({ practice, lastDone }: PracticeNow, occasion: Occasion, facts: Facts): AdviceItem {
  const { key, due, state } = occasion;
  const { asOf } = facts;
  const isMissed = state === 'missed';
  const done = lastDone === null ? '' : `, last done on ${shortDate(lastDone, asOf)}`;
  const when = isMissed
    ? `was due by ${longDate(due)}, and can still be done`
    : `due ${due === asOf ? 'today' : `by ${longDate(due)}`}${occasion.about.kind === 'time' ? done : ''}`;
  return {
    id: practiceAdviceId(practice, key),
    strand: practice.strand,
    reason: `${practice.practice.replace(/\.$/, '')}${whomText(occasion, facts)}: ${when}`,
    command: doneCommand(practice, occasion),
    due,
    about: [practice.id, ...(occasion.about.kind === 'time' ? [] : [key])],
    owner: practice.owner,
    urgency: isMissed ? 'late' : due < addDays(asOf, WEEK) ? 'due' : 'soon',
  };
}

/** What the advice on an occasion of a practice is called. */
export function practiceAdviceId({ id }: Practice, key: string): string {
  return `practice/${id}@${key}`;
}

/** `, for Dee`, `, after "Chart clinic" of 12 Nov`. */
function whomText({ about }: Occasion, { people, asOf }: Facts): string {
  if (about.kind === 'time') return '';
  if (about.kind === 'experience') return `, after ${experienceText(about.record, asOf)}`;
  const member = people.who(about.id);
  return `, for ${member ? personName(member) : about.id}`;
}
