import type { CheckIn } from '../../domain/check-in.ts';
import { longDate, shortDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { WithdrawalDraft } from '../../domain/drafts.ts';
import { fileAndLine } from '../../domain/finding.ts';
import type { LogRecord } from '../../domain/record.ts';
import { dayOfDraft, withRecord } from '../../insight/if-recorded.ts';
import { figuresOf } from '../../insight/quarter-figures.ts';
import { isCheckIn } from '../../insight/standing.ts';
import { stoodLast } from '../../insight/stood-last.ts';
import { recordAgain } from '../../report/record-again.ts';
import { oneLine, recordText } from '../../report/record-text.ts';
import { standsText } from '../../report/stands-text.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { keyResultNamed } from './find.ts';
import { consequence } from './follows.ts';

/** Records as they are shown before they are taken back: who, when, what, file and line; not yet safe to print. */
export function recordedLines(
  records: readonly CheckIn[],
  { community, asOf }: Open,
): readonly string[] {
  return records.flatMap((one) => [
    `${titleOf(one.keyResult ?? '', community)}: ${whatAndWhen(one, community, asOf)}`,
    ...(one.note === null ? [] : [`  ${oneLine(one.note)}`]),
    `  ${fileAndLine(one.place)}`,
  ]);
}

/**
 * What was taken back of each key result, and what stands there now; not yet safe to print.
 * @param drafts the withdrawals of the records
 */
export function takenBackLines(
  records: readonly CheckIn[],
  drafts: readonly WithdrawalDraft[],
  open: Open,
): readonly string[] {
  const { community, asOf } = open;
  const after = drafts.reduce<Community>(withRecord, community);
  const all = checkInsStood(records, community.records);
  const [later] = drafts
    .map((draft) => dayOfDraft(draft, community.records) ?? asOf)
    .filter((day) => day > asOf);
  return [
    ...affected(records, community).flatMap((reference) => [
      titleOf(reference, community),
      ...all
        .filter(({ stood }) => stood.keyResult === reference)
        .flatMap(({ taken, stood }) => [
          `  Taken back: ${whatAndWhen(stood, community, asOf)}`,
          `    ${placesText(stood, taken)}`,
        ]),
      ...standing(reference, after, open),
    ]),
    ...(later === undefined ? [] : [`  It counts from ${longDate(later)} on.`]),
  ];
}

/** Check-ins that are taken back, each with how it stood last. */
export function checkInsStood(
  records: readonly CheckIn[],
  log: readonly LogRecord[],
): readonly { readonly taken: CheckIn; readonly stood: CheckIn }[] {
  const last = stoodLast(records, log);
  return records.map((taken, index) => {
    const stood = last[index];
    return { taken, stood: stood && isCheckIn(stood) ? stood : taken };
  });
}

/** Where a record that is taken back stands, and what it corrected where that was named. */
export function placesText(stood: LogRecord, taken: LogRecord): string {
  const where = fileAndLine(stood.place);
  return stood.id === taken.id ? where : `${where}, which corrected ${fileAndLine(taken.place)}`;
}

/** The commands that record anew what was taken back, without the `cop` in front. */
export function checkInsAgain({ env }: Session, records: readonly CheckIn[]): readonly string[] {
  return records.map((one) => recordAgain(one, whoRecords(undefined, env)));
}

function titleOf(reference: string, community: Community): string {
  return keyResultNamed(reference, community)?.keyResult.keyResult ?? reference;
}

/** `31 h, confidence 4/10, by ben on 5 Nov`. */
function whatAndWhen(one: CheckIn, community: Community, asOf: Open['asOf']): string {
  const says = recordText(one, keyResultNamed(one.keyResult, community)?.keyResult);
  const who = one.by === null ? '' : `by ${one.by} `;
  return `${says === '' ? 'a note' : says}, ${who}on ${shortDate(one.on, asOf)}`;
}

/** The key results whose figures may be others: a correction may have moved a record from one to another. */
function affected(records: readonly CheckIn[], community: Community): readonly string[] {
  const ids = new Set(records.flatMap((one) => [one.id, one.corrects]));
  const touched = community.records.filter(
    (one) => one.withdraws === null && (ids.has(one.id ?? '') || ids.has(one.corrects ?? '')),
  );
  return [...new Set(touched.map((one) => one.keyResult ?? ''))];
}

function standing(reference: string, after: Community, open: Open): readonly string[] {
  const named = keyResultNamed(reference, after);
  if (!named) return [];
  const { keyResult } = named;
  const stands = standsText(keyResult, figuresOf(named, after, open.asOf));
  return [`  Now ${stands}`, consequence(open, named, after)];
}
