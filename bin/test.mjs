import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countsOf, reportFile, SETS, STAGES } from './test-stages.mjs'

/** @typedef {import('./test-stages.mjs').Counts & { name: string, seconds: number }} Done */

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} name */
function runStage(name) {
  const [program = '', ...args] = STAGES[name]?.run ?? []
  const path = program === 'node' ? process.execPath : `${root}node_modules/.bin/${program}`
  process.stdout.write(`\n── ${name}: ${program} ${args.join(' ')}\n`)
  rmSync(reportFile(name), { force: true })
  const began = Date.now()
  const { status } = spawnSync(path, args, { cwd: root, stdio: 'inherit' })
  return { name, seconds: (Date.now() - began) / 1000, ...countsOf(name, status === 0) }
}

/** @param {string[]} names */
function runAll(names) {
  /** @type {Done[]} */
  const done = []
  for (const name of names) {
    const unbuilt =
      name === 'e2e' && done.some((stage) => stage.name === 'build' && stage.failed > 0)
    done.push(unbuilt ? { name, seconds: 0, passed: 0, failed: 1, skipped: 0 } : runStage(name))
  }
  return done
}

/** @param {Done} stage */
const line = ({ name, seconds, passed, failed, skipped }) =>
  `${name.padEnd(10)}${`${passed}`.padStart(5)} passed, ${failed} failed` +
  `${skipped > 0 ? `, ${skipped} skipped` : ''} (${seconds.toFixed(1)} s)\n`

const words = process.argv.length > 2 ? process.argv.slice(2) : ['all']
const names = words.flatMap((word) => SETS[word] ?? [word])
const unknown = names.filter((name) => !STAGES[name])

if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. There are ${SETS.all?.join(', ')}.\n`)
  process.exitCode = 2
} else {
  mkdirSync(dirname(reportFile('any')), { recursive: true })
  const done = runAll(names)
  const passed = done.reduce((sum, stage) => sum + stage.passed, 0)
  const failed = done.reduce((sum, stage) => sum + stage.failed, 0)
  process.stdout.write(`\n${done.map(line).join('')}${passed} passed, ${failed} failed\n`)
  process.exitCode = failed > 0 ? 1 : 0
}
