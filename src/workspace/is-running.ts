import { codeOf } from './disk.ts';

/** Whether a process of this computer runs; a stopped one counts as running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's says EPERM: it runs. What can be no process's number says other things.
    return codeOf(error) === 'EPERM';
  }
}
