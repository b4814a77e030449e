import { beforeAll, vi } from 'vitest';
import { faultTests } from './fault-tests.ts';
import { READING } from './typed-commands.ts';

vi.mock('../../src/workspace/node-disk.ts', () => import('./switched-disk.ts'));

// A calendar says to the second when it was made.
beforeAll(() => void vi.setSystemTime('2026-11-24T10:00:00Z'));

faultTests(READING);
