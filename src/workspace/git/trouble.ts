import { CopError, dataError, EXIT, usageError } from '../../domain/errors.ts';
import type { GitAnswer } from './run-git.ts';

type NotFine = Exclude<GitAnswer, { readonly kind: 'fine' }>;

/** The commit that was asked for, as `--at` says it. */
export interface Asked {
  readonly written: string;
  /** Where git was to look. */
  readonly folder: string;
}

/**
 * Why git did not give what `--at` asks for, in plain words.
 * @returns an error to throw: exit 2 where there is no git, 3 where the folder has no repository that it
 *   may read, 4 where it did not answer
 */
export function gitTrouble(answer: NotFine, { written, folder }: Asked): CopError {
  switch (answer.kind) {
    case 'missing':
      return usageError(
        `--at ${written}: there is no git on this computer’s PATH`,
        'Install git (git-scm.com), or leave --at out',
      );
    case 'slow':
      return new CopError(EXIT.disk, `git gave no answer in ${folder}`, {
        remedy: 'Try again; if that does not help, see whether git log works there',
      });
    case 'too-much':
      return new CopError(EXIT.disk, `git gave more than can be read at ${written}`, {
        remedy: 'Name the folder of your community with -C DIR',
      });
    case 'failed':
      return saidTrouble(answer.says, { written, folder });
  }
}

function saidTrouble(says: string, { written, folder }: Asked): CopError {
  if (isDubious(says))
    return dataError(`git does not read ${folder}, since it belongs to somebody else`, {
      remedy: `If you trust it: ${trustCommand(says, folder)}`,
    });
  if (/not a git repository|cannot use bare repository/i.test(says)) return noRepository(folder);
  return dataError(`git cannot read the files at ${written}: ${gist(says)}`, {
    remedy: 'See what git fsck says in that folder',
  });
}

/** That a folder is in no repository, so that there is no commit to read. */
export function noRepository(folder: string): CopError {
  return dataError(`${folder} is in no git repository, so there is no commit to read`, {
    remedy: 'Name a folder that is in one with -C DIR, or leave --at out',
  });
}

/** Whether git says that a folder is somebody else's: what is set up there might do harm. */
export function isDubious(says: string): boolean {
  return /dubious ownership|safe\.directory/i.test(says);
}

/** What git tells people to type; it names the folder as it wants it named. */
function trustCommand(says: string, folder: string): string {
  const named = /--add safe\.directory '?([^'\n]+)'?/.exec(says)?.[1]?.trim() ?? folder;
  return `git config --global --add safe.directory "${named}"`;
}

/** The line that says what is wrong. An address in it may hold a password, and is left out. */
function gist(says: string): string {
  const lines = says.split('\n').map((line) => line.trim());
  const line = lines.find((one) => /^(fatal|error):/.test(one)) ?? lines[0] ?? '';
  const bare = line.replace(/^(fatal|error): */, '').replace(/\S+:\/\/\S+/g, '…');
  return bare === '' ? 'it ended without a word' : bare;
}
