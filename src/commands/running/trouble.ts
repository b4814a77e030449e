import { CopError, EXIT, type ExitCode } from '../../domain/errors.ts';
import { errorText } from '../../terminal/error.ts';
import { inert } from '../../terminal/inert.ts';
import { shownOn } from '../../terminal/shown.ts';
import { screenFor } from '../../terminal/stream-screen.ts';
import { invocation } from './invocation.ts';
import type { GlobalOptions } from './session.ts';

const BUG = 70;

/**
 * Tells a person what went wrong, on stderr.
 * @param options those that every command takes
 * @returns the exit code that says so: 70 for a fault of the program's own
 */
export function showTrouble(
  error: unknown,
  { color, ascii, directory }: Partial<GlobalOptions>,
): ExitCode | typeof BUG {
  const { env, stderr } = process;
  const screen = screenFor(stderr, { flag: color, ascii, env, cop: invocation(env, directory) });
  if (error instanceof CopError) {
    if (error.exit === EXIT.interrupted) stderr.write(inert(`\n${error.message}.\n`));
    else stderr.write(inert(shownOn(screen, `${errorText(error, screen)}\n`)));
    return error.exit;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(
    inert(
      `This is a fault of cop itself, not of your files. Please report it with these lines:\n${trace}\n`,
    ),
  );
  return BUG;
}
