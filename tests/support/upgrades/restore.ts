import { writeFileSync } from 'node:fs'
import { dialect } from '#db/dialect.ts'
import { migratePostgres } from '#db/migrate-postgres.ts'
import { migrationsFor } from '#db/migrations.ts'
import { anEmptyDatabase } from '#tests/support/databases/empty-database.ts'
import { withRaw } from '#tests/support/databases/raw-connection.ts'
import type { Fixture } from './fixtures.ts'
import { restoreRows } from './postgres-rows.ts'

/** The address of a database as the earlier version left it; aged, an older renderer set its texts. */
export async function restored({ manifest, packed }: Fixture, aged: boolean): Promise<string> {
  const url = await anEmptyDatabase()
  if (dialect === 'sqlite') writeFileSync(url.slice('file:'.length), packed)
  else {
    const then = new Set(manifest.migrations.map(({ name }) => name))
    await migratePostgres(
      url,
      migrationsFor().filter(({ name }) => then.has(name)),
    )
    await restoreRows(url, packed.toString())
  }
  if (aged) await withRaw(url, (raw) => raw.run(manifest.ageing.join(';\n')))
  return url
}
