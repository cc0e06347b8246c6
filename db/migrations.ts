import { createHash } from 'node:crypto'
import { type Dialect, dialect } from './dialect.ts'

export type Migration = { name: string; statements: string[]; digest: string }

// Bundled as text, so that the built program carries its migrations with it.
const files = import.meta.glob('./migrations/*/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>

/** Every migration of one engine in order of its number. */
export function migrationsFor(engine: Dialect = dialect): Migration[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(`./migrations/${engine}/`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sql]) => ({
      name: path.replace(/^.*\/|\.sql$/g, ''),
      statements: sql.split('--> statement-breakpoint').map((statement) => statement.trim()),
      digest: createHash('sha256').update(sql).digest('hex'),
    }))
}

/** What is still to be applied. Throws what to tell the operator when the database is newer. */
export function pendingMigrations(all: Migration[], applied: string[]): Migration[] {
  const known = new Set(all.map((migration) => migration.name))
  const unknown = applied.filter((name) => !known.has(name))
  if (unknown.length > 0) throw new NewerDatabase(unknown)
  return all.filter((migration) => !applied.includes(migration.name))
}

export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase'
  constructor(unknown: string[]) {
    super(
      `The database was written by a newer version of Touchstone (it has ${unknown.join(', ')}). ` +
        'Start that version, or restore an older copy. Nothing was changed.',
    )
  }
}
