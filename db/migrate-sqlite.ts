import { copyFileSync, existsSync } from 'node:fs'
import type Sqlite from 'better-sqlite3'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { DatabaseProblem, translated } from './errors.ts'
import { type Migration, pendingMigrations } from './migrations.ts'
import { cannotOpen, connect } from './open-sqlite.ts'

/**
 * Brings a file up to date on a connection of its own. Foreign keys are off before BEGIN: inside a
 * transaction the pragma is ignored, and a rebuilt parent table would take its children with it.
 */
export function migrateSqlite(file: string, all: Migration[]): string[] {
  const existed = existsSync(file)
  const connection = connect(file, false)
  try {
    connection.pragma('journal_mode = WAL')
    connection.pragma('foreign_keys = OFF')
    const before = appliedNames(connection)
    if (pendingMigrations(all, before).length === 0) return []
    if (existed && before.length > 0) backUp(connection, file, before.length)
    return applyAll(connection, all)
  } catch (error) {
    throw translated(error) instanceof Refusal ? cannotOpen(file, error) : error
  } finally {
    connection.close()
  }
}

function appliedNames(connection: Sqlite.Database): string[] {
  connection.exec(
    'create table if not exists migrations (name text primary key not null, digest text not null, applied_at integer not null)',
  )
  return connection.prepare('select name from migrations').pluck().all() as string[]
}

type Checkpoint = { log: number; checkpointed: number }

function backUp(connection: Sqlite.Database, file: string, count: number) {
  // A copy of the file alone would lack what stands in the log only, because somebody still reads there.
  const [log] = connection.pragma('wal_checkpoint(TRUNCATE)') as Checkpoint[]
  if (log && log.log !== log.checkpointed)
    throw new DatabaseProblem(`No copy of ${file} can be made while another program reads it.`)
  copyFileSync(file, `${file}.before-${String(count).padStart(4, '0')}`)
}

/** BEGIN EXCLUSIVE admits one migrator at a time; what the first has done the second then finds. */
function applyAll(connection: Sqlite.Database, all: Migration[]): string[] {
  connection.exec('BEGIN EXCLUSIVE')
  try {
    const pending = pendingMigrations(all, appliedNames(connection))
    for (const migration of pending) applyOne(connection, migration)
    const orphans = connection.pragma('foreign_key_check') as unknown[]
    if (orphans.length > 0)
      throw new DatabaseProblem(
        `Migrating would leave ${orphans.length} rows without their parent.`,
      )
    connection.exec('COMMIT')
    return pending.map((migration) => migration.name)
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  }
}

function applyOne(connection: Sqlite.Database, migration: Migration) {
  for (const statement of migration.statements) connection.exec(statement)
  connection
    .prepare('insert into migrations (name, digest, applied_at) values (?, ?, ?)')
    .run(migration.name, migration.digest, Date.now())
}
