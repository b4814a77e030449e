import type { Disk } from './disk.ts';
import { diskTrouble } from './disk-trouble.ts';
import type { NewFile } from './new-file.ts';
import { Publication } from './publication.ts';
import { withRest } from './write-trouble.ts';

/**
 * Writes new files into the workspace: all of them, or where something fails none. Every file is
 * written whole and brought to the disk under another name first, and only then gets its own, so
 * that nobody ever reads half of one. Nothing that is there is overwritten.
 * @returns the paths written, as given
 * @throws CopError exit 2 where a file is there already, its place is not allowed or its folder is full, exit 3 where a
 *   link stands in a folder's place, exit 4 where the disk refuses; in each case what this call
 *   wrote is removed again, and what could not be removed is named
 */
export function publish(disk: Disk, root: string, files: readonly NewFile[]): readonly string[] {
  const publication = new Publication(disk, root, files);
  try {
    publication.stage();
    publication.giveNames();
    publication.settle();
    return files.map(({ path }) => path);
  } catch (error) {
    const trouble = diskTrouble(error, `write ${publication.current ?? root}`);
    throw withRest(trouble, publication.takeBack());
  }
}
