import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Runs the test command of the README on other versions of Node, in a clone of what is committed:
// `node bin/test-on-node.mjs 22 24`. Node comes as an npm package, with the headers for compiling.
const root = fileURLToPath(new URL('..', import.meta.url))
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['22', '24']

/**
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} command
 */
function run(cwd, env, [program = '', ...args]) {
  return spawnSync(program, args, { cwd, env, stdio: 'inherit' }).status === 0
}

/** @param {string} version */
function testOn(version) {
  const folder = mkdtempSync(join(tmpdir(), `touchstone-node-${version}-`))
  try {
    const name = `node-${process.platform}-${process.arch}@${version}`
    if (!run(folder, process.env, ['npm', 'pack', '--silent', name])) return false
    const packed = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? ''
    if (!run(folder, process.env, ['tar', 'xzf', packed])) return false
    const node = join(folder, 'package')
    const clone = join(folder, 'clone')
    if (!run(folder, process.env, ['git', 'clone', '--quiet', root, clone])) return false
    const env = {
      ...process.env,
      PATH: [join(node, 'bin'), process.env.PATH].join(delimiter),
      npm_config_nodedir: node,
    }
    return run(clone, env, ['node', '--version']) && run(clone, env, ['.ci/run'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const results = versions.map((version) => ({ version, passed: testOn(version) }))
for (const { version, passed } of results)
  process.stdout.write(`Node ${version}: ${passed ? 'passed' : 'failed'}\n`)
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1
