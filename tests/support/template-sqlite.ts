import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrateSqlite } from '#db/migrate-sqlite.ts'
import { migrationsFor } from '#db/migrations.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test databases are made: a folder, or the address of a PostgreSQL server. */
    databases: string
    /** The migrated, empty database that they are copies of: a file, or a name on the server. */
    template: string
  }
}

export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-test-'))
  const template = join(folder, 'template.db')
  migrateSqlite(template, migrationsFor('sqlite'))
  project.provide('databases', folder)
  project.provide('template', template)
  return () => rmSync(folder, { recursive: true, force: true })
}
