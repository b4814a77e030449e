import { expect } from 'vitest';
import type { Disk } from '../../../src/workspace/disk.ts';
import { folderWith } from '../../folder.ts';
import type { Faulty } from '../fault-disk.ts';

/** Something that is done to files. */
export interface Acting {
  readonly before: Readonly<Record<string, string>>;
  readonly act: (disk: Disk, root: string) => void;
}

interface Outcome {
  readonly root: string;
  readonly error: unknown;
  /** The method at whose call it happened. */
  readonly failed: string | undefined;
}

/**
 * Does something with a fault at its first call, its second, … until none is left to fail.
 * @returns how many there were
 */
export function atEveryCall(
  { before, act }: Acting,
  fault: (nth: number, root: string) => Faulty,
  look: (outcome: Outcome) => void,
): number {
  for (let nth = 1; ; nth += 1) {
    const root = folderWith(before);
    const faulty = fault(nth, root);
    let error: unknown;
    try {
      act(faulty.disk, root);
    } catch (caught) {
      error = caught;
    }
    if (faulty.calls.length < nth) {
      expect(error).toBeUndefined();
      return nth - 1;
    }
    look({ root, error, failed: faulty.calls[nth - 1] });
  }
}
