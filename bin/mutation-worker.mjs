import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadConfigFromFile } from 'vite'
import { createVitest } from 'vitest/node'

/**
 * @typedef {{ mutant: import('./mutants.mjs').Mutant, tests: string[] }} Work
 * @typedef {{ project: string, work: Work[] }} Task
 */

const root = fileURLToPath(new URL('..', import.meta.url))

/** The file that is changed now, and its text. Nothing is written to the tree. */
const now = { file: '', source: '' }

const mutator = {
  name: 'mutation',
  enforce: 'pre',
  load: (/** @type {string} */ id) => (id === now.file ? now.source : null),
}

class AsGiven {
  sort = (/** @type {unknown[]} */ files) => files
  shard = this.sort
}

/**
 * One warm vitest for all changes: what did not change stays transformed.
 * @param {string} project
 */
async function open(project) {
  const config = `${root}vitest.config.ts`
  const loaded = await loadConfigFromFile({ command: 'serve', mode: 'test' }, config)
  const projects = /** @type {any[]} */ (loaded?.config.test?.projects)
  const chosen = projects.find((one) => one.test.name === project)
  chosen.plugins.push(mutator)
  const vitest = await createVitest('test', {
    root,
    config: false,
    watch: true,
    bail: 1,
    maxWorkers: 1,
    reporters: [{}],
    projects: [chosen],
    sequence: { sequencer: /** @type {any} */ (AsGiven) },
  })
  await vitest.globTestSpecifications()
  return vitest
}

/**
 * The first file of tests that fails.
 * @param {import('vitest/node').Vitest} vitest
 * @param {string[]} tests
 */
async function failing(vitest, tests) {
  // Failures of earlier runs would count for `bail`, and every later change seem noticed.
  vitest.state.idMap.clear()
  vitest.state.filesMap.clear()
  const specs = tests.flatMap((test) => vitest.getModuleSpecifications(root + test))
  const { testModules, unhandledErrors } = await vitest.rerunTestSpecifications(specs)
  const failed = testModules.find((one) => !one.ok())
  return failed?.relativeModuleId ?? (unhandledErrors.length > 0 ? 'outside any test' : null)
}

/** @param {Task} task */
async function run({ project, work }) {
  const send = (/** @type {object} */ message) => process.send?.(message)
  const vitest = await open(project)
  const unchanged = async () =>
    send({ unchanged: await failing(vitest, [...new Set(work.flatMap(({ tests }) => tests))]) })
  await unchanged()
  /** @type {Map<string, number>} */
  const kills = new Map()
  for (const { mutant, tests } of work) {
    send({ begin: true })
    const rank = (/** @type {string} */ test) => kills.get(`${mutant.file} ${test}`) ?? 0
    now.file = root + mutant.file
    const source = readFileSync(now.file, 'utf8')
    now.source = source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end)
    vitest.invalidateFile(now.file)
    const killer = await failing(
      vitest,
      tests.toSorted((a, b) => rank(b) - rank(a)),
    )
    if (killer) kills.set(`${mutant.file} ${killer}`, rank(killer) + 1)
    send({ killer })
    vitest.invalidateFile(now.file)
    now.file = ''
  }
  await unchanged()
  await vitest.close()
  process.exit()
}

process.once('disconnect', () => process.exit())
process.on('message', (task) => run(/** @type {Task} */ (task)))
