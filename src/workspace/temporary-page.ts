import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { diskTrouble, quietly } from './disk-trouble.ts';
import { fill } from './durable.ts';

/**
 * Writes a page to a new folder among the system's temporary ones, which only the person who called
 * can read. Nobody here removes it: a browser may show it for days, and the system sweeps that place.
 * @param temporary where temporary files go: an absolute path
 * @param name the file's name
 * @returns the page's path
 * @throws CopError exit 4 where the disk refuses; nothing is left then
 */
export function writeTemporaryPage(
  disk: Disk,
  temporary: string,
  { name, text }: { readonly name: string; readonly text: string },
): string {
  try {
    const folder = disk.makePrivateFolder(join(temporary, 'cop-'));
    const page = join(folder, name);
    try {
      const handle = disk.createPrivate(page);
      fill(disk, handle, new TextEncoder().encode(text));
      disk.close(handle);
      return page;
    } catch (error) {
      quietly(() => disk.remove(page));
      quietly(() => disk.removeFolder(folder));
      throw error;
    }
  } catch (error) {
    throw diskTrouble(error, `write a page to the temporary folder ${temporary}`);
  }
}
