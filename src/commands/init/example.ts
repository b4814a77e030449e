import { relative, resolve } from 'node:path';
import { exampleFiles, exampleLeft } from '../../workspace/templates.ts';
import { invocation } from '../running/invocation.ts';
import type { Session } from '../running/session.ts';
import { writeNew } from '../running/write.ts';

/** The day that the example's story is told up to. */
const STORY_DAY = '2026-11-24';

/**
 * Writes the example community into a folder, to look at.
 * @throws CopError exit 2 where one of its files is there already
 */
export function writeExample(
  session: Session,
  dir: string,
  options: { readonly dryRun?: boolean },
): void {
  const root = resolve(session.folder, dir);
  const files = exampleLeft(session.disk, root, exampleFiles(session.disk));
  const done = writeNew(session, root, files, options);
  if (done === 'shown') return;
  session.tell(`Wrote an example community, ${files.length} files, to ${dir}`);
  const folder = relative(process.cwd(), root) || '.';
  session.tell(`Look at it: ${invocation(session.env, folder)} report --as-of ${STORY_DAY}`);
}
