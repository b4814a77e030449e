import { addDays } from '../../../domain/civil-date.ts';
import { counted } from '../../../domain/number-text.ts';
import { STRAND_WORDS, STRANDS, type Strand } from '../../../domain/strand.ts';
import { eventsIn, type StrandEvent } from '../../balance/event.ts';
import type { Facts, Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';

/** So many days are looked at: four weeks. */
const DAYS = 28;
/** Fewer records than this in these days say nothing of what is left out. */
const FEWEST = 3;

/** A strand for which nothing was recorded in four weeks and no practice done, while others have something. */
export const strandUncultivated: Rule = (facts) => {
  const { asOf } = facts;
  const events = eventsOf(facts);
  const since = addDays(asOf, 1 - DAYS);
  if (!events.some(({ on }) => on < since)) return [];
  const lately = events.filter(({ on }) => on >= since);
  if (lately.length < FEWEST) return [];
  return STRANDS.filter((strand) => lately.every((one) => one.strand !== strand)).map((strand) =>
    itemOf(strand, lately, facts, lastOf(strand, events)),
  );
};

/** What happened for a strand, and what was done of a practice that only a record of its own shows. */
function eventsOf({ standing, practices }: Facts): readonly StrandEvent[] {
  const done = practices.flatMap(({ practice: { strand }, occasions }) =>
    occasions.flatMap(({ state, shownBy }) =>
      state === 'done' && shownBy?.type === 'practice' ? [{ strand, on: shownBy.on }] : [],
    ),
  );
  return [...eventsIn(standing), ...done];
}

/** As long as nothing happens for it, it is the same matter: since the last time. */
function lastOf(strand: Strand, events: readonly StrandEvent[]): string {
  const days = events.filter((one) => one.strand === strand).map(({ on }) => on);
  const last = days.sort().at(-1);
  return last === undefined ? '' : `@${last}`;
}

function itemOf(
  strand: Strand,
  lately: readonly StrandEvent[],
  { practices }: Facts,
  since: string,
): AdviceItem {
  const isPractised = practices.some(({ practice }) => practice.strand === strand);
  return {
    id: `strand/${strand}${since}`,
    strand,
    reason: `See what could ${STRAND_WORDS[strand]}: ${othersText(lately)} for ${strand}`,
    command: isPractised ? 'balance' : `practice ideas --strand ${strand}`,
    due: null,
    about: [strand],
    owner: null,
    urgency: 'soon',
  };
}

/** What there is of the others: `all 3 records in four weeks are for commitment, none`. */
function othersText(lately: readonly StrandEvent[]): string {
  const others = STRANDS.map((strand) => ({
    strand,
    count: lately.filter((one) => one.strand === strand).length,
  })).filter(({ count }) => count > 0);
  const [only, another] = others;
  const records = `${counted(lately.length, 'record')} in four weeks`;
  if (only && !another) return `all ${records} are for ${only.strand}, none`;
  const each = others.map(
    ({ strand, count }) => `${count} ${count === 1 ? 'is' : 'are'} for ${strand}`,
  );
  return `of ${records}, ${each.join(', ')} and none`;
}
