import { type CivilDate, shortDate } from '../domain/civil-date.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { LogRecord } from '../domain/record.ts';
import { recordedOn } from '../domain/recorded-on.ts';
import type { HistoryEntry } from '../insight/history.ts';
import { shortId, shortOf } from '../insight/resolve-record.ts';
import { oneLine, recordText } from './record-text.ts';

/** How the records of a history are worded. The texts are not yet safe to print. */

/**
 * What a record counts as, at a glance: `·` it stands, `×` it no longer counts, `○` it does not count
 * yet, `←` it takes another back, `◆` a goalpost was moved. Words say the same beside it.
 */
export function glyphOf({ record, outcome }: HistoryEntry, reference: string): string {
  switch (outcome.kind) {
    case 'stands':
      if (record.keyResult !== reference) return '×';
      return record.type === 'change' ? '◆' : '·';
    case 'not-yet':
      return '○';
    case 'takes-back':
      return '←';
    default:
      return '×';
  }
}

/** What a record says, with its note: `31 h, confidence 4/10 · It is the weekends`. */
export function whatText(
  { record, outcome }: HistoryEntry,
  keyResult: KeyResult,
  asOf: CivilDate,
): string {
  const note = record.note === null ? '' : oneLine(record.note);
  if (record.withdraws !== null) return joined([takesBackText(record, outcome, asOf), note], ': ');
  const says = recordText(record, keyResult);
  if (record.type === 'change') return joined([says, note], ': ');
  const corrects = record.corrects === null ? '' : `corrects ${shortOf(record.corrects)}`;
  return joined([says, corrects, note], ' · ');
}

function takesBackText(
  record: LogRecord,
  outcome: HistoryEntry['outcome'],
  asOf: CivilDate,
): string {
  const name = shortOf(record.withdraws ?? '');
  return outcome.kind === 'takes-back'
    ? `takes back ${shortId(outcome.of)} of ${shortDate(outcome.of.on, asOf)}`
    : `takes back ${name}`;
}

/**
 * What became of a record, where it does not stand as it is; else ''.
 * @param timezone that of the community, to say also when it was corrected or withdrawn
 */
export function becameText(
  { record, outcome }: HistoryEntry,
  reference: string,
  asOf: CivilDate,
  timezone?: string,
): string {
  switch (outcome.kind) {
    case 'corrected':
      return madeBy('corrected', record, outcome.by, { asOf, timezone });
    case 'withdrawn':
      return madeBy('withdrawn', record, outcome.by, { asOf, timezone });
    case 'repeats':
      return `the same record as ${shortId(outcome.of)}`;
    case 'not-yet':
      return `not counted yet: it is of ${shortDate(record.on, asOf)}`;
    case 'no-effect':
      return 'does nothing: no record is there that it could take back';
    case 'stands':
      return record.keyResult === reference ? '' : `counts for ${record.keyResult} instead`;
    case 'takes-back':
      return '';
  }
}

/**
 * `corrected by ana (7ABCDE): Counted twice`; `from 6 Nov on` where it is so only from a later day than
 * the record's own, and `recorded on 7 Nov` where that is another day than the one it acts from.
 */
function madeBy(
  what: string,
  record: LogRecord,
  other: LogRecord,
  { asOf, timezone }: { readonly asOf: CivilDate; readonly timezone: string | undefined },
): string {
  const who = other.by === null ? '' : ` by ${other.by}`;
  const when = other.on > record.on ? ` from ${shortDate(other.on, asOf)} on` : '';
  const written = timezone === undefined ? null : recordedOn(other.id, timezone);
  const recorded =
    written === null || written === other.on ? '' : `, recorded on ${shortDate(written, asOf)}`;
  const how = `${what}${who}${when}${recorded} (${shortId(other)})`;
  return joined([how, other.note === null ? '' : oneLine(other.note)], ': ');
}

function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}
