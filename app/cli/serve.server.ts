import { Command } from 'commander'
import { readEnv } from '#app/http/env.server.ts'
import { siteAddress } from '#app/http/env-values.server.ts'
import { closeOnSignal, listen } from '#app/http/listen.server.ts'
import { log } from '#app/http/log.server.ts'
import { makeApp } from '#app/http/server.server.ts'
import { startJobs } from '#app/jobs/runner.server.ts'
import { prepareJobs } from '#app/jobs/start-up.server.ts'
import { ensureSetUpLink } from '#app/services/accounts/ensure-set-up-link.server.ts'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { seedWhenEmpty } from '#app/services/seed/seed-when-empty.server.ts'
import { prepareStorage, releaseStorage } from '#app/services/site/storage.server.ts'
import { configureRendering, warmRenderer } from '#app/services/texts/rendering.server.ts'
import type { Site } from './main.server.ts'

export function serveCommand(site: Site): Command {
  return new Command('serve')
    .description('migrate, seed when empty, and serve the site')
    .action(() => serve(site))
}

async function serve(site: Site): Promise<void> {
  const env = readEnv()
  // Limits are for people: what is stored before anybody can ask is not counted.
  configureLimits(true)
  configureRendering(env.origin)
  const storage = prepareStorage(env.databaseUrl, env.dataDir)
  const [applied] = await Promise.all([storage, warmRenderer()])
  if (applied.length > 0) log.info({ applied }, 'database migrated')
  const seeded = await seedWhenEmpty(env.seed)
  if (seeded) log.info(seeded, 'first content stored')
  configureLimits(!env.limits)
  const server = await listen(makeApp({ env, ...site }), env.port, env.host)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : env.port
  const origin = env.origin ?? siteAddress(env.host, port)
  const jobs = startJobs(() => prepare(origin))
  closeOnSignal(server, jobs.stop, releaseStorage)
  await jobs.begun
  log.info({ origin }, 'listening')
}

/** What is written before jobs run. It is tried again where the database is locked or full, and pages are read. */
async function prepare(origin: string): Promise<void> {
  await prepareJobs()
  const link = await ensureSetUpLink()
  if (link) log.info({ link: `${origin}${link}` }, 'make the first administrator at this address')
}
