import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'dashboard/**/*.test.ts',
      'test/**/*.test.ts',
      'scripts/**/*.test.ts',
      'evals/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**'],
    globalSetup: ['./test/global-setup.ts'],
    setupFiles: ['./test/set-up.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // What waits, waits for something to happen: a busy machine may take its time.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ['default'],
  },
})
