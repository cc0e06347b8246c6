import pg from 'pg'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { DatabaseProblem, translated } from './errors.ts'
import { type Migration, pendingMigrations } from './migrations.ts'

/** Any fixed number: every migrator of this program takes the same advisory lock. */
const LOCK = 7_105_311

/** How long to wait for another migrator. */
const TURN = '5min'

/** A change of a table that waits for somebody lets nobody else read it meanwhile, so it gives up soon. */
const PATIENCE = '10s'

export async function migratePostgres(url: string, all: Migration[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect().catch((error: Error) => {
    throw new DatabaseProblem(`PostgreSQL cannot be reached: ${error.message}`, { cause: error })
  })
  try {
    await client.query(`set lock_timeout = '${TURN}'`)
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(`set lock_timeout = '${PATIENCE}'`)
    return await applyAll(client, all)
  } catch (error) {
    throw translated(error) instanceof Refusal ? notMigrated(error) : error
  } finally {
    await client.end()
  }
}

const notMigrated = (error: unknown) =>
  new DatabaseProblem(`PostgreSQL could not be migrated: ${(error as Error).message}.`, {
    cause: error,
  })

async function applyAll(client: pg.Client, all: Migration[]): Promise<string[]> {
  await client.query('begin')
  try {
    await client.query(
      'create table if not exists migrations (name text primary key, digest text not null, applied_at bigint not null)',
    )
    const applied = await client.query<{ name: string }>('select name from migrations')
    const pending = pendingMigrations(
      all,
      applied.rows.map((row) => row.name),
    )
    for (const migration of pending) await applyOne(client, migration)
    await client.query('commit')
    return pending.map((migration) => migration.name)
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

async function applyOne(client: pg.Client, migration: Migration) {
  for (const statement of migration.statements) await client.query(statement)
  await client.query('insert into migrations (name, digest, applied_at) values ($1, $2, $3)', [
    migration.name,
    migration.digest,
    Date.now(),
  ])
}
