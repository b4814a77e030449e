import { longDate } from '../domain/civil-date.ts';
import { usageError } from '../domain/errors.ts';
import type { Happening } from '../domain/happening.ts';
import type { LogRecord } from '../domain/record.ts';
import { type Forest, forestOf, rootOf } from './correction-forest.ts';
import { foldedName } from './folded-name.ts';
import { END_OF_LOG, inOrderOfLog } from './log-order.ts';
import { outcomesIn } from './outcomes.ts';
import { listed } from './resolve.ts';
import { isLast, shortId } from './resolve-record.ts';

/** As much of an id, from its end, names a record. */
const LEAST = 6;

type Ask = Happening & { readonly id: string };

/**
 * The ask that is meant on the command line: by its whole id or the end of it, at least the last six
 * characters, in small or large letters; or `last`, the one that was written last; else by a part of what
 * it says it is about. One that was corrected is still meant by its own id.
 * @returns the id of its record
 * @throws CopError exit 2 with the latest asks where none that counts fits, or several do
 */
export function resolveAsk(written: string, records: readonly LogRecord[]): string {
  const forest = forestOf(inOrderOfLog(records), END_OF_LOG);
  const became = outcomesIn(forest);
  const asks = records.filter((one): one is Ask => one.type === 'ask' && one.id !== null);
  const standing = asks
    .filter((one) => became.get(one)?.kind === 'stands')
    .sort(newestFirst(forest));
  const wanted = written.trim().toUpperCase();
  const byId = asks.filter(
    (one) =>
      wanted.length >= LEAST &&
      one.id.endsWith(wanted) &&
      ['stands', 'corrected'].includes(became.get(one)?.kind ?? ''),
  );
  const found = isLast(written)
    ? standing.slice(0, 1)
    : byId.length > 0
      ? byId
      : standing.filter(saying(written));
  const [only, another] = found;
  if (only && !another) return only.id;
  if (only)
    throw usageError(
      `"${written}" could be ${found.length} asks`,
      `Write its id: ${listed(found.slice(0, MOST_OFFERED).map(shown))}`,
    );
  throw notFound(written, standing);
}

/** Whether an ask is about what is written, or that is a part of it; fewer than three letters say too little. */
function saying(written: string): (ask: Ask) => boolean {
  const wanted = foldedName(written);
  return ({ says: { about } }) =>
    wanted.length > 2 && typeof about === 'string' && foldedName(about).includes(wanted);
}

function notFound(written: string, standing: readonly Ask[]): Error {
  if (standing.length === 0) return usageError('there is no ask yet', 'Record it first', 'ask add');
  const latest = listed(standing.slice(0, MOST_OFFERED).map(shown));
  return usageError(
    `no ask has an id that ends in "${written}", or says that`,
    `The last ones: ${latest}`,
  );
}

/** By when they were asked: one that was corrected or closed since is no newer for it. */
function newestFirst({ entries }: Forest): (a: Ask, b: Ask) => number {
  const askedAs = new Map(entries.map((one) => [one.record, rootOf(one).record?.id]));
  const idOf = (ask: Ask) => askedAs.get(ask) ?? ask.id;
  return (a, b) => (idOf(a) < idOf(b) ? 1 : -1);
}

const MOST_OFFERED = 4;

function shown(ask: Ask): string {
  const about = typeof ask.says.about === 'string' ? `${ask.says.about}, ` : '';
  return `${shortId(ask)} (${about}${longDate(ask.on)})`;
}
