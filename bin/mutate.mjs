import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { mutantsOf, sampled } from './mutants.mjs'
import { relatedTests, sourcesIn } from './related-tests.mjs'

/**
 * Changes one small thing at a time in the files named and runs the tests beside them: a change that
 * no test notices survives. Each result is kept, and holds until its file changes.
 * @typedef {import('./mutants.mjs').Mutant} Mutant
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}.cache/mutation/`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    projects: { type: 'string', default: 'unit' },
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    /** How many files of tests each change meets, in each project. */
    tests: { type: 'string', default: '12' },
    /** Seconds after which a change counts as noticed. */
    limit: { type: 'string', default: '60' },
    /** Try what survived earlier once more, for instance after a test was added. */
    again: { type: 'boolean', default: false },
  },
})

/** @type {Map<string, string>} */
const hashes = new Map()
const files = positionals.flatMap((path) =>
  statSync(root + path).isDirectory() ? sourcesIn(root, path) : [path],
)
const all = files.flatMap((file) => {
  const source = readFileSync(root + file, 'utf8')
  hashes.set(file, createHash('sha1').update(source).digest('hex'))
  return mutantsOf(file, source)
})
const mutants = sampled(all, Number(values.sample), values.seed)

/** @param {string} project */
const resultsFile = (project) => `${folder}${project}.jsonl`

/** Who noticed which change; null where nobody did.
 * @param {string} project
 */
function resultsOf(project) {
  /** @type {Map<string, string | null>} */
  const results = new Map()
  const lines = existsSync(resultsFile(project)) ? readFileSync(resultsFile(project), 'utf8') : ''
  for (const { key, hash, file, killer } of lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)))
    if (hash === hashes.get(file)) results.set(key, killer)
  return results
}

/**
 * @param {string} project
 * @param {Mutant} mutant
 * @param {string | null} killer
 */
function keep(project, { key, file }, killer) {
  const result = { key, file, hash: hashes.get(file), killer }
  appendFileSync(resultsFile(project), `${JSON.stringify(result)}\n`)
  process.stdout.write(killer ? '.' : 'S')
}

/**
 * Runs work in one warm process, until all is done or a change never ends; answers how much is done.
 * @param {string} project
 * @param {{ mutant: Mutant, tests: string[] }[]} work
 * @returns {Promise<number>}
 */
function runSome(project, work) {
  const child = fork(`${root}bin/mutation-worker.mjs`, {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const end = () => child.exitCode === null && child.pid && process.kill(-child.pid, 'SIGKILL')
  process.once('exit', end)
  let [done, begun] = [0, false]
  const note = (/** @type {string | null} */ killer) => {
    const current = work[done]
    if (current && begun) keep(project, current.mutant, killer)
    done += begun ? 1 : 0
    begun = false
  }
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  return new Promise((resolve, reject) => {
    child.on('message', (/** @type {any} */ message) => {
      clearTimeout(timer)
      if (message.unchanged) reject(new Error(`without any change ${message.unchanged} fails`))
      if (message.done) note(message.killer)
      if (!message.begun) return
      begun = true
      timer = setTimeout(end, Number(values.limit) * 1000)
    })
    child.once('exit', () => {
      clearTimeout(timer)
      process.off('exit', end)
      note('never ended')
      resolve(done)
    })
    child.send({ project, work })
  })
}

/** @param {import('./related-tests.mjs').Project} project @param {Mutant[]} survivors */
async function run(project, survivors) {
  const related = relatedTests(root)
  const known = resultsOf(project)
  let work = survivors
    .filter(({ key }) => (values.again ? !known.get(key) : !known.has(key)))
    .map((mutant) => ({
      mutant,
      tests: related(mutant.file, project).slice(0, Number(values.tests)),
    }))
  for (const { mutant } of work.filter(({ tests }) => tests.length === 0))
    keep(project, mutant, null)
  work = work.filter(({ tests }) => tests.length > 0)
  process.stdout.write(`\n${project}: ${work.length} changes to try\n`)
  while (work.length > 0) {
    const done = await runSome(project, work)
    if (done === 0) throw new Error('the tests do not start')
    work = work.slice(done)
  }
  const results = resultsOf(project)
  return survivors.filter(({ key }) => !results.get(key))
}

/** @param {Mutant} mutant */
const told = ({ file, line, was, text }) =>
  `${file}:${line}  ${was.replace(/\s+/g, ' ')}  →  ${text.replace(/\s+/g, ' ')}\n`

mkdirSync(folder, { recursive: true })
let survivors = mutants
for (const name of values.projects.split(','))
  survivors = await run(/** @type {import('./related-tests.mjs').Project} */ (name), survivors)
const noticed = mutants.length - survivors.length
const percent = ((100 * noticed) / mutants.length).toFixed(1)
process.stdout.write(`\n\n${survivors.map(told).join('')}
${noticed} of ${mutants.length} changes noticed (${percent} %), of ${all.length} in ${files.length} files\n`)
