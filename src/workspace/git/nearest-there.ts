import { basename, dirname } from 'node:path';
import { codeOf, type Disk } from '../disk.ts';
import { lookingTrouble } from '../disk-trouble.ts';

/** A folder that is there today, and the names that lead from it to one that was there once. */
export interface There {
  /** Absolute, with no link on the way to it. */
  readonly there: string;
  readonly gone: readonly string[];
}

/**
 * The nearest folder that is there today, upwards from another one.
 * @param start absolute
 * @throws CopError exit 4 where the disk does not say
 */
export function nearestThere(disk: Disk, start: string): There {
  const gone: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    const real = realFolder(disk, folder);
    if (real !== undefined || folder === dirname(folder)) return { there: real ?? folder, gone };
    gone.unshift(basename(folder));
  }
}

function realFolder(disk: Disk, path: string): string | undefined {
  try {
    if (disk.kindOf(path) === undefined) return undefined;
    const real = disk.realPath(path);
    return disk.kindOf(real) === 'folder' ? real : undefined;
  } catch (error) {
    // A link that leads nowhere, or in a circle.
    if (['ENOENT', 'ELOOP'].includes(codeOf(error) ?? '')) return undefined;
    throw lookingTrouble(error, path);
  }
}
