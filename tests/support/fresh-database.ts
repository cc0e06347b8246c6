import { randomUUID } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { connectDatabase, disconnectDatabase } from '#db/client.ts'
import { dialect } from '#db/dialect.ts'

/** Every test file gets an empty, migrated database of its own. */
beforeAll(async () => {
  const url = dialect === 'postgres' ? await createDatabase() : copyFile()
  process.env.DATABASE_URL = url
  process.env.DATA_DIR = join(process.env.TMPDIR ?? '/tmp', `touchstone-data-${randomUUID()}`)
  connectDatabase(url)
  configureLimits(true)
})

afterAll(disconnectDatabase)

function copyFile(): string {
  const file = join(inject('databases'), `${randomUUID()}.db`)
  copyFileSync(inject('template'), file)
  return `file:${file}`
}

async function createDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: `${inject('databases')}/postgres` })
  await client.connect()
  await client.query(`create database ${name} template ${inject('template')} strategy file_copy`)
  await client.end()
  return `${inject('databases')}/${name}`
}
