import { longDate } from '../../domain/civil-date.ts';
import type { WithdrawalDraft } from '../../domain/drafts.ts';
import { fileAndLine } from '../../domain/finding.ts';
import type { Happening } from '../../domain/happening.ts';
import { grouped } from '../../domain/parts.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import { withRecords } from '../../insight/if-recorded.ts';
import { IMPORTED } from '../../insight/import-records/row-keys.ts';
import { byAndOn, happeningClause } from '../../report/happening-text.ts';
import { logAgain } from '../../report/log-again.ts';
import { oneLine } from '../../report/record-text.ts';
import { placesText } from '../checkin/taken-back.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { movedLines } from './moved.ts';
import { namesIn } from './people.ts';
import { happeningsStood, standAgain } from './stood.ts';

/** Records as they are shown before they are taken back: who, what, when, file and line; not yet safe to print. */
export function happenedLines(
  records: readonly Happening[],
  { community, asOf }: Open,
): readonly string[] {
  const nameOf = namesIn(community);
  const { shown, rest } = firstOf(records);
  const lines = shown.flatMap((one) => [
    capital(`${happeningClause(one, nameOf)}, ${byAndOn(one, asOf)}`),
    ...(one.note === null ? [] : [`  ${oneLine(one.note)}`]),
    `  ${fileAndLine(one.place)}`,
  ]);
  return [...lines, ...rest];
}

/**
 * What was taken back, what stands again in its place, and what it moves; not yet safe to print.
 * @param records those that the drafts name
 * @param drafts the withdrawals of the records
 */
export function unhappenedLines(
  records: readonly Happening[],
  drafts: readonly WithdrawalDraft[],
  open: Open,
): readonly string[] {
  const { community, asOf } = open;
  const nameOf = namesIn(community);
  const after = withRecords(community, drafts);
  const days = new Map(records.map(({ id, on }) => [id, on]));
  const [later] = drafts
    .map((draft) => draft.on ?? days.get(draft.withdraws) ?? asOf)
    .filter((day) => day > asOf);
  const { shown, rest } = firstOf(records);
  const stood = happeningsStood(shown, community.records);
  const again = firstOf(standAgain(records, after.records));
  return [
    ...shown.flatMap((taken, index) => {
      const last = stood[index] ?? taken;
      const says = `${happeningClause(last, nameOf)}, ${byAndOn(last, asOf)}`;
      return [`Taken back: ${says}`, `  ${placesText(last, taken)}`];
    }),
    ...rest,
    ...again.shown.flatMap((one) => [
      `Now this stands again: ${happeningClause(one, nameOf)}, ${byAndOn(one, asOf)}`,
      `  ${fileAndLine(one.place)}`,
    ]),
    ...again.rest,
    ...(later === undefined ? [] : [`  It counts from ${longDate(later)} on.`]),
    ...movedLines(
      open,
      after,
      records.map(({ on }) => on),
    ),
  ];
}

/** The commands that record what was taken back anew, without the `cop` in front. */
export function happeningsAgain(
  { env }: Session,
  records: readonly Happening[],
  { community }: Pick<Open, 'community'>,
): readonly string[] {
  const imported = importedAgain(records);
  if (imported) return imported;
  const known = whoRecords(undefined, env);
  return records.map((one) => logAgain(one, known, correctedBy(one, community.records)));
}

function correctedBy(
  { corrects }: Happening,
  records: readonly LogRecord[],
): Happening | undefined {
  const found = corrects === null ? undefined : records.find(({ id }) => id === corrects);
  return found && isHappening(found) ? found : undefined;
}

/** What an import recorded comes from its file again; undefined where anything was recorded otherwise. */
function importedAgain(records: readonly Happening[]): readonly string[] | undefined {
  if (!records.every(({ key }) => key?.startsWith(IMPORTED))) return undefined;
  const words = new Set(records.map(importWords));
  return [...words].map((one) => `log import FILE ${one} --again --apply`);
}

function importWords({ type, says: { survey, experience } }: Happening): string {
  const named = [
    ...(typeof survey === 'string' ? [`--survey ${survey}`] : []),
    ...(typeof experience === 'string' ? [`--experience ${experience}`] : []),
  ];
  return [`--type ${type}`, ...named].join(' ');
}

/** How many records are shown one by one. */
const MOST = 12;

/** Of many records, the first, and how many more there are. */
function firstOf(records: readonly Happening[]): {
  readonly shown: readonly Happening[];
  readonly rest: readonly string[];
} {
  const more = records.length - MOST;
  if (more <= 1) return { shown: records, rest: [] };
  return { shown: records.slice(0, MOST), rest: [`and ${grouped(more)} more`] };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
