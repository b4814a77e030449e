import { type CivilDate, daysBetween } from '../domain/civil-date.ts';
import type { Happening } from '../domain/happening.ts';
import { isHappening, type LogRecord } from '../domain/record.ts';
import { closedOn, isClosed } from './closed-ask.ts';
import { meantOn } from './meant-records.ts';
import { respondsTo } from './responds-to.ts';
import { standingRecords } from './standing.ts';

/** How an ask is on a day. */
export interface AskNow {
  readonly ask: Happening;
  /** Answered: something responds to it, whether or not it was closed too. */
  readonly state: 'open' | 'answered' | 'closed';
  /** The day on which it was answered first, or closed; null while it is open. */
  readonly since: CivilDate | null;
  /** Whole days from the ask to the day, or to when it was answered or closed. */
  readonly openFor: number;
  /** What responds to it, in order. */
  readonly answers: readonly Happening[];
}

/** Every ask that stands on a day, the oldest first: the way `cop report` counts those that are open. */
export function asksNow(records: readonly LogRecord[], asOf: CivilDate): readonly AskNow[] {
  const standing = standingRecords(records, asOf).filter(isHappening);
  const asks = standing.filter(({ type }) => type === 'ask');
  const byId = new Map(asks.map((ask) => [ask.id, ask]));
  const meant = meantOn(records, asOf);
  const answers = new Map<LogRecord, Happening[]>(asks.map((ask) => [ask, []]));
  for (const one of standing) {
    const ask = respondsTo(one);
    if (ask === undefined) continue;
    const its = byId.get(ask) ?? meant(ask);
    if (its) answers.get(its)?.push(one);
  }
  return asks.map((ask) => askNow(ask, answers.get(ask) ?? [], asOf));
}

function askNow(ask: Happening, answers: readonly Happening[], asOf: CivilDate): AskNow {
  const [first] = answers;
  const closed = isClosed(ask, asOf) ? (closedOn(ask) ?? null) : null;
  const since = first?.on ?? closed;
  return {
    ask,
    state: first ? 'answered' : closed === null ? 'open' : 'closed',
    since,
    openFor: Math.max(0, daysBetween(ask.on, since ?? asOf)),
    answers,
  };
}
