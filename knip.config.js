// With `--production` only what the site itself needs is followed: code that tests alone use is seen.
const production = process.argv.includes('--production')

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'app/routes/*/route.{ts,tsx}!',
    'app/entry.{client,server}.tsx!',
    'app/markup/worker-bundle.vite.ts!',
    'bin/{start,touchstone}.mjs!',
    'bin/{test,build,bench-coverage,generate-migrations,pack-upgrade,test-on-node,mutate,mutation-worker}.mjs',
    'tests/{unit,integration}/**/*.test.{ts,tsx}',
    'tests/bench/*.mjs',
    'tests/bench/coverage/report.ts',
    'tests/support/databases/migrate-in-process.mjs',
    'tests/support/postgres/serve.mjs',
    'tests/support/upgrades/pack.ts',
  ],
  project: [
    'app/**/*.{ts,tsx}!',
    'db/**/*.ts!',
    'bin/{start,touchstone,build}.mjs!',
    'bin/*.mjs',
    'tests/**/*.{ts,tsx,mjs}',
  ],
  playwright: { config: 'tests/playwright.config.ts', entry: 'tests/e2e/**/*.spec.ts' },
  drizzle: { config: 'db/drizzle.config.ts' },
  ignore: ['db/columns.sqlite.ts'],
  ignoreBinaries: ['openssl', 'taskset'],
  // The faces of pictures are files, read by their path.
  ignoreDependencies: ['remix', '@fontsource/source-sans-3'],
  ignoreExportsUsedInFile: production || { interface: true, type: true },
}
