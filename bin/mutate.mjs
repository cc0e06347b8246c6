import { fork } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { hashOf, mutantsOf } from './mutants.mjs'
import { relatedTests, sourcesIn } from './related-tests.mjs'

/**
 * Changes one small thing at a time in the files named and runs the tests beside them: a change that
 * no test notices survives. Each result is kept in `.cache` and holds until its file changes.
 * @typedef {import('./mutants.mjs').Mutant} Mutant
 * @typedef {import('./related-tests.mjs').Project} Project
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}.cache/mutation/`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** What survives in one project of vitest is tried in the next. */
    projects: { type: 'string', default: 'unit' },
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    /** How many files of tests each change meets, in each project. */
    tests: { type: 'string', default: '8' },
    /** Seconds after which a change counts as noticed. */
    limit: { type: 'string', default: '60' },
    /** Try what survived earlier once more, as after tests were added. */
    again: { type: 'boolean', default: false },
  },
})

const files = positionals.flatMap((path) =>
  statSync(root + path).isDirectory() ? sourcesIn(root, path) : [path],
)
const sources = new Map(files.map((file) => [file, readFileSync(root + file, 'utf8')]))
const all = [...sources].flatMap(([file, source]) => mutantsOf(file, source))
const hashes = new Map([...sources].map(([file, source]) => [file, hashOf(source)]))

/** A fair sample that depends on the seed alone: what came or went beside it moves no other. */
function sampled() {
  const place = (/** @type {Mutant} */ { key }) => hashOf(values.seed + key)
  const drawn = all.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
  const chosen = new Set(drawn.slice(0, Number(values.sample)))
  return all.filter((mutant) => chosen.has(mutant))
}

/**
 * Which tests noticed a change, by its key; null where none did.
 * @param {Project} project
 * @returns {Map<string, string | null>}
 */
function resultsOf(project) {
  const file = `${folder}${project}.jsonl`
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
  const results = lines.map((line) => JSON.parse(line))
  const present = results.filter(({ file, hash }) => hash === hashes.get(file))
  return new Map(present.map(({ key, killer }) => [key, killer]))
}

/**
 * @param {Project} project
 * @param {Mutant} mutant
 * @param {string | null} killer
 */
function keep(project, { key, file }, killer) {
  const result = { key, file, hash: hashes.get(file), killer }
  appendFileSync(`${folder}${project}.jsonl`, `${JSON.stringify(result)}\n`)
  process.stdout.write(killer ? '.' : 'S')
}

/**
 * Runs work in one warm process, until all is done or a change never ends; answers how much is done.
 * @param {Project} project
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
  /** @type {Mutant | null} */
  let begun = null
  let done = 0
  const note = (/** @type {string | null} */ killer) => {
    if (!begun) return
    keep(project, begun, killer)
    done += 1
    begun = null
  }
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  return new Promise((resolve, reject) => {
    child.on('message', (/** @type {any} */ { unchanged, begin, killer }) => {
      clearTimeout(timer)
      if (unchanged) reject(new Error(`without any change ${unchanged} fails`))
      if (killer !== undefined) note(killer)
      if (!begin) return
      begun = work[done]?.mutant ?? null
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

/**
 * Tries what is not known yet; answers what survived.
 * @param {Project} project
 * @param {Mutant[]} mutants
 */
async function run(project, mutants) {
  const related = relatedTests(root)
  const known = resultsOf(project)
  const unknown = mutants.filter(({ key }) => (values.again ? !known.get(key) : !known.has(key)))
  const testsOf = (/** @type {Mutant} */ { file }) =>
    related(file, project).slice(0, Number(values.tests))
  let work = unknown.map((mutant) => ({ mutant, tests: testsOf(mutant) }))
  for (const { mutant, tests } of work) if (tests.length === 0) keep(project, mutant, null)
  work = work.filter(({ tests }) => tests.length > 0)
  process.stdout.write(`\n${project}: ${work.length} changes to try\n`)
  while (work.length > 0) {
    const done = await runSome(project, work)
    if (done === 0) throw new Error('the tests do not start')
    work = work.slice(done)
  }
  const results = resultsOf(project)
  return mutants.filter(({ key }) => !results.get(key))
}

/** @param {Mutant} mutant */
const lineOf = ({ file, line, was, text }) =>
  `${file}:${line}  ${was.replace(/\s+/g, ' ')}  →  ${text.replace(/\s+/g, ' ')}\n`

mkdirSync(folder, { recursive: true })
const sample = sampled()
let survivors = sample
for (const project of /** @type {Project[]} */ (values.projects.split(',')))
  survivors = await run(project, survivors)
const noticed = sample.length - survivors.length
const percent = ((100 * noticed) / sample.length).toFixed(1)
process.stdout.write(`\n\n${survivors.map(lineOf).join('')}
${noticed} of ${sample.length} changes noticed (${percent} %), of ${all.length} there are\n`)
