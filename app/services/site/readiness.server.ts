import { database, reader } from '#db/client.ts'
import { migrationsFor } from '#db/migrations.ts'
import { appliedMigrations } from '#db/queries/migrations.ts'

/** Whether the site can do its work at the moment, and in words what it lacks. */
export type Readiness = { ready: boolean; told: string }

/** The database answers, and it has had exactly the migrations that this version of the program knows. */
export async function storageReadiness(): Promise<Readiness> {
  const answers = await database()
    .ping()
    .then(() => true)
    .catch(() => false)
  if (!answers) return lacking('the database does not answer')
  const known = migrationsFor().map(({ name }) => name)
  const applied = await appliedMigrations(reader()).catch((): string[] => [])
  const missing = known.filter((name) => !applied.includes(name))
  if (missing.length > 0) return lacking(`the database lacks ${missing.join(', ')}`)
  const newer = applied.filter((name) => !known.includes(name))
  if (newer.length > 0)
    return lacking(`the database is of a newer version, with ${newer.join(', ')}`)
  return { ready: true, told: `ready: the database answers and has all ${known.length} migrations` }
}

const lacking = (what: string): Readiness => ({ ready: false, told: `not ready: ${what}` })
