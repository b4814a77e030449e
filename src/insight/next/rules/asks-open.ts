import type { Happening } from '../../../domain/happening.ts';
import { namesText } from '../../../domain/names-text.ts';
import { counted } from '../../../domain/number-text.ts';
import type { AskNow } from '../../asks-now.ts';
import { personName } from '../../person-name.ts';
import { shortOf } from '../../resolve-record.ts';
import type { Facts, Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';
import { isLogRead } from '../log-read.ts';
import { shortText } from '../short-text.ts';

/** An ask may wait for so many days before somebody looks for who could answer. */
const PATIENCE = 3;
/** After more days than this, it is late. */
const LATE = 14;
/** The oldest are told, and the others when these are answered. */
const MOST = 5;

/** The asks that have been open for more than three days, the oldest first. */
export const asksOpen: Rule = (facts) => {
  if (!isLogRead(facts)) return [];
  return facts.asks
    .filter(({ ask, state, openFor }) => ask.id !== null && state === 'open' && openFor > PATIENCE)
    .slice(0, MOST)
    .flatMap((one) => (one.ask.id === null ? [] : itemOf(one, one.ask.id, facts)));
};

function itemOf({ ask, openFor }: AskNow, id: string, facts: Facts): AdviceItem {
  const short = shortOf(id);
  const ago = `${counted(openFor, 'day')} ago`;
  const names = namesOf(ask, facts);
  const asked = names === '' ? `was asked ${ago}` : `${names} asked ${ago}`;
  return {
    id: `ask/${short.toLowerCase()}`,
    strand: 'contribution',
    reason: `Find who could answer "${whatIsAsked(ask)}", which ${asked}`,
    command: `match ask ${short}`,
    due: null,
    about: [id, ...ask.members],
    owner: null,
    urgency: openFor > LATE ? 'late' : 'due',
  };
}

function namesOf({ members }: Happening, { people }: Facts): string {
  return namesText(members.flatMap((id) => people.who(id) ?? []).map(personName));
}

function whatIsAsked({ says: { about }, note }: Happening): string {
  return shortText(typeof about === 'string' ? about : (note ?? ''));
}
