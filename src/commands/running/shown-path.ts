import { isAbsolute, relative, resolve } from 'node:path';

/**
 * The path of a file that is named on the command line, as it is shown: from where the shell is, though
 * the session's folder may be another one; what is written from the root stays so.
 */
export function shownPath(folder: string, file: string): string {
  return isAbsolute(file) ? file : relative('', resolve(folder, file)) || file;
}
