import { basename, dirname, join, relative } from 'node:path';
import { CopError, EXIT, usageError } from '../domain/errors.ts';
import { ROOT_NAMES } from '../domain/layout.ts';
import { type Disk, kindWords } from './disk.ts';
import { diskTrouble } from './disk-trouble.ts';
import { type Overwritten, overwrite } from './overwrite.ts';
import { isInside, isInsideGit } from './target.ts';

/**
 * Writes a result where `--output` says, in the workspace or outside of it; a file that is there is
 * replaced, once the new one is complete.
 * @param root the workspace, or null where there is none
 * @param path absolute
 * @throws CopError exit 2 where the path is no place for a result: a folder, a link, a device, the
 *   workspace's data; exit 4 where its folder is not there or the disk refuses, 5 where another program
 *   keeps changing the file
 */
export function writeOutput(
  disk: Disk,
  root: string | null,
  path: string,
  text: string,
): Overwritten {
  try {
    const place = placeFor(disk, root, path);
    return overwrite(disk, place, text, path);
  } catch (error) {
    throw diskTrouble(error, `write ${path}`);
  }
}

/** The path with every link on the way to its folder resolved. */
function placeFor(disk: Disk, root: string | null, path: string): string {
  const folder = dirname(path);
  if (folderKind(disk, folder) !== 'folder')
    throw new CopError(EXIT.disk, `cannot write ${path}: there is no folder ${folder}`, {
      remedy: 'Make the folder first, or write elsewhere',
    });
  const place = join(disk.realPath(folder), basename(path));
  const kind = disk.kindOf(place);
  if (kind !== undefined && kind !== 'file') throw notHere(path, kindWords(kind));
  if (isInsideGit(place)) throw notHere(path, 'git’s own');
  // The folder of a community that was read from a commit may be gone today.
  const isThere = root !== null && disk.kindOf(root) !== undefined;
  if (isThere && isData(disk.realPath(root), place))
    throw notHere(path, 'a part of the community’s data');
  return place;
}

/** A folder may be named through a link: it is not inside the workspace's own paths. */
function folderKind(disk: Disk, folder: string): ReturnType<Disk['kindOf']> {
  return disk.kindOf(folder) === undefined ? undefined : disk.kindOf(disk.realPath(folder));
}

function isData(root: string, place: string): boolean {
  if (!isInside(root, place)) return false;
  const first = relative(root, place).split(/[\\/]/)[0] ?? '';
  // Some disks do not tell COP.YAML from cop.yaml.
  return ROOT_NAMES.includes(first.toLowerCase());
}

function notHere(path: string, what: string): CopError {
  return usageError(
    `cannot write the output to ${path}: it is ${what}`,
    'Give --output the name of a new file, such as report.html',
  );
}
