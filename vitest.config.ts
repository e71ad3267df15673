import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

const shared = {
  setupFiles: ['./test/set-up.ts'],
  pool: 'forks' as const,
  execArgv: ['--import', fileURLToPath(new URL('src/cli/quicken-loading.ts', import.meta.url))],
  // What waits, waits for something to happen: a busy machine may take its time.
  testTimeout: 120_000,
  hookTimeout: 180_000,
}

const whole = ['test/e2e/**/*.test.ts', 'test/whole/**/*.test.ts', 'test/simulations/**/*.test.ts']

export default defineConfig({
  test: {
    globalSetup: ['./test/global-setup.ts'],
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    reporters: ['default'],
    projects: [
      { test: { ...shared, name: 'whole', include: whole } },
      {
        test: {
          ...shared,
          name: 'rooms',
          include: ['{src,dashboard,test,scripts,evals}/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...whole],
          // Modules loaded once per process instead of once per file; no test may change a module.
          isolate: false,
        },
      },
    ],
  },
})
