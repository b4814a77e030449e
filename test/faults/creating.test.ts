import { vi } from 'vitest';
import { faultTests } from './fault-tests.ts';
import { CREATING } from './typed-commands.ts';

vi.mock('../../src/workspace/node-disk.ts', () => import('./switched-disk.ts'));

faultTests(CREATING);
