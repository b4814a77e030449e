import { basename, dirname, join } from 'node:path';

const TEMP_NAME = /^\..+\.(\d{1,10})-[0-9a-z]{1,13}\.cop-tmp$/s;

/** Names may have 255 bytes: of a long one a part must do. */
const PART_OF_NAME = 40;

/**
 * A name for a file that is still being written: `.<name>.<pid>-<random>.cop-tmp`, in the folder of
 * the file that it will be, so that the two are on one disk.
 */
export function tempName(target: string): string {
  const name = basename(target).slice(0, PART_OF_NAME);
  const random = Math.random().toString(36).slice(2, 12).padEnd(1, '0');
  return join(dirname(target), `.${name}.${process.pid}-${random}.cop-tmp`);
}

/** Whether a file's name, without its folder, is one that `tempName` makes. */
export function isTempName(name: string): boolean {
  return TEMP_NAME.test(name);
}

/** The process that made a temp of this name, or undefined where the name is none of a temp. */
export function pidInTempName(name: string): number | undefined {
  const pid = TEMP_NAME.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}
