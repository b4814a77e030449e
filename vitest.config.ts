import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // What is made ready for many tests may be a process of its own: a browser, beside four other workers.
    hookTimeout: 60_000,
    // Many tests wait for a process of their own: more workers than cores keep the cores busy.
    maxWorkers: 4,
    setupFiles: ['test/seed.ts'],
    // What is tested must not pick up the day or the zone of the machine that it runs on.
    env: { COP_TODAY: '', TZ: 'UTC' },
    coverage: {
      provider: 'v8',
      // The commands and the program around them run in processes of their own, in test/e2e.
      include: ['src/{domain,insight,workspace,report,terminal,prompts}/**'],
      thresholds: { lines: 90, functions: 90, branches: 85, statements: 90 },
    },
  },
});
