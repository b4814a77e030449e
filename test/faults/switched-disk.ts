import { vi } from 'vitest';
import type { Disk } from '../../src/workspace/disk.ts';

// Stands in the place of src/workspace/node-disk.ts: the disk of every command that runs here.

type Actual = typeof import('../../src/workspace/node-disk.ts');
const { nodeDisk: real } = await vi.importActual<Actual>('../../src/workspace/node-disk.ts');

/** The real disk, but brings nothing to it: that takes long, and shows only when a power really goes. */
export const healthyDisk: Disk = { ...real, sync: () => {}, syncFolder: () => {}, pause: () => {} };

let current = healthyDisk;

export const nodeDisk: Disk = new Proxy(real, { get: (_, method) => Reflect.get(current, method) });

/** Does something while the commands have another disk. */
export async function onDisk<T>(disk: Disk, action: () => Promise<T>): Promise<T> {
  current = disk;
  try {
    return await action();
  } finally {
    current = healthyDisk;
  }
}
