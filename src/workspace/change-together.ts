import { join } from 'node:path';
import { CopError } from '../domain/errors.ts';
import type { OnStep } from '../domain/step.ts';
import { untilUndisturbed } from './attempts.ts';
import { bytesOf, type Changed, planChange } from './change-file.ts';
import { changedAllTheSame, type FileChange, isPutBack } from './change-files.ts';
import type { Disk } from './disk.ts';
import { quietly } from './disk-trouble.ts';
import { removeTemp, tryLink, writeTemp } from './durable.ts';
import { PATIENCE, underEditLock } from './edit-lock.ts';
import { exchange } from './exchange.ts';
import { surelyHolds } from './swap.ts';
import { tempName } from './temp-name.ts';
import { orNothing } from './write-trouble.ts';

/**
 * Changes many files that people write, all or none. Every new text is on the disk, under the name of a
 * temp, before the first file is exchanged, so that a disk that is full says so while all is as it was;
 * and each file as it was keeps a second name until the last one is exchanged, so that to put it back
 * takes no room. Each is changed under its lock, and only while it says what was read; one that
 * somebody saves meanwhile is planned anew.
 *
 * A process that is killed in between leaves the first of them changed and the last as they were: the
 * order must be one in which the same command, given again, completes the rest.
 * @param changes no new files go with them
 * @throws what `planChange` throws; CopError exit 4 where the disk refuses, 5 where others change a file
 *   all the time; where one could not be put back, its path is named
 */
export function changeTogether(
  disk: Disk,
  root: string,
  changes: readonly FileChange[],
  onStep: OnStep = () => {},
): readonly Changed[] {
  const all = changes.map((change) => new Exchanged(disk, root, change));
  try {
    for (const one of all) one.stage();
    for (const [done, one] of all.entries()) {
      onStep({ doing: 'Writing', files: { done, of: all.length } });
      one.carryOut();
    }
    return all.map(({ changed }) => changed);
  } catch (error) {
    if (!(error instanceof CopError)) throw error;
    const stayed = [...all].reverse().filter((one) => !one.isTakenBack());
    throw stayed.length === 0 ? error : changedAllTheSame(error, stayed);
  } finally {
    for (const one of all) one.clear();
  }
}

/** A file on its way from one text to another. */
class Exchanged {
  readonly path: string;
  readonly #disk: Disk;
  readonly #root: string;
  readonly #plan: FileChange['plan'];
  #changed: Changed;
  /** The new text, until it has the file's name. */
  #temp: string | undefined;
  /** A second name of the file as it was. */
  #old: string | undefined;
  #isBegun = false;

  constructor(disk: Disk, root: string, { path, plan }: FileChange) {
    this.path = path;
    this.#disk = disk;
    this.#root = root;
    this.#plan = plan;
    this.#changed = planChange(disk, root, path, plan);
  }

  get changed(): Changed {
    return this.#changed;
  }

  get #absolute(): string {
    return join(this.#root, this.path);
  }

  /** @throws CopError exit 4 where the disk does not take the text */
  stage(): void {
    const { before, after } = this.#changed;
    if (before === after) return;
    this.#temp = orNothing(`write ${this.path}`, () =>
      writeTemp(this.#disk, this.#absolute, bytesOf(after)),
    );
  }

  /** @throws CopError exit 4 where the disk refuses, 5 where others change the file all the time */
  carryOut(): void {
    if (this.#temp === undefined) return;
    const locked = { path: this.#absolute, shown: this.path, patience: PATIENCE };
    orNothing(`write ${this.path}`, () =>
      underEditLock(this.#disk, locked, () =>
        untilUndisturbed(this.#disk, this.path, () => this.#attempt()),
      ),
    );
  }

  #attempt(): Changed | undefined {
    const now = planChange(this.#disk, this.#root, this.path, this.#plan);
    if (now.before !== this.#changed.before) {
      this.clear();
      this.#changed = now;
      this.stage();
    }
    const temp = this.#temp;
    if (temp === undefined) return now;
    const old = tempName(this.#absolute);
    if (tryLink(this.#disk, this.#absolute, old)) this.#old = old;
    this.#isBegun = true;
    const [bytes, expected] = [bytesOf(now.after), bytesOf(now.before)];
    const outcome = exchange(this.#disk, this.#absolute, { temp, bytes, expected });
    if (outcome === 'written') {
      this.#temp = undefined;
      return now;
    }
    this.#isBegun = false;
    this.#clearOld();
    return undefined;
  }

  /** @returns whether the file says what it said before, or was not changed at all */
  isTakenBack(): boolean {
    const { before, after } = this.#changed;
    const [bytes, expected] = [bytesOf(before), bytesOf(after)];
    if (!this.#isBegun || surelyHolds(this.#disk, this.#absolute, bytes)) return true;
    const old = this.#old;
    if (old === undefined) return isPutBack(this.#disk, this.#root, this);
    let outcome: ReturnType<typeof exchange> | undefined;
    quietly(() => {
      outcome = exchange(this.#disk, this.#absolute, { temp: old, bytes, expected });
    });
    return outcome === 'written';
  }

  /** Removes what is not needed any more. */
  clear(): void {
    if (this.#temp !== undefined) removeTemp(this.#disk, this.#temp);
    this.#temp = undefined;
    this.#clearOld();
  }

  #clearOld(): void {
    if (this.#old !== undefined) removeTemp(this.#disk, this.#old);
    this.#old = undefined;
  }
}
