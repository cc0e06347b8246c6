import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { connectDatabase, disconnectDatabase } from '#db/client.ts'
import { dialect } from '#db/dialect.ts'
import { migrate } from '#db/migrate.ts'

/** Every test file gets an empty, migrated database of its own. */
beforeAll(async () => {
  const url = dialect === 'postgres' ? await createDatabase() : sqliteUrl()
  process.env.DATABASE_URL = url
  process.env.DATA_DIR = join(process.env.TMPDIR ?? '/tmp', `touchstone-data-${randomUUID()}`)
  await migrate(url)
  connectDatabase(url)
  configureLimits(true)
})

afterAll(disconnectDatabase)

const sqliteUrl = () => `file:${join(inject('databases'), `${randomUUID()}.db`)}`

async function createDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: `${inject('databases')}/postgres` })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return `${inject('databases')}/${name}`
}
