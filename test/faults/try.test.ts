import { beforeAll, describe, expect, it, vi } from 'vitest';
import { atEveryCall } from './fault-loop.ts';
import { READING, WRITING } from './writing-commands.ts';

vi.mock('../../src/workspace/node-disk.ts', () => import('./switched-disk.ts'));
beforeAll(() => void vi.stubEnv('COP_TODAY', '2026-11-24'));
it.each([...WRITING, ...READING])(
  '$name',
  async (one) => {
    const start = performance.now();
    const { calls, tried, lost } = await atEveryCall(one);
    process.stderr.write(
      `== ${one.name} calls ${calls} tried ${tried} ${(performance.now() - start).toFixed(0)} ms lost ${lost.length}\n${lost.slice(0, 400).join('\n')}\n`,
    );
  },
  200000,
);
