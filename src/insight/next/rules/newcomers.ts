import type { CivilDate } from '../../../domain/civil-date.ts';
import { welcoming } from '../../for-people.ts';
import type { Facts, Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';
import { groupsOf, type NewcomerGroup } from '../newcomer-groups.ts';

/**
 * Who joined in the last three weeks and was neither welcomed nor introduced, week by week. Where it is a
 * practice to welcome people, its day and its owner are told, and what records it: see `practicesDue`.
 */
export const newcomers: Rule = (facts) => {
  const waiting = facts.newcomers.filter(({ isWelcomed }) => !isWelcomed);
  return groupsOf(waiting, 'newcomers', facts).map((group) => itemOf(group, facts));
};

function itemOf(group: NewcomerGroup, facts: Facts): AdviceItem {
  const { id, ids, names, when } = group;
  const practice = practiceOf(group, facts);
  const due = practice?.due ?? null;
  const have = ids.length === 1 ? 'has' : 'have';
  return {
    id,
    strand: 'commitment',
    reason: `Welcome ${names}, who joined ${when} and ${have} not been introduced`,
    command: welcoming(ids),
    due,
    about: ids,
    owner: practice?.owner ?? null,
    urgency: due !== null && due < facts.asOf ? 'late' : 'due',
  };
}

interface Welcoming {
  /** The first day by which one of them is to be welcomed. */
  readonly due: CivilDate;
  readonly owner: string | null;
}

/** What a practice of welcoming says of some newcomers; undefined where there is none for any of them. */
function practiceOf({ ids }: NewcomerGroup, { practices }: Facts): Welcoming | undefined {
  const waiting = practices
    .filter(({ practice }) => practice.shownBy === 'welcome')
    .flatMap(({ practice, occasions }) =>
      occasions.flatMap(({ about, due }) =>
        about.kind === 'member' && ids.includes(about.id) ? [{ due, owner: practice.owner }] : [],
      ),
    );
  return waiting.sort((a, b) => (a.due < b.due ? -1 : 1))[0];
}
