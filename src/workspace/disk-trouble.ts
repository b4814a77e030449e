import { CopError, EXIT } from '../domain/errors.ts';
import { codeOf } from './disk.ts';

interface Words {
  readonly why: string;
  readonly remedy: string;
  /** What it means, and asks for, where a file was only to be read, if that is something else. */
  readonly reading?: { readonly message: string; readonly remedy: string };
}

const FULL: Words = {
  why: 'the disk is full',
  remedy: 'Free some space, then try again',
};
const FORBIDDEN: Words = {
  why: 'you have no permission to',
  remedy: 'Ask whoever owns the folder to let you write there, or work in a copy of your own',
  reading: {
    message: 'you may not read this',
    remedy: 'Give yourself the permission to read it',
  },
};
const IN_USE: Words = {
  why: 'another program is using it',
  remedy: 'Close the program that has it open, then try again',
  reading: {
    message: 'another program holds this',
    remedy: 'Close that program, then try again',
  },
};
const TOO_MANY_OPEN: Words = {
  why: 'too many files are open on this computer',
  remedy: 'Close some programs, then try again',
};

const WORDS: ReadonlyMap<string, Words> = new Map([
  ['ENOSPC', FULL],
  ['EDQUOT', { why: 'your share of the disk is used up', remedy: FULL.remedy }],
  [
    'EROFS',
    {
      why: 'this disk can only be read',
      remedy: 'Copy the folder to a disk that can be written to, and work there',
    },
  ],
  ['EACCES', FORBIDDEN],
  ['EPERM', FORBIDDEN],
  ['EBUSY', IN_USE],
  ['ETXTBSY', IN_USE],
  ['EMFILE', TOO_MANY_OPEN],
  ['ENFILE', TOO_MANY_OPEN],
  [
    'EIO',
    {
      why: 'the disk reports a fault',
      remedy: 'Copy your files to another disk soon, then try again there',
    },
  ],
  [
    'EFBIG',
    {
      why: 'it would be larger than this system allows',
      remedy: 'Raise the limit (ulimit -f), or write to another disk',
    },
  ],
  [
    'ENAMETOOLONG',
    {
      why: 'its name is too long for this disk',
      remedy: 'Give it a shorter name',
    },
  ],
  [
    'ENOTDIR',
    {
      why: 'a file stands where its folder should be',
      remedy: 'Rename that file, or write to another folder',
    },
  ],
  [
    'ENOENT',
    {
      why: 'its folder is not there, or was removed meanwhile',
      remedy: 'Look at the folder, then try again',
    },
  ],
]);

/**
 * What a disk's error says, in plain words: exit code 4.
 * @param doing what was being done, to follow "cannot": `write goals/2026-Q4/meet.yaml`
 * @returns an error to throw: a `CopError`, or the error itself where no disk threw it
 */
export function diskTrouble(error: unknown, doing: string): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof CopError) return error;
  const { why, remedy } = WORDS.get(code) ?? {
    why: `the disk says ${code}`,
    remedy: 'Look at the folder and the disk, then try again',
  };
  return new CopError(EXIT.disk, `cannot ${doing}: ${why}`, { remedy, cause: error });
}

/**
 * What a disk's error says of a file or folder that it did not give.
 * @param code the error's code
 */
export function readingTrouble(code: string): { message: string; remedy: string } {
  const words = WORDS.get(code);
  if (words?.reading) return words.reading;
  if (words) return { message: `this cannot be read: ${words.why}`, remedy: words.remedy };
  return {
    message: `the disk cannot read this: ${code}`,
    remedy: 'Look at the file and the disk, then try again',
  };
}

/**
 * What a disk's error says of a path that was only to be looked at, in plain words: exit code 4.
 * @param path how it is named
 * @returns an error to throw: a `CopError`, or the error itself where no disk threw it
 */
export function lookingTrouble(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof CopError) return error;
  const { message, remedy } = readingTrouble(code);
  return new CopError(EXIT.disk, `${path}: ${message}`, { remedy, cause: error });
}

/** Does what may fail without harm; what is no error of a disk is thrown on. */
export function quietly(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}
