import { usageError } from '../../domain/errors.ts';
import { nearest } from '../../domain/nearest.ts';
import { readObjects } from './objects.ts';
import type { Git } from './run-git.ts';
import { type Asked, gitTrouble } from './trouble.ts';

/** A commit that was found. */
export interface Commit {
  /** Its whole hash. */
  readonly hash: string;
  /** When it was made, by its committer's clock. */
  readonly committedAt: Date;
}

/**
 * The commit that a name stands for: a hash or the beginning of one, a tag, a branch, `HEAD~2`.
 * @param isShallow whether the repository was fetched without its older commits
 * @throws CopError exit 2 where there is no such commit; what `gitTrouble` says where git gives no answer
 */
export function commitNamed(
  git: Git,
  asked: Asked,
  { isShallow }: { readonly isShallow: boolean },
): Commit {
  const { written } = asked;
  // A name of two lines would be two names.
  const names = /[\n\r\0]/.test(written) ? [] : [`${written}^{commit}`];
  const read = readObjects(git, names);
  if (read.kind !== 'fine') throw gitTrouble(read, asked);
  const [commit] = read.objects;
  if (!commit) throw notFound(git, asked, isShallow);
  return { hash: commit.hash, committedAt: dateIn(commit.content) };
}

/** The committer's line of a commit's head, which ends at the first empty line. */
function dateIn(content: Uint8Array): Date {
  const [head = ''] = Buffer.from(content).toString('utf8').split('\n\n', 1);
  const seconds = /^committer .*> (-?\d+) [+-]\d{4}$/m.exec(head)?.[1];
  return new Date(Number(seconds ?? Number.NaN) * 1000);
}

function notFound(git: Git, { written }: Asked, isShallow: boolean) {
  const what = kindNamed(git, written);
  if (what === 'blob' || what === 'tree' || what === 'tag') {
    const is = { blob: 'a file', tree: 'a folder', tag: 'a tag of something else' }[what];
    return usageError(
      `--at: "${written}" is ${is}, and a commit belongs here`,
      'See the commits with: git log --oneline',
    );
  }
  const near = nearest(written, tagsAndBranches(git));
  if (near !== undefined)
    return usageError(`--at: git knows no commit "${written}"`, `Did you mean ${near}?`);
  return usageError(
    `--at: git knows no commit "${written}"`,
    isShallow
      ? 'Older commits were not fetched here: git fetch --unshallow brings them'
      : 'See the commits with git log --oneline, the tags with git tag',
  );
}

/** What a name stands for, if not for a commit: of a file, not what it holds. */
function kindNamed(git: Git, written: string): string | undefined {
  if (/[\n\r\0]/.test(written)) return undefined;
  const answer = git(['cat-file', '--batch-check=%(objecttype)'], `${written}\n`);
  return answer.kind === 'fine' ? answer.output.toString('utf8').trim() : undefined;
}

function tagsAndBranches(git: Git): readonly string[] {
  const answer = git([
    'for-each-ref',
    '--count=1000',
    '--sort=-creatordate',
    '--format=%(refname:lstrip=2)',
    'refs/tags',
    'refs/heads',
  ]);
  return answer.kind === 'fine' ? answer.output.toString('utf8').split('\n').filter(Boolean) : [];
}
