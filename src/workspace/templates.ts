import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CopError, EXIT } from '../domain/errors.ts';
import { codeOf, type Disk } from './disk.ts';
import { lookingTrouble } from './disk-trouble.ts';
import type { NewFile } from './new-file.ts';
import { holds } from './swap.ts';
import { orNothing } from './write-trouble.ts';

const EXAMPLE = 'examples/product-community';
const LARGEST_BYTES = 1024 * 1024;

/**
 * The text of one of the templates that come with the program.
 * @param name its path in the package's folder `templates`, with `/`: `scaffold/goals.md`
 * @throws CopError exit 4 where it cannot be read: then the installation is not whole
 */
export function readTemplate(disk: Disk, name: string): string {
  return readPart(disk, `templates/${name}`);
}

/**
 * The files of the example community that comes with the program.
 * @throws CopError exit 4 where it cannot be read: then the installation is not whole
 */
export function exampleFiles(disk: Disk): readonly NewFile[] {
  return filesUnder(disk, EXAMPLE, '');
}

/**
 * The files of the example that are still to be written, where it was begun and cut off. Where all of
 * them are there it is all of them, so that this is refused.
 * @throws CopError exit 4 where the disk does not say
 */
export function exampleLeft(
  disk: Disk,
  root: string,
  files: readonly NewFile[],
): readonly NewFile[] {
  const left = files.filter(({ path, text }) =>
    orNothing(`read ${path}`, () => !holds(disk, join(root, path), new TextEncoder().encode(text))),
  );
  return left.length === 0 ? files : left;
}

function filesUnder(disk: Disk, part: string, path: string): NewFile[] {
  return ofPart(disk, part, (folder) => disk.list(folder)).flatMap(({ name, kind }): NewFile[] =>
    kind === 'folder'
      ? filesUnder(disk, `${part}/${name}`, `${path}${name}/`)
      : [{ path: `${path}${name}`, text: readPart(disk, `${part}/${name}`) }],
  );
}

function readPart(disk: Disk, part: string): string {
  return ofPart(disk, part, (path) => new TextDecoder().decode(disk.read(path, LARGEST_BYTES)));
}

/** @param action takes the absolute path of a file or folder of the package */
function ofPart<T>(disk: Disk, part: string, action: (path: string) => T): T {
  try {
    return action(join(packageFolder(disk), ...part.split('/')));
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw lookingTrouble(cause, `a part of cop, ${part}`);
    throw new CopError(EXIT.disk, `a part of cop is missing: ${part}`, {
      remedy: 'Install cop again: npm install --global cop-toolkit@latest',
      cause,
    });
  }
}

/**
 * The folder beside the package's own package.json: this module may be a source, the bundle, or a
 * part of the bundle in a folder of its own.
 */
function packageFolder(disk: Disk): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (disk.kindOf(join(folder, 'package.json')) === undefined) {
    if (folder === dirname(folder)) break;
    folder = dirname(folder);
  }
  return folder;
}
