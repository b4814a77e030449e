import { dirname, join } from 'node:path';
import type { CivilDate } from '../../domain/civil-date.ts';
import { CopError } from '../../domain/errors.ts';
import type { GoalVersion } from '../../domain/goal-version.ts';
import { codeOf, type Disk } from '../disk.ts';
import type { Environment } from './environment.ts';
import { chainsOf } from './goal-chains.ts';
import { readGoalLog } from './goal-log.ts';
import { type GoalsRead, goalVersions } from './goal-versions.ts';
import { nearestThere } from './nearest-there.ts';
import { type Git, type GitAnswer, gitIn } from './run-git.ts';
import { isDubious } from './trouble.ts';

/** Which goals' history is looked for, and how far back. */
export interface Looked extends GoalsRead {
  /** What was changed before it is not looked for. */
  readonly since: CivilDate;
}

/**
 * Why less is known than there may be: no repository, or nothing in it yet; no git on this computer; a
 * folder that git does not trust; a repository without its older commits; git that fails or takes too long.
 */
export type Unknown = 'nothing-there' | 'no-git' | 'not-trusted' | 'shallow' | 'failed';

export interface GoalHistory {
  /** Of each goal whose file was changed: what it said, the oldest first. */
  readonly changed: readonly (readonly GoalVersion[])[];
  /** Null where all is known. */
  readonly unknown: Unknown | null;
}

const LIMITS = { time: 3_000, bytes: 64 * 1024 * 1024 } as const;

/**
 * What the files of goals said before, as git has it, and whether they say something else today than
 * what was committed last. What cannot be read as a goal is passed over. That takes one run of git
 * where no file was changed, else two, and none where no repository is near. Nothing is thrown: what is
 * not known is left out.
 * @param disk the real one
 */
export function goalHistory(disk: Disk, env: Environment, looked: Looked): GoalHistory {
  const place = placeOf(disk, looked.root);
  if (!place) return nothing('nothing-there');
  try {
    return historyIn(disk, { ...place, git: gitIn(place.there, env, LIMITS) }, looked);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return nothing('failed');
  }
}

interface Place {
  /** The folder that git runs in. */
  readonly there: string;
  /** From it to the workspace's root: '' or with a `/` behind it. */
  readonly way: string;
  /** What makes a folder there, or above it, a repository. */
  readonly repository: string;
}

/** Undefined where there is no repository, or the disk does not say: then git could not tell either. */
function placeOf(disk: Disk, root: string): Place | undefined {
  try {
    const { there, gone } = nearestThere(disk, root);
    const repository = repositoryAbove(disk, there);
    const way = gone.map((name) => `${name}/`).join('');
    return repository === undefined ? undefined : { there, way, repository };
  } catch (error) {
    if (codeOf(error) === undefined && !(error instanceof CopError)) throw error;
    return undefined;
  }
}

function repositoryAbove(disk: Disk, start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, '.git');
    if (disk.kindOf(path) !== undefined) return path;
    if (folder === dirname(folder)) return undefined;
  }
}

interface Where extends Place {
  readonly git: Git;
}

function historyIn(disk: Disk, { repository, git, way }: Where, looked: Looked): GoalHistory {
  const upTo = looked.commit ?? 'HEAD';
  const since = Math.max(Date.parse(`${looked.since}T00:00:00Z`) / 1000, 0);
  const log = readGoalLog(git, { way, upTo, since });
  if (log.kind !== 'fine') return nothing(whyNot(log));
  const changed = goalVersions(disk, git, looked, chainsOf(log.commits));
  if (changed === undefined) return nothing('failed');
  const isCut = log.fromTheFirst && isShallow(disk, repository, git);
  return { changed, unknown: isCut ? 'shallow' : null };
}

function nothing(unknown: Unknown): GoalHistory {
  return { changed: [], unknown };
}

function whyNot(answer: Exclude<GitAnswer, { readonly kind: 'fine' }>): Unknown {
  if (answer.kind === 'missing') return 'no-git';
  if (answer.kind !== 'failed') return 'failed';
  if (isDubious(answer.says)) return 'not-trusted';
  const isEmpty =
    /does not have any commits|bad revision|(not a git|cannot use bare) repository/i.test(
      answer.says,
    );
  return isEmpty ? 'nothing-there' : 'failed';
}

/** Asks git only where it can be: what is cut off is said in a file there, or the repository is elsewhere. */
function isShallow(disk: Disk, repository: string, git: Git): boolean {
  const isElsewhere = disk.kindOf(repository) !== 'folder';
  if (!isElsewhere && disk.kindOf(join(repository, 'shallow')) === undefined) return false;
  const answer = git(['rev-parse', '--is-shallow-repository']);
  return answer.kind === 'fine' && answer.output.toString('utf8').trim() === 'true';
}
