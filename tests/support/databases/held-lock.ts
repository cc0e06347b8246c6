import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const HOLD = fileURLToPath(new URL('hold-lock.mjs', import.meta.url))

/** Another process that keeps everybody from changing a table (on SQLite: anything) until `letGo()`. */
export async function aHeldLock(url: string, table: string) {
  const child = spawn(process.execPath, [HOLD, url, table], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(([code]) => Promise.reject(new Error(`the lock could not be had: ${code}`))),
  ])
  return {
    letGo: async () => {
      child.stdin.end()
      await ended
    },
  }
}
