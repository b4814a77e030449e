import type { EntryKind } from '../disk.ts';
import type { Git, GitAnswer } from './run-git.ts';

/** What stands at a path in a commit. */
export interface TreeEntry {
  /** The path from the top of the repository, with `/`. */
  readonly path: string;
  readonly kind: EntryKind;
  readonly hash: string;
  /** In bytes; 0 of what is no file. */
  readonly size: number;
}

/** The entries that were asked for, in git's order. */
export type Tree =
  | { readonly kind: 'fine'; readonly entries: readonly TreeEntry[] }
  | Exclude<GitAnswer, { readonly kind: 'fine' }>;

/**
 * What folders of a commit hold, read with one run of git.
 * @param commit its hash
 * @param folders paths from the top of the repository; '' for the top, which then goes alone
 * @param depth what the folders hold themselves, or also what their folders hold, and so on
 */
export function readTree(
  git: Git,
  commit: string,
  folders: readonly string[],
  depth: 'alone' | 'with all below',
): Tree {
  const paths = folders.filter((folder) => folder !== '').map((folder) => `${folder}/`);
  const answer = git([
    // A folder's name is its name, also where it begins with a colon.
    '--literal-pathspecs',
    'ls-tree',
    ...(depth === 'alone' ? [] : ['-r', '-t']),
    '-z',
    '--long',
    '--full-tree',
    '--end-of-options',
    commit,
    ...paths,
  ]);
  if (answer.kind !== 'fine') return answer;
  const lines = answer.output.toString('utf8').split('\0');
  return { kind: 'fine', entries: lines.flatMap((line) => entryIn(line) ?? []) };
}

/** A symbolic link is kept as a file of its own mode, another repository as a commit. */
const KINDS: readonly (readonly [mode: RegExp, EntryKind])[] = [
  [/^04/, 'folder'],
  [/^100/, 'file'],
  [/^120/, 'link'],
];

/** `<mode> <type> <hash> <size>\t<path>`; of a file that git cannot find, a word stands for the size. */
function entryIn(line: string): TreeEntry | undefined {
  const [, mode, hash, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t([\s\S]+)$/.exec(line) ?? [];
  if (mode === undefined || hash === undefined || path === undefined) return undefined;
  const kind = KINDS.find(([pattern]) => pattern.test(mode))?.[1] ?? 'other';
  return { path, kind, hash, size: Number(size) || 0 };
}
