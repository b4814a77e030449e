import { freeId, idProblem, slugOf } from '../domain/ids.ts';
import { aboutFile, pathIn, withinLimit } from './contents.ts';
import type { Reading } from './reading.ts';

/** A file whose name is an id. */
export interface NamedFile {
  readonly id: string;
  readonly file: string;
}

/**
 * The files of a folder whose names are ids; the others are told and not read. The folder's own
 * folders hold nothing that is read, so YAML in them is told too.
 */
export function namedFiles(reading: Reading, folder: string, kind: string): NamedFile[] {
  const { files, folders } = reading.contents(folder);
  const ids = files.map((name) => name.slice(0, -'.yaml'.length));
  for (const inner of folders) tellUnread(reading, pathIn(folder, inner), `Move it to ${folder}/`);
  tellCaseTwins(reading, folder, ids);
  const valid = ids.filter((id) => {
    const problem = idProblem(id);
    if (problem) tellName(reading, pathIn(folder, `${id}.yaml`), problem, suggested(id, ids, kind));
    return !problem;
  });
  return withinLimit(reading, folder, valid).map((id) => ({
    id,
    file: pathIn(folder, `${id}.yaml`),
  }));
}

function tellName(
  reading: Reading,
  file: string,
  { problem }: { readonly problem: string },
  id: string,
): void {
  reading.tell(
    aboutFile(
      'file/name',
      file,
      `the name of this file cannot be an id, so it was not read: ${problem}`,
      `Rename it to ${id}.yaml`,
    ),
  );
}

/** The nearest id that is free. */
function suggested(name: string, taken: readonly string[], kind: string): string {
  const slug = slugOf(name);
  return idProblem(slug) === undefined && !taken.includes(slug) ? slug : freeId(name, kind, taken);
}

function tellCaseTwins(reading: Reading, folder: string, ids: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const id of ids) {
    const twin = seen.get(id.toLowerCase());
    seen.set(id.toLowerCase(), id);
    if (twin === undefined) continue;
    reading.tell(
      aboutFile(
        'id/case-twins',
        pathIn(folder, `${id}.yaml`),
        `on Windows and macOS this is the same file as ${twin}.yaml`,
        'Rename one of the two',
      ),
    );
  }
}

/** Deeper than this nobody hides a file by mistake. */
const DEEPEST_LOOK = 4;

/** Tells every YAML file in a folder that no command reads. */
export function tellUnread(reading: Reading, folder: string, remedy: string, depth = 1): void {
  const { files, folders } = reading.contents(folder);
  for (const name of files)
    reading.tell(
      aboutFile(
        'file/not-read',
        pathIn(folder, name),
        'no command reads the files of this folder',
        remedy,
      ),
    );
  if (depth === DEEPEST_LOOK) return;
  for (const inner of folders) tellUnread(reading, pathIn(folder, inner), remedy, depth + 1);
}
