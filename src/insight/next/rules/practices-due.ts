import { addDays, longDate, shortDate } from '../../../domain/civil-date.ts';
import { personName } from '../../person-name.ts';
import type { Occasion, PracticeNow } from '../../practices/occasion.ts';
import type { Facts, Rule } from '../facts.ts';
import { experienceText } from '../held-lately.ts';
import type { AdviceItem } from '../item.ts';
import { isLogRead } from '../log-read.ts';
import { newcomersOf } from '../newcomers.ts';
import { practiceCommand } from '../practice-command.ts';

/** Of the occasions of one practice, so many are told at once. */
const MOST = 3;
/** What went by longer ago than so many days is let go. */
const RECENT = 14;
/** What is due within so many days is due this week. */
const WEEK = 7;

/**
 * Practices that are open; of one that has nothing open, its last occasion where that went by lately. Those
 * before it are over and done with. Newcomers who are to be welcomed are told by `newcomers`.
 */
export const practicesDue: Rule = (facts) => {
  if (!isLogRead(facts) || facts.practices.length === 0) return [];
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

function toldAsNewcomers(facts: Facts): Told {
  const all = newcomersOf(facts);
  const idsOf = (some: typeof all) => new Set(some.map(({ member }) => member.id));
  return {
    welcome: idsOf(all.filter(({ isWelcomed }) => !isWelcomed)),
    introduction: idsOf(all),
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
  if (open.length > 0) return open.slice(0, MOST);
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
    id: `practice/${practice.id}@${key}`,
    strand: practice.strand,
    reason: `${practice.practice.replace(/\.$/, '')}${whomText(occasion, facts)}: ${when}`,
    command: practiceCommand(practice, occasion),
    due,
    about: [practice.id, ...(occasion.about.kind === 'time' ? [] : [key])],
    owner: practice.owner,
    urgency: isMissed ? 'late' : due < addDays(asOf, WEEK) ? 'due' : 'soon',
  };
}

/** `, for Dee`, `, after "Chart clinic" of 12 Nov`. */
function whomText({ about }: Occasion, { people, asOf }: Facts): string {
  if (about.kind === 'time') return '';
  if (about.kind === 'experience') return `, after ${experienceText(about.record, asOf)}`;
  const member = people.who(about.id);
  return `, for ${member ? personName(member) : about.id}`;
}
