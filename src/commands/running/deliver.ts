import { relative, resolve } from 'node:path';
import { usageError } from '../../domain/errors.ts';
import type { Screen } from '../../terminal/screen.ts';
import { shownOn } from '../../terminal/shown.ts';
import { screenFor } from '../../terminal/stream-screen.ts';
import { nodeDisk } from '../../workspace/node-disk.ts';
import type { Session } from './session.ts';

/** Where a result is to go. */
interface WhereTo {
  /** The file that `--output` names. */
  readonly output: string | undefined;
  /** For a person to read, or exactly as it is, for a program. */
  readonly prints: 'for-a-person' | 'exactly';
}

/**
 * Prints a result, or writes it to the file that `--output` names.
 * @param root the workspace whose files must not be written over; null where there is none
 */
export async function deliver(
  session: Session,
  root: string | null,
  render: (screen: Screen) => string,
  { output, prints }: WhereTo,
): Promise<void> {
  const isExact = prints === 'exactly';
  if (output === undefined)
    return (isExact ? session.printExactly : session.print)(render(session.screen));
  refuseNoFile(output);
  const screen = plainScreen(session);
  const text = isExact ? render(screen) : shownOn(screen, render(screen));
  const { writeOutput } = await import('../../workspace/output.ts');
  const path = resolve(session.folder, output);
  // Results are written today, also where the files are read from a commit.
  writeOutput(nodeDisk, root, path, text.endsWith('\n') ? text : `${text}\n`);
  session.tell(`Wrote ${relative(process.cwd(), path)}`);
}

/** @throws CopError exit 2 for what elsewhere means a folder, or no file at all */
function refuseNoFile(output: string): void {
  if (output !== '-' && !/[\\/]$/.test(output)) return;
  throw usageError(`--output: ${output} is no file`, 'Name a file, or leave it out to print');
}

/** A screen without colours: of a file, or of what `tell` is to say. */
export function plainScreen({ screen }: Pick<Session, 'screen'>): Screen {
  return screenFor({}, { flag: undefined, ascii: screen.ascii, env: {}, cop: screen.cop });
}
