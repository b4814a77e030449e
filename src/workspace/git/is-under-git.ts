import { dirname, join } from 'node:path';
import type { Disk } from '../disk.ts';
import { quietly } from '../disk-trouble.ts';

/** Whether a folder lies in the work tree of a git repository; git itself is not asked. */
export function isUnderGit(disk: Disk, folder: string): boolean {
  for (let there = folder; ; there = dirname(there)) {
    let isHere = false;
    quietly(() => {
      isHere = disk.kindOf(join(there, '.git')) !== undefined;
    });
    if (isHere) return true;
    if (there === dirname(there)) return false;
  }
}
