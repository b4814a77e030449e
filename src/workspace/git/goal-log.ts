import { GOALS_FOLDER } from '../../domain/layout.ts';
import type { Git, GitAnswer } from './run-git.ts';

/** What a commit made of one goal file. */
export interface GoalCommit {
  readonly commit: string;
  /** When, in seconds since 1970, by the committer's clock. */
  readonly seconds: number;
  /** The path from the workspace's root. */
  readonly path: string;
  /** The hashes of the file's text before and after; null where there was no such file. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What became of the goal files, the oldest commit first. */
export type GoalLog =
  | {
      readonly kind: 'fine';
      readonly commits: readonly GoalCommit[];
      /** Whether it goes back to a commit that has none before it. */
      readonly fromTheFirst: boolean;
    }
  | Exclude<GitAnswer, { readonly kind: 'fine' }>;

interface Wanted {
  /** The way from the folder that git runs in to the workspace's root: '' or with a `/` behind it. */
  readonly way: string;
  /** A commit's hash, or `HEAD`. */
  readonly upTo: string;
  /** In seconds since 1970: what was committed before is left out. */
  readonly since: number;
}

/**
 * What the commits made of the goal files of all quarters, with one run of git. Where a merge took the
 * files of one side as they were, that side's commits are told, whoever merged: a colleague's pull is
 * nothing that happened to a goal. Where it joined changes of both, it is told as well, after them, by
 * what it made of its first parent's files; so the last text of each file is the commit's own.
 */
export function readGoalLog(git: Git, { way, upTo, since }: Wanted): GoalLog {
  const answer = git([
    ...['-c', 'log.follow=false', '-c', 'log.showRoot=true'],
    'log',
    ...['--topo-order', '--diff-merges=first-parent', '--root', `--max-age=${since}`],
    ...['--raw', '--no-abbrev', '-z', '--no-renames', '--relative', '--no-color', '-O/dev/null'],
    ...['--no-ext-diff', '--no-textconv', '--no-show-signature', '--no-notes', '--no-decorate'],
    '--format=%H %ct %P',
    '--end-of-options',
    upTo,
    '--',
    `:(glob)${literal(way)}${GOALS_FOLDER}/*/*.yaml`,
  ]);
  if (answer.kind !== 'fine') return answer;
  return { kind: 'fine', ...commitsIn(answer.output.toString('utf8'), way) };
}

/** A name in which no character stands for others. */
function literal(way: string): string {
  return way.replace(/[\\*?[\]]/g, '\\$&');
}

const COMMIT = /^\n?([0-9a-f]{40,64}) (-?\d+) ?(.*)$/;
const FILE = /^\n?:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) \w/;

/** Each commit begins with a part of its own; each file has two, the second of which is its path. */
function commitsIn(output: string, way: string): Omit<Extract<GoalLog, { kind: 'fine' }>, 'kind'> {
  const commits: GoalCommit[] = [];
  let head = { commit: '', seconds: 0 };
  let fromTheFirst = false;
  const parts = output.split('\0').values();
  for (const part of parts) {
    const [, commit, seconds, parents] = COMMIT.exec(part) ?? [];
    if (commit !== undefined) {
      head = { commit, seconds: Number(seconds) };
      fromTheFirst ||= parents === '';
    } else if (part !== '') {
      const path = (parts.next().value ?? '').slice(way.length);
      commits.push({ ...head, path, ...hashesIn(part) });
    }
  }
  return { commits: commits.reverse(), fromTheFirst };
}

function hashesIn(part: string): Pick<GoalCommit, 'before' | 'after'> {
  const [, modeBefore = '', modeAfter = '', before = '', after = ''] = FILE.exec(part) ?? [];
  return { before: isFile(modeBefore) ? before : null, after: isFile(modeAfter) ? after : null };
}

/** Not so a symbolic link, nor what is not there. */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}
