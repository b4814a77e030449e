import type { Happening } from '../../../domain/happening.ts';
import { namesText } from '../../../domain/names-text.ts';
import { counted } from '../../../domain/number-text.ts';
import type { AskNow } from '../../asks-now.ts';
import { personName } from '../../person-name.ts';
import { shortOf } from '../../resolve-record.ts';
import type { Facts, Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';
import { shortText } from '../short-text.ts';

/** An ask may wait for so many days before somebody looks for who could answer. */
const PATIENCE = 3;
/** After more days than this, it is late. */
const LATE = 14;
/** After more days than this, perhaps nobody waits for it any more. */
const STALE = 28;

/**
 * The asks that have been open for more than three days, the oldest first; behind them those of more than
 * four weeks, which may be closed.
 */
export const asksOpen: Rule = (facts) => {
  const open = facts.asks.filter(({ state, openFor }) => state === 'open' && openFor > PATIENCE);
  const told = [...open.filter((one) => !isStale(one)), ...open.filter(isStale)];
  return told.flatMap((one) => (one.ask.id === null ? [] : itemOf(one, one.ask.id, facts)));
};

function isStale({ openFor }: AskNow): boolean {
  return openFor > STALE;
}

function itemOf(one: AskNow, id: string, facts: Facts): AdviceItem {
  const { ask, openFor } = one;
  const short = shortOf(id);
  const ago = `${counted(openFor, 'day')} ago`;
  const names = namesOf(ask, facts);
  const asked = names === '' ? `was asked ${ago}` : `${names} asked ${ago}`;
  const what = `"${whatIsAsked(ask)}", which ${asked}`;
  const shared = {
    id: `ask/${short.toLowerCase()}`,
    strand: 'contribution',
    due: null,
    about: [id, ...ask.members],
    owner: null,
  } as const;
  if (isStale(one))
    return {
      ...shared,
      reason: `Close ${what}, or find who could answer it after all`,
      command: `ask close ${short}`,
      urgency: 'soon',
    };
  return {
    ...shared,
    reason: `Find who could answer ${what}`,
    command: `match ask ${short}`,
    urgency: openFor > LATE ? 'late' : 'due',
  };
}

function namesOf({ members }: Happening, { people }: Facts): string {
  return namesText(members.flatMap((id) => people.who(id) ?? []).map(personName));
}

function whatIsAsked({ says: { about }, note }: Happening): string {
  return shortText(typeof about === 'string' ? about : (note ?? ''));
}
