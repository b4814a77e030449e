/**
 * The part of a file system that `cop` uses, so that tests can make any call of it fail. Paths are
 * absolute; every method throws node's errors with their `code`. `nodeDisk` is the real one.
 */
export interface Disk {
  /** What stands at a path, links not followed; undefined where there is nothing. */
  readonly kindOf: (path: string) => EntryKind | undefined;
  /** The names in a folder with what they are, sorted by name; [] where there is no such folder. */
  readonly list: (folder: string) => readonly { readonly name: string; readonly kind: EntryKind }[];
  /** The first `limit` bytes of a regular file; never opens a link, FIFO or device. */
  readonly read: (path: string, limit: number) => Uint8Array;
  readonly realPath: (path: string) => string;
  readonly makeFolder: (path: string) => void;
  /** Creates a file that must not be there yet, and keeps it open for writing. */
  readonly create: (path: string) => number;
  readonly write: (handle: number, bytes: Uint8Array) => void;
  readonly sync: (handle: number) => void;
  readonly close: (handle: number) => void;
  readonly syncFolder: (folder: string) => void;
  /** Gives a file a second name, which must not be there yet. */
  readonly link: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly modifiedAt: (path: string) => Date;
}

export type EntryKind = 'file' | 'folder' | 'link' | 'other';
