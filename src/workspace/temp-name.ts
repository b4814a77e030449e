import { basename, dirname, join } from 'node:path';

const TEMP_NAME = /^\..+\.(\d{1,10})-[0-9a-z]{1,13}\.cop-tmp$/s;
const LOCK_NAME = /^\..+\.cop-lock$/s;

/** Names may have 255 bytes: of a long one a part must do. */
const PART_OF_NAME = 40;

/**
 * A name for a file that is still being written: `.<name>.<pid>-<random>.cop-tmp`, in the folder of
 * the file that it will be, so that the two are on one disk.
 */
export function tempName(target: string): string {
  return beside(target, `.${process.pid}-${randomPart()}.cop-tmp`);
}

/**
 * The name of the lock on a file: `.<name>.cop-lock`, the same for every process. Two long names
 * that begin alike share a lock, and then merely wait for each other.
 */
export function lockName(target: string): string {
  return beside(target, '.cop-lock');
}

/** The name of the lock on the removal of one lock: that which has this nonce. */
export function guardName(lock: string, nonce: string): string {
  return join(dirname(lock), `.${nonce}.cop-lock`);
}

/** A name for a file that could not keep its own, and that nobody but a person removes. */
export function keptName(target: string): string {
  const name = basename(target).slice(0, PART_OF_NAME);
  return join(dirname(target), `${name}.kept-${randomPart()}`);
}

/** Whether a file's name, without its folder, is one that `cop` gives for a while: to a temp or a lock. */
export function isTempName(name: string): boolean {
  return TEMP_NAME.test(name) || isLockName(name);
}

/** Whether a file's name, without its folder, is that of a lock. */
export function isLockName(name: string): boolean {
  return LOCK_NAME.test(name);
}

/** The process that made a temp of this name, or undefined where the name is none of a temp. */
export function pidInTempName(name: string): number | undefined {
  const pid = TEMP_NAME.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

function beside(target: string, ending: string): string {
  return join(dirname(target), `.${basename(target).slice(0, PART_OF_NAME)}${ending}`);
}

function randomPart(): string {
  return Math.random().toString(36).slice(2, 12).padEnd(1, '0');
}
