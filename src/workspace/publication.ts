import { dirname } from 'node:path';
import { type CopError, usageError } from '../domain/errors.ts';
import { fullFolder, isFull } from './contents.ts';
import { codeOf, type Disk } from './disk.ts';
import { quietly } from './disk-trouble.ts';
import { giveName, removeTemp, syncFolder, writeTemp } from './durable.ts';
import type { NewFile } from './new-file.ts';
import { holds } from './swap.ts';
import { makeFolders, targetIn } from './target.ts';

interface Target {
  readonly path: string;
  readonly absolute: string;
  readonly bytes: Uint8Array;
}

/**
 * New files on their way into a workspace, with all that was made for them, so that it can be taken
 * back. Its steps are to be done in their order: `stage`, `giveNames`, `settle`.
 */
export class Publication {
  readonly #disk: Disk;
  readonly #root: string;
  readonly #files: readonly NewFile[];
  #current: string | undefined;
  #staged: readonly (readonly [Target, temp: string])[] = [];
  /** Absolute paths, outermost first. */
  readonly #folders: string[] = [];
  readonly #temps: string[] = [];
  readonly #published: Target[] = [];

  constructor(disk: Disk, root: string, files: readonly NewFile[]) {
    this.#disk = disk;
    this.#root = root;
    this.#files = files;
    this.#current = files[0]?.path;
  }

  /** The path of the file that was worked on last; undefined where there is none. */
  get current(): string | undefined {
    return this.#current;
  }

  /**
   * Looks whether every file can be there. Nothing is made.
   * @throws as `stage` does
   */
  check(): void {
    for (const file of this.#files) this.#checked(file);
  }

  /**
   * Brings every file to the disk, under the name of a temp.
   * @throws the disk's error; CopError exit 2 where a file is there already, its place is not allowed
   *   or its folder is full, exit 3 where a link stands in a folder's place
   */
  stage(): void {
    const targets = this.#files.map((file) => this.#checked(file));
    this.#staged = targets.map((target) => [target, this.#stageOne(target)]);
  }

  /**
   * Gives every file its own name.
   * @throws the disk's error; CopError exit 2 where the name is taken
   */
  giveNames(): void {
    for (const [target, temp] of this.#staged) {
      this.#current = target.path;
      this.#name(target, temp);
      this.#published.push(target);
    }
  }

  /**
   * Removes the temps, and brings to the disk what the files are called.
   * @throws the disk's error
   */
  settle(): void {
    for (const temp of this.#temps) removeTemp(this.#disk, temp);
    for (const folder of new Set(this.#staged.map(([{ absolute }]) => dirname(absolute))))
      syncFolder(this.#disk, folder);
  }

  /**
   * Removes what was made. A file that somebody has changed since is theirs, and stays.
   * @returns the paths of the files that stay, also where the disk did not let them go
   */
  takeBack(): readonly string[] {
    for (const temp of this.#temps) removeTemp(this.#disk, temp);
    const stayed = [...this.#published].reverse().filter((target) => !this.#remove(target));
    for (const folder of [...this.#folders].reverse())
      quietly(() => this.#disk.removeFolder(folder));
    return stayed.reverse().map(({ path }) => path);
  }

  #checked({ path, text }: NewFile): Target {
    this.#current = path;
    const absolute = targetIn(this.#disk, this.#root, path);
    if (this.#disk.kindOf(absolute) !== undefined) throw alreadyThere(path);
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    if (isFull(this.#disk, this.#root, folder)) throw fullFolder(folder);
    return { path, absolute, bytes: new TextEncoder().encode(text) };
  }

  #stageOne({ path, absolute, bytes }: Target): string {
    this.#current = path;
    makeFolders(this.#disk, this.#root, path, this.#folders);
    const temp = writeTemp(this.#disk, absolute, bytes);
    this.#temps.push(temp);
    return temp;
  }

  #name({ path, absolute, bytes }: Target, temp: string): void {
    try {
      giveName(this.#disk, temp, absolute, bytes);
    } catch (error) {
      throw codeOf(error) === 'EEXIST' ? alreadyThere(path) : error;
    }
  }

  /** @returns whether the file is gone */
  #remove({ absolute, bytes }: Target): boolean {
    try {
      if (holds(this.#disk, absolute, bytes)) removeTemp(this.#disk, absolute);
      return this.#disk.kindOf(absolute) === undefined;
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
      return false;
    }
  }
}

function alreadyThere(path: string): CopError {
  return usageError(
    `${path} is already there`,
    'Nothing was written. Choose another name, or change that file by hand',
  );
}
