import { readObjects } from './objects.ts';
import type { Git } from './run-git.ts';
import { readTree, type TreeEntry } from './tree.ts';
import { type Asked, gitTrouble } from './trouble.ts';

/** So much text is read by one run of git; a community's log of years is less. */
const MOST_AT_ONCE = 32 * 1024 * 1024;

/** A larger file than this is not read along with others, only by itself and if it is asked for. */
const LARGEST_ALONG = 1024 * 1024;

/** One commit in a repository. */
interface InCommit {
  readonly git: Git;
  readonly commit: string;
  readonly asked: Asked;
}

/**
 * The files of a commit, read when they are asked for: folders and texts in as few runs of git as can
 * be. Paths are from the top of the repository, with `/`; '' is the top.
 */
export class CommitFiles {
  readonly #in: InCommit;
  readonly #listed = new Map<string, TreeEntry[]>();
  readonly #entries = new Map<string, TreeEntry>();
  readonly #texts = new Map<string, Uint8Array>();
  /** These folders are read at once, with all below them. */
  #wanted: readonly string[] = [];

  constructor(within: InCommit) {
    this.#in = within;
  }

  /** Says which folders are wanted together, with all that is below them. */
  together(folders: readonly string[]): void {
    this.#wanted = folders;
  }

  /** What stands at a path; undefined where there is nothing. */
  entry(path: string): TreeEntry | undefined {
    // Looking for what is under a file, or nowhere, asks git nothing more.
    const folder = parentOf(path);
    if (folder !== '' && this.entry(folder)?.kind !== 'folder') return undefined;
    this.list(folder);
    return this.#entries.get(path);
  }

  /** What a folder holds, in no order. */
  list(folder: string): readonly TreeEntry[] {
    const known = this.#listed.get(folder);
    if (known) return known;
    if (this.#isWanted(folder)) this.#load(this.#wanted, 'with all below');
    else this.#load([folder], 'alone');
    return this.#listOf(folder);
  }

  /** What a file holds, or the first `limit` bytes of that. */
  read(entry: TreeEntry, limit: number): Uint8Array {
    const known = this.#texts.get(entry.hash);
    if (known) return known.subarray(0, limit);
    if (entry.size > LARGEST_ALONG) return this.#beginningOf(entry, limit);
    this.#readAlong(entry);
    return (this.#texts.get(entry.hash) ?? this.#beginningOf(entry, limit)).subarray(0, limit);
  }

  #isWanted(path: string): boolean {
    return this.#wanted.some((folder) => path === folder || isBelow(folder, path));
  }

  /** On its way to the folders git also names those above them, each with nothing else. */
  #load(folders: readonly string[], depth: 'alone' | 'with all below'): void {
    const tree = readTree(this.#in.git, this.#in.commit, folders, depth);
    if (tree.kind !== 'fine') throw gitTrouble(tree, this.#in.asked);
    for (const folder of folders) this.#listed.set(folder, []);
    for (const entry of tree.entries) {
      if (!folders.some((folder) => isBelow(folder, entry.path))) continue;
      this.#entries.set(entry.path, entry);
      this.#listOf(parentOf(entry.path)).push(entry);
    }
  }

  #listOf(folder: string): TreeEntry[] {
    const known = this.#listed.get(folder);
    if (known) return known;
    const made: TreeEntry[] = [];
    this.#listed.set(folder, made);
    return made;
  }

  /** Reads a file, and with it all others of the folders that are wanted together. */
  #readAlong(wanted: TreeEntry): void {
    const others = this.#isWanted(wanted.path) ? [...this.#entries.values()] : [];
    const along = others.filter(
      ({ path, kind, size, hash }) =>
        kind === 'file' && size <= LARGEST_ALONG && this.#isWanted(path) && !this.#texts.has(hash),
    );
    const hashes = new Set([wanted.hash]);
    let room = MOST_AT_ONCE;
    for (const { hash, size } of along) {
      room -= size;
      if (room < 0) break;
      hashes.add(hash);
    }
    const read = readObjects(this.#in.git, [...hashes]);
    if (read.kind !== 'fine') throw gitTrouble(read, this.#in.asked);
    for (const object of read.objects) if (object) this.#texts.set(object.hash, object.content);
  }

  #beginningOf({ hash }: TreeEntry, limit: number): Uint8Array {
    const answer = this.#in.git(['cat-file', 'blob', hash]);
    if (answer.kind !== 'fine' && answer.kind !== 'too-much')
      throw gitTrouble(answer, this.#in.asked);
    return answer.output.subarray(0, limit);
  }
}

function isBelow(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
