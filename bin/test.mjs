import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BESIDE, countsOf, reportFile, SETS, STAGES } from './test-stages.mjs'

/** @typedef {import('./test-stages.mjs').Counts & { name: string, seconds: number }} Done */

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a stage. Beside others its output is held back until it ends.
 * @param {string} name
 * @param {boolean} beside
 * @returns {Promise<Done>}
 */
async function runStage(name, beside) {
  const [program = '', ...args] = STAGES[name]?.run ?? []
  const path = program === 'node' ? process.execPath : `${root}node_modules/.bin/${program}`
  const title = `\n── ${name}: ${program} ${args.join(' ')}\n`
  if (!beside) process.stdout.write(title)
  rmSync(reportFile(name), { force: true })
  const began = Date.now()
  const child = spawn(path, args, { cwd: root, stdio: beside ? 'pipe' : 'inherit' })
  const output = [title]
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => output.push(String(chunk)))
  const status = await new Promise((resolve) => {
    child.once('close', resolve)
    child.once('error', resolve)
  })
  if (beside) process.stdout.write(output.join(''))
  return { name, seconds: (Date.now() - began) / 1000, ...countsOf(name, status === 0) }
}

/** @param {string[]} names */
async function runAll(names) {
  /** @type {Done[]} */
  const done = []
  for (const group of besideEachOther(names)) {
    const unbuilt =
      group[0] === 'e2e' && done.some((stage) => stage.name === 'build' && stage.failed > 0)
    done.push(
      ...(unbuilt
        ? [{ name: 'e2e', seconds: 0, passed: 0, failed: 1, skipped: 0 }]
        : await Promise.all(group.map((name) => runStage(name, group.length > 1)))),
    )
  }
  return done
}

/**
 * The stages in groups that run at once.
 * @param {string[]} names
 */
function besideEachOther(names) {
  /** @type {string[][]} */
  const groups = []
  for (const name of names) {
    const last = groups.at(-1)
    if (last && BESIDE.includes(name) && BESIDE.includes(last[0] ?? '')) last.push(name)
    else groups.push([name])
  }
  return groups
}

/** @param {Done} stage */
const line = ({ name, seconds, passed, failed, skipped }) =>
  `${name.padEnd(10)}${`${passed}`.padStart(5)} passed, ${failed} failed` +
  `${skipped > 0 ? `, ${skipped} skipped` : ''} (${seconds.toFixed(1)} s)\n`

const words = process.argv.length > 2 ? process.argv.slice(2) : ['all']
if (words.includes('full')) process.env.TOUCHSTONE_TESTS = 'full'
const names = words.flatMap((word) => SETS[word] ?? [word])
const unknown = names.filter((name) => !STAGES[name])

if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. There are ${SETS.all?.join(', ')}.\n`)
  process.exitCode = 2
} else {
  mkdirSync(dirname(reportFile('any')), { recursive: true })
  const done = await runAll(names)
  const passed = done.reduce((sum, stage) => sum + stage.passed, 0)
  const failed = done.reduce((sum, stage) => sum + stage.failed, 0)
  process.stdout.write(`\n${done.map(line).join('')}${passed} passed, ${failed} failed\n`)
  process.exitCode = failed > 0 ? 1 : 0
}
