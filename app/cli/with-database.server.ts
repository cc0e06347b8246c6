import { type Env, readEnv } from '#app/http/env.server.ts'
import { prepareStorage, releaseStorage } from '#app/services/site/storage.server.ts'
import { configureRendering } from '#app/services/texts/rendering.server.ts'

/** Runs a command on the prepared database and lets go of it afterwards. */
export async function withDatabase<T>(work: (env: Env) => Promise<T>): Promise<T> {
  const env = readEnv()
  configureRendering(env.origin)
  await prepareStorage(env.databaseUrl, env.dataDir)
  try {
    return await work(env)
  } finally {
    await releaseStorage()
  }
}
