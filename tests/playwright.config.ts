import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, obtainBrowser } from './support/browser/find.mjs'
import { isFull } from './support/full-set.ts'

// Worker processes read this file too and inherit what the first reader found.
process.env.TOUCHSTONE_BROWSER ||= obtainBrowser()

/** What it looks at is made for it alone. It and the longest journeys begin first, so that no worker waits in the end. */
const PAGES = '**/pages.spec.ts'
const FULL_ONLY = ['**/*.full.spec.ts']
/** The full set makes every journey with script and without; the short one makes these without only. */
const WITHOUT_SCRIPT = ['attempts', 'evidence', 'ratings', 'resolution'].map(
  (name) => `**/${name}-journey.spec.ts`,
)

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  globalSetup: './support/browser/serve-site.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/results/e2e.json' }]],
  use: {
    screenshot: 'only-on-failure',
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    launchOptions: { executablePath: process.env.TOUCHSTONE_BROWSER, args: BROWSER_FLAGS },
  },
  projects: [
    {
      name: 'no-script',
      testMatch: isFull ? '**/*journey.spec.ts' : ['**/journey.spec.ts', ...WITHOUT_SCRIPT],
      use: { javaScriptEnabled: false },
    },
    { name: 'pages', testMatch: PAGES, use: { javaScriptEnabled: true } },
    {
      name: 'script',
      testIgnore: isFull ? [PAGES] : [PAGES, ...FULL_ONLY, ...WITHOUT_SCRIPT],
      use: { javaScriptEnabled: true },
    },
  ],
})
