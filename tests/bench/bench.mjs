import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
// @ts-expect-error it comes without types
import autocannon from 'autocannon'
import { buildWhenNeeded } from '../../bin/build.mjs'
import { startSite } from '../support/site/start-site.mjs'

const PAGES = { question: '/questions/1', list: '/questions', search: '/search?q=learning' }
const CONNECTIONS = 8
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5)

// Servers on one core, the load on the others, where the system lets a process be bound.
const bound = cpus().length > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0
const prefix = bound ? ['taskset', '-c', '0'] : []

/** @param {string} url */
async function measure(url) {
  const run = (/** @type {number} */ duration) =>
    autocannon({ url, duration, connections: CONNECTIONS, timeout: 30 })
  await run(Math.min(2, SECONDS))
  const result = await run(SECONDS)
  if (result.non2xx + result.errors > 0) {
    const told = JSON.stringify(result.statusCodeStats)
    throw new Error(`${url}: ${result.errors} requests failed, the others were answered ${told}`)
  }
  return { rate: result.requests.average, slowest: result.latency.p99 }
}

/** @param {number} bytes */
async function constantServer(bytes) {
  const program = fileURLToPath(new URL('constant-server.mjs', import.meta.url))
  const [command = '', ...args] = [...prefix, process.execPath, program, String(bytes)]
  const server = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = await once(server.stdout, 'data')
  return { url: `http://127.0.0.1:${String(port).trim()}/`, stop: () => server.kill() }
}

/**
 * @param {string} name
 * @param {string} url
 */
async function compare(name, url) {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  const bytes = (await answer.arrayBuffer()).byteLength
  const page = await measure(answer.url)
  const constant = await constantServer(bytes)
  try {
    const plain = await measure(constant.url)
    const ratio = (page.rate / plain.rate) * 100
    return [
      name,
      bytes,
      page.rate.toFixed(0),
      page.slowest,
      plain.rate.toFixed(0),
      `${ratio.toFixed(2)} %`,
    ]
  } finally {
    constant.stop()
  }
}

/** @param {(string | number)[]} cells */
const row = (cells) =>
  cells
    .map((cell, place) => (place === 0 ? String(cell).padEnd(10) : String(cell).padStart(13)))
    .join('')

if (!buildWhenNeeded()) process.exit(1)
const site = await startSite({ TOUCHSTONE_LIMITS: 'off' }, prefix)
try {
  process.stdout.write(
    `${CONNECTIONS} connections, ${SECONDS} s each, ${bound ? 'servers bound to one core' : 'nothing bound to a core'}\n` +
      'Ratio: requests a second beside a node:http server that sends as many constant bytes.\n\n' +
      `${row(['page', 'bytes', 'requests/s', 'p99 ms', 'constant/s', 'ratio'])}\n`,
  )
  for (const [name, path] of Object.entries(PAGES))
    process.stdout.write(`${row(await compare(name, site.origin + path))}\n`)
} finally {
  await site.stop()
}
