import type { Disk } from '../../src/workspace/disk.ts';

/** The computer is off: nothing that comes after it happens. */
export class PowerCut extends Error {}

type Method = keyof Disk;

export interface Faulty {
  readonly disk: Disk;
  /** The methods called, in order; what waits is not among them. */
  readonly calls: readonly Method[];
}

/** An error as node throws it. */
export function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: as the test says`), { code });
}

/** Runs every call through `before`, which may throw instead of it. */
function watched(disk: Disk, before: (method: Method, number: number) => void): Faulty {
  const calls: Method[] = [];
  const watch = <Args extends unknown[], Result>(
    method: Method,
    call: (...args: Args) => Result,
  ) => {
    return (...args: Args): Result => {
      calls.push(method);
      before(method, calls.length);
      return call(...args);
    };
  };
  return {
    calls,
    disk: {
      kindOf: watch('kindOf', disk.kindOf),
      list: watch('list', disk.list),
      read: watch('read', disk.read),
      readFrom: watch('readFrom', disk.readFrom),
      realPath: watch('realPath', disk.realPath),
      makeFolder: watch('makeFolder', disk.makeFolder),
      removeFolder: watch('removeFolder', disk.removeFolder),
      makePrivateFolder: watch('makePrivateFolder', disk.makePrivateFolder),
      create: watch('create', disk.create),
      createPrivate: watch('createPrivate', disk.createPrivate),
      append: watch('append', disk.append),
      write: watch('write', disk.write),
      sync: watch('sync', disk.sync),
      // What fails to close is closed all the same.
      close: (handle) => {
        disk.close(handle);
        watch('close', () => {})();
      },
      syncFolder: watch('syncFolder', disk.syncFolder),
      link: watch('link', disk.link),
      rename: watch('rename', disk.rename),
      remove: watch('remove', disk.remove),
      modifiedAt: watch('modifiedAt', disk.modifiedAt),
      isWriteProtected: watch('isWriteProtected', disk.isWriteProtected),
      copyPermissions: watch('copyPermissions', disk.copyPermissions),
      pause: () => {},
    },
  };
}

/** The `nth` call fails with `code`, and all others do what they say. */
export function failingOnce(disk: Disk, nth: number, code: string): Faulty {
  return watched(disk, (_, number) => {
    if (number === nth) throw diskError(code);
  });
}

/** From the `nth` call on everything fails with `code`. */
export function failingFrom(disk: Disk, nth: number, code: string): Faulty {
  return watched(disk, (_, number) => {
    if (number >= nth) throw diskError(code);
  });
}

/** At the `nth` call the power goes. */
export function cutAt(disk: Disk, nth: number): Faulty {
  return watched(disk, (_, number) => {
    if (number >= nth) throw new PowerCut();
  });
}

/** One kind of call fails, the first `times` it is made. */
export function refusing(
  disk: Disk,
  method: Method,
  code: string,
  times = Number.POSITIVE_INFINITY,
): Faulty {
  let left = times;
  return watched(disk, (called) => {
    if (called !== method || left === 0) return;
    left -= 1;
    throw diskError(code);
  });
}

/** The disk takes at most `most` bytes at a time, and `room` in all; then it is full. */
export function takingLittle(disk: Disk, most: number, room = Number.POSITIVE_INFINITY): Disk {
  let left = room;
  return {
    ...disk,
    write: (handle, bytes) => {
      if (left === 0) throw diskError('ENOSPC');
      const taken = disk.write(handle, bytes.subarray(0, Math.min(most, left)));
      left -= taken;
      return taken;
    },
  };
}

/** The same disk, on which somebody does something just before a kind of call. */
export function meanwhile(disk: Disk, method: Method, act: (nth: number) => void): Disk {
  let made = 0;
  return watched(disk, (called) => {
    if (called !== method) return;
    made += 1;
    act(made);
  }).disk;
}

/** The same disk, on which somebody does something just before the `nth` call. */
export function actingAt(disk: Disk, nth: number, act: (method: Method) => void): Faulty {
  return watched(disk, (method, number) => {
    if (number === nth) act(method);
  });
}
