import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningSite, startSite } from '#tests/support/site/start-site.mjs'

/** A site of its own whose clock can be moved on: it is stopped and started again on its data. */
export async function siteWithClock(settings: Record<string, string>) {
  const dataDir = mkdtempSync(join(tmpdir(), 'touchstone-clock-'))
  const own = { ...settings, DATA_DIR: dataDir }
  let running: RunningSite = await startSite(own)
  const { origin } = running
  const PORT = new URL(origin).port
  return {
    origin,
    dataDir,
    /** Starts it again with a clock that is so far ahead of the real one, such as `+15d`. */
    async moveTo(ahead: string) {
      await running.stop()
      running = await startSite({ ...own, PORT, TOUCHSTONE_CLOCK: ahead })
    },
    async stop() {
      await running.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
