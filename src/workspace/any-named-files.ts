import { aboutFile, pathIn, withinLimit } from './contents.ts';
import { tellUnread } from './named-files.ts';
import type { Reading } from './reading.ts';

/**
 * The paths of a folder's YAML files, whatever they are called. The folder's own folders hold nothing
 * that is read, so YAML in them is told.
 */
export function anyNamedFiles(reading: Reading, folder: string): string[] {
  const { files, folders } = reading.contents(folder);
  for (const inner of folders) tellUnread(reading, pathIn(folder, inner), `Move it to ${folder}/`);
  const [shown, hidden] = [files.filter(canBeShown), files.filter((name) => !canBeShown(name))];
  for (const name of hidden)
    reading.tell(
      aboutFile(
        'file/name',
        pathIn(folder, name),
        'the name of this file has a character that cannot be shown, so it was not read',
        'Rename it with letters, digits and hyphens',
      ),
    );
  return withinLimit(reading, folder, shown).map((name) => pathIn(folder, name));
}

/** Control characters, and what stands for bytes that are no character. */
function canBeShown(name: string): boolean {
  return !/\p{Cc}|\uFFFD/u.test(name);
}
