import { defineConfig } from 'vitest/config'
import { workerBundle } from './app/markup/worker-bundle.vite.ts'
import { isFull } from './tests/support/full-set.ts'

// What the program keeps in memory belongs to its open database, so a worker loads it only once.
const isolate = false

const exclude = isFull ? [] : ['**/*.full.test.{ts,tsx}']

const integration = (name: string, url: string) => ({
  plugins: [workerBundle()],
  test: {
    name,
    include: ['tests/integration/**/*.test.ts'],
    exclude,
    env: { DATABASE_URL: url, TOUCHSTONE_LIMITS: 'off' },
    globalSetup: [`tests/support/template-${name}.ts`],
    setupFiles: ['tests/support/fresh-database.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    isolate,
  },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins: [workerBundle()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude,
          testTimeout: 30_000,
          isolate,
        },
      },
      // Only the scheme counts here: the set-up file puts the address of a fresh copy in its place.
      integration('sqlite', 'file:template'),
      integration('postgres', 'postgres://template'),
    ],
  },
})
