import { relative, resolve } from 'node:path';
import type { Screen } from '../../terminal/screen.ts';
import { screenFor } from '../../terminal/stream-screen.ts';
import { nodeDisk } from '../../workspace/node-disk.ts';
import type { Session } from './session.ts';

/**
 * Prints a result, or writes it to the file that `--output` names.
 * @param print how, where it is printed: for a person, or exactly
 * @param root the workspace whose files must not be written over; null where there is none
 */
export async function deliver(
  session: Session,
  root: string | null,
  render: (screen: Screen) => string,
  { output, print }: { readonly output: string | undefined; readonly print: Session['print'] },
): Promise<void> {
  if (output === undefined) return print(render(session.screen));
  const text = render(plainScreen(session));
  const { writeOutput } = await import('../../workspace/output.ts');
  const path = resolve(session.folder, output);
  // Results are written today, also where the files are read from a commit.
  writeOutput(nodeDisk, root, path, text.endsWith('\n') ? text : `${text}\n`);
  session.tell(`Wrote ${relative(process.cwd(), path)}`);
}

/** A screen without colours: of a file, or of what `tell` is to say. */
export function plainScreen({ screen }: Pick<Session, 'screen'>): Screen {
  return screenFor({}, { flag: undefined, env: {}, cop: screen.cop });
}
