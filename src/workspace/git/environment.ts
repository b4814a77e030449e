import { win32 } from 'node:path';
import type { Disk } from '../disk.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What stands in front of every command to git. The folder may come from a stranger, and its
 * `.git/config` with it: of the programs that can be named there none may run.
 */
export const GUARDS: readonly string[] = [
  '--no-pager',
  ...[
    'core.fsmonitor=',
    'core.hooksPath=/dev/null',
    'diff.external=',
    'log.showSignature=false',
    // A folder that looks like a repository of its own, among the files of another one, is none.
    'safe.bareRepository=explicit',
  ].flatMap((setting) => ['-c', setting]),
];

/**
 * What a person says about git on this computer, and what git needs to find its own parts: which
 * folders are trusted (`safe.directory`) may be said there alone. It is theirs, not the repository's.
 */
const KEPT =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|PARAMETERS|COUNT|(?:KEY|VALUE)_\d+)|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/;

/** Git writes nothing, asks nothing, fetches nothing, and shows no object in another's place. */
const SET = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  // Grafts are replacements too, of an older kind.
  GIT_GRAFT_FILE: '/dev/null',
  LC_ALL: 'C',
} as const;

/**
 * The environment that git is run with: the person's own, without what would lead git to another
 * repository, index or program than the folder's (`GIT_DIR`, `GIT_WORK_TREE`, `GIT_INDEX_FILE`,
 * `GIT_SSH` and all others that are not known to be harmless).
 */
export function gitEnvironment(env: Environment): Environment {
  const own = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name));
  return { ...Object.fromEntries(own), ...SET };
}

/**
 * The program to run. Windows looks for `git` in the current folder before any other, and that folder
 * may be a stranger's: there the path is made out here, by `PATH` alone.
 * @returns undefined where there is none; elsewhere than on Windows always `git`
 */
export function gitProgram(
  disk: Pick<Disk, 'kindOf'>,
  env: Environment,
  system: NodeJS.Platform,
): string | undefined {
  if (system !== 'win32') return 'git';
  const folders = (env.PATH ?? env.Path ?? '').split(';').filter((one) => win32.isAbsolute(one));
  return folders.map((folder) => win32.join(folder, 'git.exe')).find((path) => isThere(disk, path));
}

function isThere(disk: Pick<Disk, 'kindOf'>, path: string): boolean {
  try {
    const kind = disk.kindOf(path);
    return kind === 'file' || kind === 'link';
  } catch {
    return false;
  }
}
