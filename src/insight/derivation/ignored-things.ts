import type { CivilDate, Interval } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import { sourceName } from '../../domain/measure-source.ts';
import type { LogRecord } from '../../domain/record.ts';
import { recordType } from '../measure/field.ts';
import type { AccountSide, MeasureAccount } from '../measure-account.ts';
import { type Outcome, outcomes } from '../outcomes.ts';
import { peopleOf } from '../people.ts';
import type { Ignored, IgnoredThings, WhyThings } from './ignored.ts';

interface Around {
  readonly community: Community;
  readonly asOf: CivilDate;
}

/**
 * What a measure looks at and does not count: records that were corrected, withdrawn or repeated, one
 * by one; those of other days, and those that do not meet its conditions, by their number.
 */
export function ignoredThings(account: MeasureAccount, around: Around): readonly Ignored[] {
  return sidesToTell(account).flatMap((side) => ignoredOf(side, account.window, around));
}

/** What a share is of is a part of what it is over, where both are of one sort: that tells enough. */
function sidesToTell({ sides }: MeasureAccount): readonly AccountSide[] {
  const [of, over] = sides;
  if (!of || !over) return sides;
  return nameOf(of) === nameOf(over) ? [over] : sides;
}

function nameOf({ looked }: AccountSide): string {
  return sourceName(looked.source);
}

function ignoredOf(side: AccountSide, window: Interval, around: Around): readonly Ignored[] {
  const { source } = side.looked;
  if (source.kind === 'members') return peopleLeft(side, around.community);
  const type = recordType(source);
  const its = around.community.records.filter(
    (record) => record.type === type && record.withdraws === null,
  );
  const became = outcomes(around.community.records, around.asOf);
  const found = its.map((record) => ({ record, outcome: became.get(record) ?? NOTHING }));
  const isWithin = ({ on }: LogRecord): boolean => window.from <= on && on <= window.to;
  const undone = found.flatMap(({ record, outcome }): Ignored[] => {
    const why = whyUndone(outcome);
    return why && isWithin(record)
      ? [{ kind: 'record', record, outcome, why, for: 'everything' }]
      : [];
  });
  const standing = found.filter(({ outcome }) => outcome.kind === 'stands');
  const things = nameOf(side);
  const told = (why: WhyThings, records: readonly LogRecord[]) => summed(things, why, records);
  const ofDay = standing.map(({ record }) => record);
  const later = found.filter(({ outcome }) => outcome.kind === 'not-yet');
  return [
    ...undone,
    ...told(
      'before-window',
      ofDay.filter(({ on }) => on < window.from),
    ),
    ...unmet(side, ofDay.filter(isWithin)),
    ...told(
      'after-window',
      ofDay.filter(({ on }) => on > window.to),
    ),
    ...told(
      'later',
      later.map(({ record }) => record),
    ),
  ];
}

const NOTHING: Outcome = { kind: 'no-effect' };

function whyUndone({ kind }: Outcome) {
  return kind === 'corrected' || kind === 'withdrawn' || kind === 'repeats' ? kind : undefined;
}

function summed(
  things: string,
  why: WhyThings,
  records: readonly LogRecord[],
): readonly IgnoredThings[] {
  if (records.length === 0) return [];
  const days = records.map(({ on }) => on).sort();
  const [from = null, to = null] = [days[0], days.at(-1)];
  return [{ kind: 'things', things, why, count: records.length, from, to }];
}

function unmet(side: AccountSide, within: readonly LogRecord[]): readonly IgnoredThings[] {
  const count = within.length - side.counted;
  const [all] = summed(nameOf(side), 'unmet', within);
  return all && count > 0 ? [{ ...all, count }] : [];
}

function peopleLeft(side: AccountSide, { members }: Community): readonly IgnoredThings[] {
  const count = peopleOf(members).all.length - side.counted;
  if (count <= 0) return [];
  return [{ kind: 'things', things: nameOf(side), why: 'unmet', count, from: null, to: null }];
}
