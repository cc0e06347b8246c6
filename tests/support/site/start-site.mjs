import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const program = join(root, 'bin/touchstone.mjs')
/** As the README says. */
export const NPM_START = [join(root, 'bin/start.mjs')]
const START_MS = 60_000

/**
 * @typedef {Record<string, string>} Settings
 * @typedef {{ level: number, msg: string, link?: string, origin?: string }} LogEntry
 * @typedef {{ origin: string, dataDir: string, pid: number, log: LogEntry[], stop(): Promise<void> }} RunningSite
 */

/**
 * The built site on a free loopback port, with an empty data folder of its own. A `PORT` and
 * `DATA_DIR` that are given are kept: so one site can be stopped and started again on what it stored.
 * @param {Settings} [settings] environment of the server
 * @param {string[]} [prefix] a command to run it under, such as `taskset -c 0`
 * @param {string[]} [entry] what is started, with its arguments
 * @returns {Promise<RunningSite>}
 */
export async function startSite(settings = {}, prefix = [], entry = [program, 'serve']) {
  const dataDir = settings.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'touchstone-site-'))
  const port = settings.PORT ?? (await freePort())
  const env = environment({ HOST: '127.0.0.1', ...settings, PORT: port, DATA_DIR: dataDir })
  const [command = '', ...args] = [...prefix, process.execPath, ...entry]
  const server = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    if (!settings.DATA_DIR) rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    /** @type {LogEntry[]} */
    const log = []
    await listening(server, log)
    return { origin: `http://127.0.0.1:${port}`, dataDir, pid: server.pid ?? 0, log, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * Waits for the line that the server logs once it listens. Errors of its log are passed on.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} server
 * @param {LogEntry[]} log takes every entry, also of later
 * @returns {Promise<void>}
 */
function listening(server, log) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the site did not start in time')), START_MS)
    server.once('exit', (code) => reject(new Error(`the site ended with code ${code}`)))
    createInterface(server.stdout).on('line', (line) => {
      const entry = parsed(line)
      log.push(entry)
      if (entry.level >= 50) process.stderr.write(`${line}\n`)
      if (entry.msg !== 'listening') return
      clearTimeout(late)
      resolve()
    })
  })
}

/** @returns {Promise<string>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(String(typeof address === 'object' ? address?.port : '')))
    })
  })
}

/**
 * @param {string} line
 * @returns {LogEntry}
 */
function parsed(line) {
  try {
    return JSON.parse(line)
  } catch {
    return { level: 50, msg: line }
  }
}

/**
 * Runs `touchstone …` beside a running site, or with settings that keep it from starting.
 * @param {string[]} args
 * @param {Settings} settings
 * @param {string} [input] standard input
 */
export function touchstone(args, settings, input = '') {
  const env = environment(settings)
  const options = {
    cwd: root,
    env,
    input,
    encoding: /** @type {const} */ ('utf8'),
    timeout: START_MS,
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options)
  return { status, stdout, stderr }
}

/**
 * Nothing of the surrounding environment that the program itself reads.
 * @param {Settings} settings
 * @returns {NodeJS.ProcessEnv}
 */
function environment(settings) {
  const own =
    /^(PORT|HOST|DATA_DIR|DATABASE_URL|ORIGIN|TRUST_PROXY|NODE_ENV|SMTP_URL|TOUCHSTONE_.*)$/
  const around = Object.entries(process.env).filter(([name]) => !own.test(name))
  return { ...Object.fromEntries(around), NODE_ENV: 'production', ...settings }
}
