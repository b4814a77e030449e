/**
 * The part of a file system that `cop` uses, so that tests can make any call of it fail. Paths are
 * absolute; every method throws node's errors with their `code`. `nodeDisk` is the real one.
 */
export interface Disk {
  /** What stands at a path, links not followed; undefined where there is nothing. */
  readonly kindOf: (path: string) => EntryKind | undefined;
  /** The names in a folder with what they are, sorted by name; [] where there is no such folder. */
  readonly list: (folder: string) => readonly { readonly name: string; readonly kind: EntryKind }[];
  /**
   * The first `limit` bytes of a regular file. Never opens a link, FIFO or device: where one of
   * them stands there it throws, with the code `ELOOP` or `EINVAL`; of a folder, `EISDIR`.
   */
  readonly read: (path: string, limit: number) => Uint8Array;
  /** The same, from the byte `from` on, counted from 0; none where the file ends before. */
  readonly readFrom: (path: string, from: number, limit: number) => Uint8Array;
  readonly realPath: (path: string) => string;
  /** Makes one folder, in one that is there. */
  readonly makeFolder: (path: string) => void;
  /** Removes a folder that is empty. */
  readonly removeFolder: (path: string) => void;
  /** Makes a folder that nobody else may look into, and returns its path: `beginning` with some letters behind it. */
  readonly makePrivateFolder: (beginning: string) => string;
  /** Creates a file that must not be there yet, and keeps it open for writing. */
  readonly create: (path: string) => number;
  /** The same, of a file that nobody else may read. */
  readonly createPrivate: (path: string) => number;
  /** Opens a file to write behind what it holds, and keeps it open; makes it where there is none. */
  readonly append: (path: string) => number;
  /** Writes as many of the bytes as the disk takes at once, and says how many those were. */
  readonly write: (handle: number, bytes: Uint8Array) => number;
  readonly sync: (handle: number) => void;
  readonly close: (handle: number) => void;
  readonly syncFolder: (folder: string) => void;
  /** Gives a file a second name, which must not be there yet. */
  readonly link: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly modifiedAt: (path: string) => Date;
  /** Whether a file says that nobody may write into it; false where it is not there. */
  readonly isWriteProtected: (path: string) => boolean;
  /** Gives one file the permissions of another. */
  readonly copyPermissions: (from: string, to: string) => void;
  /** Waits, in milliseconds, for another program to let go of a file. */
  readonly pause: (milliseconds: number) => void;
}

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** What stands at a path, for people: `a folder`. */
export function kindWords(kind: EntryKind): string {
  return kind === 'other' ? 'a device or a pipe' : `a ${kind}`;
}

/** The code of an error that a disk threw, such as `ENOSPC`; undefined where it is no such error. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
