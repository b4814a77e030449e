import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { CopError, EXIT } from '../domain/errors.ts';
import { codeOf, type Disk } from './disk.ts';
import { giveName, removeTemp, writeTemp } from './durable.ts';
import { isRunning } from './is-running.ts';
import { guardName, lockName } from './temp-name.ts';

/** How long one waits for another process to be done with a file, in milliseconds. */
export const PATIENCE = 10_000;

interface Locked {
  readonly path: string;
  /** How messages name the file. */
  readonly shown: string;
  /** In milliseconds. */
  readonly patience: number;
}

/** Who has a lock, as its file says it. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  /** Unlike that of every other lock that ever was. */
  readonly nonce: string;
}

/**
 * Does something to a file while no other `cop` does. The lock is a file beside it: it gets its name
 * by a link, so that it is never there without saying whose it is. A killed process leaves its lock,
 * which the next one takes away; a process that was merely stopped keeps it.
 *
 * It keeps out processes that end alike on one computer, and on several that share a folder. Two
 * containers that share a folder and a host name, but not their processes, it does not.
 * @throws what the action throws; the disk's error where the lock cannot be written; CopError exit 5
 *   where another process still has the file when the patience is over
 */
export function underEditLock<T>(disk: Disk, file: Locked, action: () => T): T {
  const lock = lockName(file.path);
  const me = newHolder();
  take(disk, file, me);
  try {
    return action();
  } finally {
    release(disk, lock, me);
  }
}

/**
 * Takes away a lock whose process is dead, exactly once however many try it at the same time: only
 * he may who has the lock on the removal of just this one, and while he has it nobody else does.
 * Where he dies over it, that lock is taken away in the same way.
 * @param runs whether a process of this computer runs
 * @returns whether it was taken away
 */
export function removeStaleLock(disk: Disk, lock: string, runs = isRunning): boolean {
  const holder = holderOf(disk, lock);
  if (typeof holder !== 'object' || holder.host !== hostname() || runs(holder.pid)) return false;
  const guard = guardName(lock, holder.nonce);
  const me = newHolder();
  if (!tryOnce(disk, guard, me)) {
    removeStaleLock(disk, guard, runs);
    return false;
  }
  try {
    // It may have been taken away, and another be here, since it was read.
    if (!isHeldBy(disk, lock, holder)) return false;
    removeTemp(disk, lock);
    return !isHeldBy(disk, lock, holder);
  } finally {
    release(disk, guard, me);
  }
}

function newHolder(): Holder {
  const since = new Date().toISOString();
  return { pid: process.pid, host: hostname(), since, nonce: randomUUID() };
}

function take(disk: Disk, { path, shown, patience }: Locked, me: Holder): void {
  const lock = lockName(path);
  const bytes = bytesOf(me);
  const temp = writeTemp(disk, lock, bytes);
  try {
    for (let waited = 0; !tryName(disk, { temp, lock, bytes }, me); ) {
      if (removeStaleLock(disk, lock)) continue;
      if (waited >= patience) throw heldByAnother(lock, shown, holderOf(disk, lock));
      // Not the same for all who wait, so that they do not come back together.
      const pause = Math.ceil(1 + Math.random() * Math.min(5 + waited / 4, 50));
      disk.pause(pause);
      waited += pause;
    }
  } finally {
    removeTemp(disk, temp);
  }
}

function tryOnce(disk: Disk, lock: string, me: Holder): boolean {
  const bytes = bytesOf(me);
  const temp = writeTemp(disk, lock, bytes);
  try {
    return tryName(disk, { temp, lock, bytes }, me);
  } finally {
    removeTemp(disk, temp);
  }
}

interface Attempt {
  readonly temp: string;
  readonly lock: string;
  readonly bytes: Uint8Array;
}

/** @returns whether the lock is ours now */
function tryName(disk: Disk, { temp, lock, bytes }: Attempt, me: Holder): boolean {
  try {
    giveName(disk, temp, lock, bytes);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    // A network disk may say so of a link that it has made, and whose answer was lost.
    return isHeldBy(disk, lock, me);
  }
}

/** Removes a lock of ours; not another's, in case somebody removed ours by hand. */
function release(disk: Disk, lock: string, me: Holder): void {
  const holder = holderOf(disk, lock);
  if (typeof holder === 'object' && holder.nonce !== me.nonce) return;
  if (holder !== 'nobody') removeTemp(disk, lock);
}

function isHeldBy(disk: Disk, lock: string, { nonce }: Holder): boolean {
  const holder = holderOf(disk, lock);
  return typeof holder === 'object' && holder.nonce === nonce;
}

function bytesOf(holder: Holder): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(holder)}\n`);
}

/** More than any lock has. */
const LOCK_BYTES = 4096;

/** `unknown` where the file does not say it: on a disk without links, a lock is there before its text. */
function holderOf(disk: Disk, lock: string): Holder | 'nobody' | 'unknown' {
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(disk.read(lock, LOCK_BYTES)));
    return isHolder(said) ? said : 'unknown';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'nobody';
    if (codeOf(error) === undefined && !(error instanceof SyntaxError)) throw error;
    return 'unknown';
  }
}

function isHolder(said: unknown): said is Holder {
  if (typeof said !== 'object' || said === null) return false;
  const { pid, host, since, nonce }: Partial<Record<keyof Holder, unknown>> = said;
  const isPid = typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0;
  // It becomes a part of a file's name.
  const isNonce = typeof nonce === 'string' && /^[0-9a-f-]{36}$/.test(nonce);
  return isPid && isNonce && typeof host === 'string' && typeof since === 'string';
}

function heldByAnother(lock: string, shown: string, holder: ReturnType<typeof holderOf>): CopError {
  const folder = dirname(shown);
  const file = folder === '.' ? basename(lock) : `${folder}/${basename(lock)}`;
  return new CopError(EXIT.changed, `${shown} is being changed by ${holderWords(holder)}`, {
    remedy: `Nothing was written. Wait for it to end, then try again. If no such process runs any more, delete ${file}`,
  });
}

function holderWords(holder: ReturnType<typeof holderOf>): string {
  if (typeof holder === 'string') return 'another cop';
  const since = holder.since.slice(0, 19).replace('T', ' ');
  return `another cop: process ${holder.pid} on ${holder.host}, since ${since} UTC`;
}
