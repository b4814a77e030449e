import type { RecordDraft } from '../../domain/drafts.ts';
import { flagToType } from '../../domain/to-type.ts';
import { visible } from '../../terminal/escape.ts';
import { reflow } from '../../terminal/reflow.ts';
import type { NewFile } from '../../workspace/new-file.ts';
import { isPlausible, recordFiles, ulids } from '../../workspace/write-records.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { writeNew } from '../running/write.ts';

export const NOTHING_WRITTEN = 'Nothing was written.';

/** Records that are to be written, and what is said of them. */
export interface Recording {
  readonly drafts: readonly RecordDraft[];
  /**
   * What was understood and what follows, or why there is nothing to write; line by line and not yet
   * safe to print. None where a dialogue has said it.
   */
  readonly answer: readonly string[];
  /** How it is taken back. */
  readonly afterwards: readonly string[];
  /** What machines are told of the files instead of the answer, under `--json`. */
  readonly json?: (files: readonly NewFile[]) => string;
}

/**
 * Writes records into new files, one for each month that they are of, and says what follows; under
 * `--dry-run` it prints the files as a diff.
 * @throws CopError exit 2 where a record is none that would be read again, 4 where the disk says no
 */
export function record(
  session: Session,
  open: Open,
  { drafts, answer, afterwards, json }: Recording,
  { dryRun }: { readonly dryRun?: boolean | undefined },
): void {
  const files = recordFiles(drafts, session.now, ulids(), open.community.records);
  if (writeNew(session, open.root, files, { dryRun }) === 'shown') {
    session.tell(answer.join('\n'));
    return;
  }
  if (json) session.printExactly(json(files));
  else say(session, answer);
  if (!isPlausible(session.now))
    session.tell(`The clock of this computer says ${session.now.getUTCFullYear()}: set it right.`);
  session.tell(`\n${files.map(({ path }) => `Wrote ${path}`).join('\n')}`);
  session.tell(afterwards.join('\n'));
}

/** Prints lines that may hold text from files. */
export function say({ print, screen }: Session, lines: readonly string[]): void {
  print(reflow(lines.map(visible).join('\n'), screen));
}

/** How what was recorded is taken back: by the name under which it was recorded. */
export function toTakeBack({ screen, env }: Session, by: string | null): string {
  const whose = by === whoRecords(undefined, env) ? [] : flagToType('--by', by);
  return `To take it back: ${[screen.cop, 'undo', ...whose].join(' ')}`;
}

/**
 * How what was taken back is recorded anew, since a withdrawal is not withdrawn.
 * @param commands without the `cop` in front
 */
export function toRecordAgain({ screen }: Session, commands: readonly string[]): readonly string[] {
  const [only = '', another] = commands;
  if (another === undefined) return [`To have it again: ${screen.cop} ${only}`];
  return ['To have them again:', ...commands.map((one) => `  ${screen.cop} ${one}`)];
}
