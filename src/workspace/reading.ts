import { join } from 'node:path';
import {
  type Checked,
  type FileProblem,
  type Finding,
  findingOf,
  inOrder,
  type Located,
  type Path,
  type Place,
} from '../domain/finding.ts';
import type { OnStep } from '../domain/step.ts';
import { type Contents, contentsOf, unreadable } from './contents.ts';
import { codeOf, type Disk } from './disk.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';
import { Source } from './source.ts';
import { templateText } from './template-text.ts';
import { checkText, LARGEST_FILE } from './text-checks.ts';

/** A workspace while it is read: what was found in it so far. */
export class Reading {
  readonly disk: Disk;
  readonly root: string;
  /** Hears of each file of many. */
  readonly onStep: OnStep;
  readonly #findings: Finding[] = [];
  readonly #sources = new Map<string, Source>();

  constructor(disk: Disk, root: string, onStep: OnStep = () => {}) {
    this.disk = disk;
    this.root = root;
    this.onStep = onStep;
  }

  get filesRead(): number {
    return this.#sources.size;
  }

  /** What was told so far, in order. */
  get findings(): readonly Finding[] {
    return inOrder(this.#findings);
  }

  /**
   * What a folder holds; what is wrong with it is told.
   * @param concerns whether a problem has to do with what is read
   */
  contents(folder: string, concerns: (problem: FileProblem) => boolean = () => true): Contents {
    const contents = contentsOf(this.disk, this.root, folder);
    for (const problem of contents.problems.filter(concerns)) this.tell(problem);
    return contents;
  }

  /**
   * The text of a file; undefined where it has an error, which is told.
   * @param inItsWords what a fault of its text means for a file of this kind
   */
  open(file: string, inItsWords = (fault: Fault) => fault): Source | undefined {
    const bytes = this.#bytes(file);
    if (!bytes) return undefined;
    const { text, faults } = checkText(bytes);
    const source = new Source(file, text);
    this.#sources.set(file, source);
    for (const fault of faults) this.tellFault(source, inItsWords(fault));
    return faults.length === 0 ? source : undefined;
  }

  /**
   * Reads a file of YAML that is one thing.
   * @param read makes the thing of the file's data
   * @returns undefined where the file has an error; every one is told
   */
  understand<T>(file: string, read: (data: unknown) => Checked<T>): T | undefined {
    const source = this.open(file);
    if (!source) return undefined;
    const { data, whole, faults } = source.yaml;
    for (const fault of faults) this.tellFault(source, fault);
    if (!whole) return undefined;
    const { value, problems } = read(data);
    for (const problem of [...problems, ...templateText(data)].slice(0, MOST_FAULTS))
      this.tell({ ...problem, file });
    return faults.length === 0 ? value : undefined;
  }

  tell(problem: FileProblem): void {
    this.#findings.push(findingOf(problem, this.locate(problem)));
  }

  tellFault(source: Source, fault: Fault): void {
    this.#findings.push(source.finding(fault));
  }

  /** Where a problem is: in its file if that was read, else the file or folder as a whole. */
  locate({ file, path, at, place, missing }: FileProblem): Located {
    const source = this.#sources.get(place?.file ?? file);
    if (!source) return { place: place ?? { file } };
    const empty = missing && source.locateEmpty(missing);
    if (empty) return empty;
    return place ? source.locateFrom(place, path, at) : source.locate(path, at);
  }

  /** Where in a file that was read the value at a path is written; null where it is not. */
  placeOf(file: string, path: Path): Place | null {
    return this.#sources.get(file)?.placeOf(path) ?? null;
  }

  #bytes(file: string): Uint8Array | undefined {
    try {
      const bytes = this.disk.read(join(this.root, file), LARGEST_FILE + 1);
      if (bytes.length <= LARGEST_FILE) return bytes;
      this.tell({
        code: 'file/too-large',
        file,
        path: [],
        at: 'value',
        message: 'this file has more than 1 MiB; it was not read',
        remedy: 'Make several files of it, or take out what does not belong',
      });
    } catch (error) {
      // Gone since its folder was listed: then it is no part of the workspace.
      if (codeOf(error) !== 'ENOENT') this.tell(unreadable(file, error));
    }
    return undefined;
  }
}
