import { beforeAll, expect, it, vi } from 'vitest';
import { atEveryCall, type Tally } from './fault-loop.ts';
import type { Typed } from './typed-commands.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What came of a command on disks that fail. */
    faults?: Tally;
  }
}

const PATIENCE = 300_000;

/**
 * Tests that commands lose nothing, whichever of their calls of the disk fails. The test file has put
 * `switched-disk.ts` in the disk's place.
 */
export function faultTests(commands: readonly Typed[]): void {
  beforeAll(() => void vi.stubEnv('COP_TODAY', '2026-11-24'));
  it.for(commands)('$name', { timeout: PATIENCE }, async (typed, { task }) => {
    const tally = await atEveryCall(typed);
    task.meta.faults = tally;
    expect(tally.lost).toEqual([]);
    expect(tally.tried).toBeGreaterThan(10);
  });
}
