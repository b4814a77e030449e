import type { Change } from '../domain/change.ts';
import type { Community } from '../domain/community.ts';
import type { LogRecord } from '../domain/record.ts';
import { changesInEffect, differsNow, type KeyResultInQuarter } from './changes.ts';
import { forestOf } from './correction-forest.ts';
import { standingIn } from './corrections.ts';
import { END_OF_LOG, inOrderOfLog } from './log-order.ts';
import { type Outcome, outcomesIn } from './outcomes.ts';
import { keyResultsInQuarters } from './references.ts';
import { stoodLast } from './stood-last.ts';

/** What a person recorded last and could still take back. */
export type LastRecording =
  /** Nothing that they recorded is left. */
  | { readonly kind: 'nothing' }
  /** A withdrawal of each takes them back; for a correction, what it corrects then stands again. */
  | { readonly kind: 'records'; readonly records: readonly LogRecord[] }
  /** They took these back, which stood so before: a withdrawal is not undone, but they can be recorded anew. */
  | { readonly kind: 'taken-back'; readonly records: readonly LogRecord[] }
  /** Goalposts that were moved: that is undone by changing each back to what it `was`. */
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  /** Somebody else has corrected it since; a withdrawal would take back what they said too. */
  | { readonly kind: 'corrected'; readonly record: LogRecord; readonly by: LogRecord };

/**
 * What the last command of a person wrote that still stands or acts. What was withdrawn is passed over, and
 * so is what the person corrected, and what was changed back. A withdrawal is not: whoever has just taken
 * something back would not expect that one more record goes.
 *
 * One command wrote the records of a file, and those of other files whose ids go on from its own by
 * ones (`recordFiles` gives them so): two commands do not hit on such ids, which are random. Records
 * without an id were written by hand, and no command takes them back.
 *
 * @param by who; null for records that do not say it
 */
export function lastRecording(community: Community, by: string | null): LastRecording {
  const inOrder = inOrderOfLog(community.records);
  const forest = forestOf(inOrder, END_OF_LOG);
  const known: Known = {
    outcomes: outcomesIn(forest),
    inEffect: changesInEffect(standingIn(forest)),
    keyResults: keyResultsInQuarters(community),
    records: community.records,
  };
  const own = inOrder.filter((one) => one.by === by);
  for (const written of commandsOf(own)) {
    const left = leftOf(written, by, known);
    if (left) return left;
  }
  return { kind: 'nothing' };
}

interface Known {
  readonly outcomes: ReadonlyMap<LogRecord, Outcome>;
  readonly inEffect: ReadonlySet<LogRecord>;
  readonly keyResults: ReadonlyMap<string, KeyResultInQuarter>;
  readonly records: readonly LogRecord[];
}

function leftOf(
  written: readonly LogRecord[],
  by: string | null,
  known: Known,
): LastRecording | undefined {
  const standing = written.filter((one) => known.outcomes.get(one)?.kind === 'stands');
  const records = standing.filter((one) => one.type !== 'change');
  if (records.length > 0) return { kind: 'records', records };
  const taken = takenBackBy(written, known);
  if (taken.length > 0) return { kind: 'taken-back', records: taken };
  const changes = standing.filter((one): one is Change => isToChangeBack(one, known));
  if (changes.length > 0) return { kind: 'changes', changes };
  for (const record of written) {
    const outcome = known.outcomes.get(record);
    if (outcome?.kind === 'corrected' && outcome.by.by !== by)
      return { kind: 'corrected', record, by: outcome.by };
  }
  return undefined;
}

/** What the withdrawals among some records took back, as it stood before them. */
function takenBackBy(
  written: readonly LogRecord[],
  { outcomes, records }: Known,
): readonly LogRecord[] {
  const taken = new Map<LogRecord, LogRecord>();
  for (const one of written) {
    const outcome = outcomes.get(one);
    if (outcome?.kind === 'takes-back') taken.set(one, outcome.of);
  }
  if (taken.size === 0) return [];
  const others = records.filter((one) => !taken.has(one));
  return stoodLast([...taken.values()], others);
}

/** What is no longer there, or was changed back in the file by hand, is not to be changed back. */
function isToChangeBack(record: LogRecord, { inEffect, keyResults }: Known): boolean {
  const keyResult = keyResults.get(record.keyResult ?? '');
  if (record.type !== 'change' || !keyResult) return false;
  return inEffect.has(record) && !differsNow(record, keyResult);
}

/** Records by the command that wrote them, the last command first, each in the order it wrote them. */
function commandsOf(records: readonly LogRecord[]): readonly (readonly LogRecord[])[] {
  const byFile = new Map<string, LogRecord[]>();
  const commands: LogRecord[][] = [];
  let before: { id: string; command: LogRecord[] } | undefined;
  for (const { id, record } of byId(records)) {
    const { file } = record.place;
    const goesOn = before && next(before.id) === id ? before.command : undefined;
    const command = byFile.get(file) ?? goesOn ?? [];
    if (command.length === 0) commands.push(command);
    command.push(record);
    byFile.set(file, command);
    before = { id, command };
  }
  return commands.sort((a, b) => ((a.at(-1)?.id ?? '') < (b.at(-1)?.id ?? '') ? 1 : -1));
}

function byId(records: readonly LogRecord[]): { id: string; record: LogRecord }[] {
  return records
    .flatMap((record) => (record.id === null ? [] : [{ id: record.id, record }]))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The digits of a ULID. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The ULID that is greater by one. */
function next(ulid: string): string {
  const kept = ulid.replace(/Z*$/, '');
  const last = DIGITS.charAt(DIGITS.indexOf(kept.slice(-1)) + 1);
  return `${kept.slice(0, -1)}${last}${'0'.repeat(ulid.length - kept.length)}`;
}
