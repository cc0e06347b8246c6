import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import { mayManageSite } from '#app/domain/site/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { uploadsFolder } from '#app/services/site/storage.server.ts'

/** So long a page waits for a backup, which then goes on by itself. */
const WAIT_MS = 10_000

let running: Promise<void> | null = null

export const backupRunning = (): boolean => running !== null

/** Backs up into the data folder by a process of its own: looking at every page would hold up readers. */
export async function backUpNow(viewer: Member, at = now()): Promise<void> {
  refuseUnless(mayManageSite(viewer), 'settings')
  running ??= start(at).finally(() => {
    running = null
  })
  const late = new Promise<void>((resolve) => setTimeout(resolve, WAIT_MS).unref())
  await Promise.race([running, late])
}

function start(at: Date): Promise<void> {
  const program = process.argv[1] ?? ''
  const name = at.toISOString().slice(0, 19).replaceAll(':', '-')
  const folder = join(uploadsFolder(), '..', 'backups', name)
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, 'backup', folder], (error) => {
      if (!error) return resolve()
      try {
        refuse('backup', { cause: error })
      } catch (refusal) {
        reject(refusal)
      }
    })
  })
}
