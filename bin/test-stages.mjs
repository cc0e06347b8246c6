import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ run: string[], counts?: (report: string) => Counts }} Stage
 */

const results = fileURLToPath(new URL('../.cache/results/', import.meta.url))

/** @param {string} stage */
export const reportFile = (stage) => `${results}${stage}.json`

/**
 * What `npm test` runs, in this order. A stage with tests counts them; any other counts as one.
 * @type {Record<string, Stage>}
 */
export const STAGES = {
  lint: { run: ['biome', 'check', '--error-on-warnings', '.'] },
  types: { run: ['tsc', '--noEmit'] },
  layers: {
    run: ['depcruise', '--config', '.dependency-cruiser.cjs', 'app', 'db', 'bin', 'tests'],
  },
  unused: { run: ['knip'] },
  'tests-only': { run: ['knip', '--production'] },
  build: { run: ['node', 'bin/build.mjs'] },
  unit: vitest('unit'),
  sqlite: vitest('sqlite'),
  postgres: vitest('postgres'),
  e2e: {
    run: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
    counts: (report) => {
      const { stats, errors } = JSON.parse(report)
      return {
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky + errors.length,
        skipped: stats.skipped,
      }
    },
  },
}

const all = Object.keys(STAGES)

/** They take about one core each and write to places of their own: neighbours run at once. */
export const BESIDE = ['lint', 'types', 'layers', 'unused', 'tests-only', 'build']

/**
 * Stages that are asked for by one word. `full` runs the tests in files named `….full.…` as well.
 * @type {Record<string, string[]>}
 */
export const SETS = { all, full: all, checks: ['lint', 'types', 'layers', 'unused', 'tests-only'] }

/**
 * @param {string} project
 * @returns {Stage}
 */
function vitest(project) {
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile(project)}`,
  ]
  return {
    run: ['vitest', 'run', '--project', project, ...reporters],
    counts: (report) => {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, ...rest } =
        JSON.parse(report)
      const unloaded = rest.testResults.filter(failedWithoutTest).length
      return {
        passed: numPassedTests,
        failed: Math.max(numFailedTests + unloaded, rest.success ? 0 : 1),
        skipped: numPendingTests + numTodoTests,
      }
    },
  }
}

/** @param {{ status: string, assertionResults: { status: string }[] }} file */
const failedWithoutTest = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed')

/**
 * What a stage came to. It failed as well when it ended badly without a failed test, left no report
 * that can be read, or ran no test at all.
 * @param {string} name
 * @param {boolean} ended
 * @returns {Counts}
 */
export function countsOf(name, ended) {
  const counts = STAGES[name]?.counts
  if (!counts) return { passed: ended ? 1 : 0, failed: ended ? 0 : 1, skipped: 0 }
  try {
    const counted = counts(readFileSync(reportFile(name), 'utf8'))
    const sound = ended && counted.passed > 0
    return sound ? counted : { ...counted, failed: Math.max(counted.failed, 1) }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
